import { OPEN_ROWS, remindersCard } from '../../../../cards/verantwoording/ronde/reminders-card.ts';
import { allSchoolsCard } from '../../../../cards/verantwoording/scholen/all-schools-card.ts';
import { amount, type LocalDate } from '../../../../cards/words/brands.ts';
import { dayOf, later } from '../../../core/local-day.ts';
import type { PostKey, RenderPost } from '../../../delivery/feature.ts';
import { proveById } from '../../../people/prove.ts';
import type { Tx } from '../../../store/store.ts';
import { namesOf } from '../../data/deelnemers.ts';
import { type Hand, handInRound } from '../../data/hand-in-round.ts';
import { readScene, type Scene } from '../../data/read-scene.ts';
import { findVerantwoording } from '../../data/records.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { fillsMoney } from '../../rules/own-schools.ts';
import { periodLabel } from '../../rules/ronde.ts';
import { isReminded } from '../../rules/ronde-reminders.ts';
import { fillsOnlyMoney, isDone } from '../../rules/several.ts';
import { type Campagne, isFilling, type Verantwoording } from '../../rules/verantwoording.ts';
import { yourTurn } from '../../rules/who-has-it.ts';
import { dataOf, NO_POST } from '../view-account.ts';
import { labelOf } from './label-of.ts';
import type { RoundPost } from './round-card.ts';

type House = Pick<VerantwoordingHouse, 'configurations'>;

/** The card of a round that asks for the money of all somebody's schools, from its opening on. */
export const roundPosts = (house: House): Readonly<Record<RoundPost, RenderPost>> => ({
  scholen: async (tx, post, now) => {
    const read = await readRound(tx, house, post, now);
    if (read === null) return 'gone';
    const { scene, hand } = read;
    const theirs = hand.records.filter((record) => fillsMoney(hand.actor, record, scene.format));
    if (theirs.length === 0) return 'gone';
    const { campagne, format, today } = scene;
    const closed = campagne.state !== 'open' ? 'gesloten' : null;
    const filling = theirs.filter(({ state }) => isFilling(state));
    const deadline = soonest(filling.map(untilIn(campagne))) ?? campagne.deadline;
    return allSchoolsCard({
      ...doorOf(tx, scene),
      who: format.wie,
      year: amount(Number(campagne.first.slice(0, 4))),
      all: amount(theirs.length),
      deadline,
      late: deadline < today,
      over: closed ?? (isDone(theirs) ? 'ingediend' : null),
    });
  },
});

/** About an account: as it stands; about a round, of which its recipient has several: `all`. */
export const oneOr =
  (one: RenderPost, all: RenderPost): RenderPost =>
  async (tx, post, now) =>
    ((await findVerantwoording(tx, post.subject)) === null ? all : one)(tx, post, now);

/** Every account of the round that waits for its recipient now; `later`: word of a later deadline. */
export const ofRound =
  (house: House, { later: isLater = false } = {}): RenderPost =>
  async (tx, post, now) => {
    const read = await readRound(tx, house, post, now);
    if (read === null) return 'gone';
    const { scene, hand } = read;
    const { campagne, format, section, today } = scene;
    const reminded = hand.records.filter(isReminded);
    const waits = reminded.filter((record) => yourTurn(record, format, hand.actor, campagne) !== null);
    const over = campagne.state !== 'open' ? 'gesloten' : reminded.length > 0 ? null : 'ingediend';
    if (over === null && waits.length === 0) return 'gone';
    const until = untilIn(campagne);
    const deadline = soonest(waits.map(until)) ?? campagne.deadline;
    const name = await namesOf(
      tx,
      section,
      today,
      waits.map(({ deelnemer }) => deelnemer),
    );
    const rows = waits.map((record) => ({ record, name: name(record.deelnemer) }));
    const sorted = rows.toSorted(
      (a, b) => until(a.record).localeCompare(until(b.record)) || a.name.localeCompare(b.name, 'nl'),
    );
    const money = hand.records.filter((record) => fillsMoney(hand.actor, record, format)).length > 1;
    return remindersCard({
      data: doorOf(tx, scene).data,
      ronde: labelOf(scene),
      who: format.wie,
      deadline,
      late: deadline < today,
      later: isLater,
      all: amount(waits.length),
      rows: sorted.slice(0, OPEN_ROWS).map(({ record, name: of }) => ({
        // Its form opens in this message, which is not that account's own.
        data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
        name: of,
        deadline: until(record),
        late: until(record) < today,
        signs: record.state === 'te-tekenen',
      })),
      table: money ? doorOf(tx, scene) : null,
      onlyMoney: money && waits.every(asksMoney) && fillsOnlyMoney(hand.actor, hand.records, format),
      over,
    });
  };

interface Read {
  readonly scene: Scene;
  readonly hand: Hand;
}

async function readRound(tx: Tx, house: House, { subject, to }: PostKey, now: Date): Promise<Read | null> {
  if (to.kind !== 'person' || (await proveById(tx, to.id, dayOf(now))) === null) return null;
  const scene = await readScene(tx, house, { campagne: subject }, now);
  const hand = scene && (await handInRound(tx, subject, to.id, scene));
  return scene && hand ? { scene, hand } : null;
}

const doorOf = ({ swv }: Pick<Tx, 'swv'>, scene: Scene) => ({
  data: { v: 1, swv, id: scene.campagne.id, revision: scene.campagne.revision } as const,
  from: null,
  format: scene.format.label,
  period: periodLabel(scene),
});

/** What was sent back has a sentence to read first, and what is signed is whole: neither is for a table. */
const asksMoney = ({ state, terug }: Verantwoording): boolean => state !== 'te-tekenen' && terug === null;

/** A round that was put off takes its accounts along one by one: none of them ends before it. */
const untilIn =
  (campagne: Pick<Campagne, 'deadline'>) =>
  ({ deadline }: Verantwoording): LocalDate =>
    later(deadline, campagne.deadline);

const soonest = (days: readonly LocalDate[]): LocalDate | null => days.toSorted()[0] ?? null;
