import { lateListCard } from '../../../../cards/verantwoording/ronde/late-list-card.ts';
import { reminderCard } from '../../../../cards/verantwoording/ronde/reminder-card.ts';
import { amount, type BoardName, boardName, revision, type SchoolId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { RenderPost } from '../../../delivery/feature.ts';
import { proveById } from '../../../people/prove.ts';
import { schoolById } from '../../../people/schools.ts';
import type { Tx } from '../../../store/store.ts';
import { holdsFor, mayFill, mayOversee, maySign } from '../../abilities.ts';
import { namesOf } from '../../data/deelnemers.ts';
import { readScene, type Scene } from '../../data/read-scene.ts';
import { findVerantwoording } from '../../data/records.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { missingIn } from '../../rules/missing.ts';
import { isReminded } from '../../rules/ronde-reminders.ts';
import { daysLate } from '../../rules/standing.ts';
import { answersOf, type Verantwoording } from '../../rules/verantwoording.ts';
import { labelOf } from './label-of.ts';
import { ofRound, oneOr } from './round-posts.ts';
import type { ReminderPost } from './send-reminder.ts';

type House = Pick<VerantwoordingHouse, 'configurations'>;
type Actor = NonNullable<Awaited<ReturnType<typeof proveById>>>;

/** The reminders as they stand now for their recipient: whoever has nothing to do with it any more is asked nothing. */
export const reminderPosts = (house: House): Readonly<Record<ReminderPost, RenderPost>> => ({
  'herinnering-voor': oneOr(one(house, hasIt), ofRound(house)),
  herinnering: oneOr(one(house, hasIt), ofRound(house)),
  'herinnering-directie': one(house, (actor, { deelnemer }) =>
    holdsFor(actor, deelnemer, deelnemer.schools.length > 0 ? 'directie' : 'beleidsmedewerker'),
  ),
  'herinnering-bestuur': lateList(house),
});

/** Whether they fill in something that is missing, or sign. */
function hasIt(actor: Actor, record: Verantwoording, { format }: Scene): boolean {
  if (record.state === 'te-tekenen') return maySign(actor, record, format).ok;
  const may = mayFill(actor, record, format);
  if (!may.ok) return false;
  const answers = answersOf(record);
  return format.onderdelen.some(
    (part) =>
      may.value.parts.includes(part.id) && (record.terug !== null || missingIn(part, format, answers).length > 0),
  );
}

const one =
  (house: House, isTheirs: (actor: Actor, record: Verantwoording, scene: Scene) => boolean): RenderPost =>
  async (tx, { subject, to }, now) => {
    if (to.kind !== 'person') return 'gone';
    const record = await findVerantwoording(tx, subject);
    const scene = record && (await readScene(tx, house, record, now));
    const actor = scene && (await proveById(tx, to.id, scene.today));
    if (!record || !scene || !actor) return 'gone';
    const name = await namesOf(tx, scene.section, scene.today, [record.deelnemer]);
    const waits = isReminded(record);
    const over = scene.campagne.state !== 'open' ? 'gesloten' : waits ? null : 'ingediend';
    // Handed over, or done: they see that it is off their hands; who lost the role sees nothing.
    if (over === null && !isTheirs(actor, record, scene)) return 'gone';
    const { deadline, state } = record;
    return reminderCard({
      data: { v: 1, swv: tx.swv, id: record.id, revision: revision(record.revision) },
      ronde: labelOf(scene),
      name: name(record.deelnemer),
      deadline,
      late: deadline < scene.today,
      signs: state === 'te-tekenen',
      over,
    });
  };

/** Of one round: everybody who is so late that the bestuurder was told, with whose schoolbestuur to speak. */
const lateList =
  (house: House): RenderPost =>
  async (tx, { subject, to }, now) => {
    const actor = to.kind === 'person' ? await proveById(tx, to.id, dayOf(now)) : null;
    if (actor === null || !mayOversee(actor, subject).ok) return 'gone';
    const rows = await rondeRows(tx, subject);
    const [first] = rows;
    const scene = first ? await readScene(tx, house, { campagne: subject }, now) : null;
    if (scene === null) return 'gone';
    const after = scene.format.herinneringen.naBestuur ?? 0;
    const late = rows
      .map((row) => ({ ...row, days: daysLate(row, scene.today) }))
      .filter(({ days }) => days >= Math.max(1, after) && scene.campagne.state === 'open')
      .toSorted((a, b) => b.days - a.days);
    const name = await namesOf(
      tx,
      scene.section,
      scene.today,
      late.map(({ deelnemer }) => deelnemer),
    );
    const shown = [];
    for (const { deelnemer, deadline } of late.slice(0, 12)) {
      shown.push({ name: name(deelnemer), deadline, board: await boardOf(tx, deelnemer.schools) });
    }
    return lateListCard({
      data: { v: 1, swv: tx.swv, id: subject, revision: revision(scene.campagne.revision) },
      ronde: labelOf(scene),
      rows: shown,
      more: amount(late.length - shown.length),
    });
  };

/** A werkgebied may have more than one: then it names none. */
async function boardOf(tx: Tx, schools: readonly SchoolId[]): Promise<BoardName | null> {
  const names = new Set<string>();
  for (const school of schools) names.add((await schoolById(tx, school))?.board.name ?? '');
  const [only = ''] = names;
  return names.size === 1 && only !== '' ? boardName(only) : null;
}
