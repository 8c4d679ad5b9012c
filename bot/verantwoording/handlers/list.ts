import { channelCard } from '../../../cards/chat/channel-card.ts';
import {
  ACCOUNT_ROWS,
  type AccountRow,
  type AccountsView,
  accountsCard,
} from '../../../cards/verantwoording/list-card.ts';
import { revision, subjectId } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf, plusDays } from '../../core/local-day.ts';
import { pageOf } from '../../core/page-of.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { Scene } from '../data/read-scene.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { namesOfMine } from '../posts/names-of-mine.ts';
import { type Mine, readMine } from '../posts/read-mine.ts';
import { dataOf, NO_POST } from '../posts/view-account.ts';
import { fillsMoney } from '../rules/own-schools.ts';
import { periodLabel } from '../rules/ronde.ts';
import { isFilling, STATES } from '../rules/verantwoording.ts';
import { agendasIn } from './agenda/draw-agendas.ts';

/** For how long after its deadline an account stays in the list, in days: until the next one of a year. */
const KEPT_DAYS = 365;

const SHOWN = STATES.filter((state) => state !== 'klaargezet');

/** The accounts that this person has something to do with; only for their own chat. */
export const drawAccounts = (
  house: VerantwoordingHouse,
  someone: { readonly actor: Actor; readonly now: Date },
  page = 1,
): Promise<PostedCard> =>
  house.store.read(someone.actor.swv, async (tx) => {
    const since = plusDays(dayOf(someone.now), -KEPT_DAYS);
    const all = await readMine(tx, house, someone, SHOWN);
    const waits = ({ turn, asks }: Mine) => turn !== null || asks;
    const kept = all.filter((mine) => waits(mine) || mine.record.deadline >= since);
    const first = [...kept.filter(waits), ...kept.filter((mine) => !waits(mine))];
    const { rows, ...paged } = pageOf(first, page, ACCOUNT_ROWS);
    const name = await namesOfMine(tx, rows);
    const drawn = rows.map((mine): AccountRow => ({ ...rowOf(mine, tx.swv), of: name(mine) }));
    const data = { v: 1, swv: tx.swv, id: subjectId('verantwoordingen'), revision: revision(0) } as const;
    const agendas = await agendasIn(tx, house, someone);
    return accountsCard({ data, rows: drawn, several: severalIn(all, someone.actor), agendas, ...paged });
  });

/** The open rounds in which this person fills in the money of more than one school, soonest deadline first. */
function severalIn(all: readonly Mine[], actor: Actor): AccountsView['several'] {
  const open = all.filter(({ scene, record }) => scene.campagne.state === 'open' && isFilling(record.state));
  const scenes = new Map(open.map(({ scene }) => [scene.campagne.id, scene]));
  const count = ({ campagne, format }: Scene) =>
    all.filter(({ record }) => record.campagne === campagne.id && fillsMoney(actor, record, format)).length;
  return [...scenes.values()]
    .filter((scene) => count(scene) > 1)
    .slice(0, 3)
    .map((scene) => ({
      data: { v: 1, swv: actor.swv, id: scene.campagne.id, revision: scene.campagne.revision },
      from: null,
      format: scene.format.label,
      period: periodLabel(scene),
    }));
}

function rowOf({ record, scene, turn, asks }: Mine, swv: Actor['swv']): Omit<AccountRow, 'of'> {
  const runs = scene.campagne.state === 'open' && isFilling(record.state);
  return {
    data: dataOf({ swv, record }, { page: NO_POST }),
    format: scene.format.label,
    period: periodLabel(scene),
    state: record.state,
    until: runs ? record.deadline : null,
    late: record.deadline < scene.today,
    yours: turn !== null || asks,
    // what is to be done first, where it is both
    asks: asks && turn === null,
  };
}

export const listVerb =
  (house: VerantwoordingHouse): HandleVerb =>
  async (turn) =>
    turn.inbound.address.kind === 'personal'
      ? drawAccounts(house, turn, Math.min(turn.inbound.data.page ?? 1, 10_000))
      : channelCard(null);
