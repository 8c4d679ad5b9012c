import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { type PersonId, subjectId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ok, refuse } from '../../../core/result.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import { mayHold } from '../../abilities/for-the-swv.ts';
import { type ArrangementsHouse, FEATURE } from '../../data/arrangements-house.ts';
import { decodeFolded } from '../../data/decode-record.ts';
import { readCommittee } from '../../data/read-committee.ts';
import { createScenes } from '../../data/read-scene.ts';
import { saveChange } from '../../data/save-change.ts';
import { keepingSealed } from '../../data/sealing.ts';
import { findOpenZitting, findZitting, insertZitting, lockAtCvt, queueToOpen } from '../../data/zittingen.ts';
import { drawZitting } from '../../posts/zitting/draw-zitting.ts';
import type { Lying } from '../../posts/zitting/read-list.ts';
import { byDaysLeft } from '../../posts/zitting/view-zitting.ts';
import { zittingKey } from '../../posts/zitting/zitting-key.ts';
import { eligibleSeats } from '../../rules/seats.ts';
import { settle } from '../../rules/settle.ts';
import type { Now } from '../../rules/world.ts';
import { open } from '../../rules/zitting/hold.ts';
import { enlist } from '../../rules/zitting/list.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';
import type { ArrangementRow } from '../../tables.ts';
import { drawAttendance, tickedIn } from './attendance.ts';
import { noteOf, showNow } from './show.ts';

/** "Open een zitting": asks who is there. The card brings a fresh id, so that a second click makes no second zitting. */
export const startVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async (turn) => {
    const { actor, now } = turn;
    const id = subjectId(house.ids.next());
    const may = mayHold(actor, id);
    turn.log.set('outcome', may.ok ? 'ok' : may.refusal.code);
    if (!may.ok) return showNow(house, turn, { note: noteOf(may.refusal) });
    return house.store.read(actor.swv, async (tx) =>
      (await findOpenZitting(tx))
        ? drawZitting(tx, house, { actor, now })
        : drawAttendance(tx, now, { zitting: null, id, ticked: [] }),
    );
  };

/**
 * "Open de zitting": everything that lies with the CvT comes on its list, and each who is there and may judge one of them
 * gets one message for all. Two secretaries at once: the second finds the zitting of the first.
 */
export const openVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async (turn) => {
    const { actor, now: instant, inbound } = turn;
    const { id } = inbound.data;
    const chosen = tickedIn(inbound.inputs);
    const now: Now = { instant, today: dayOf(instant) };
    const done = await change(house, { actor, now: instant }, { verb: zittingVerbs.open, subject: id }, async (tx) => {
      const may = mayHold(actor, id);
      if (!may.ok) return may;
      await queueToOpen(tx);
      if (await findOpenZitting(tx)) return refuse<RefusalCode>('al-gedaan');
      if (await findZitting(tx, id)) return refuse<RefusalCode>('zitting-gesloten');
      const lying = await readLocked(tx, house, now);
      const list = lying.map(({ record }) => record.id);
      const made = open({ id, chosen, list }, may.value, now, await readCommittee(tx, now.today));
      if (!made.ok) return made;
      await insertZitting(tx, made.value);
      for (const one of lying) await putOnList(tx, one, made.value, actor.person, now);
      const told = await tellMembers(tx, made.value, lying);
      tx.record({ aantal: list.length, leden: told });
      return ok(await drawZitting(tx, house, { actor, now: instant, id }));
    });
    turn.log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    if (done.ok) return done.value;
    const { refusal } = done;
    if (refusal.field === undefined) return showNow(house, turn, { note: noteOf(refusal) });
    return house.store.read(actor.swv, (tx) =>
      drawAttendance(tx, instant, { zitting: null, id, ticked: chosen, refusal }),
    );
  };

interface Locked extends Lying {
  readonly row: ArrangementRow;
}

/** What lies with the CvT, fewest days left first; not what an earlier zitting still has to move (settle.ts). */
async function readLocked(tx: ChangeTx, { configurations }: ArrangementsHouse, now: Now): Promise<readonly Locked[]> {
  const scenes = createScenes(tx, configurations, now);
  const lying: Locked[] = [];
  for (const row of await lockAtCvt(tx)) {
    const record = decodeFolded(row);
    const scene = await scenes(record);
    if (scene && settle(record, now, scene) === null) lying.push({ row, record, scene });
  }
  return lying.toSorted(byDaysLeft);
}

/** Its other cards are redrawn without a sound: what they asked is asked by the one message now. */
async function putOnList(tx: ChangeTx, { row, record, scene }: Locked, zitting: Zitting, by: PersonId, now: Now) {
  const command = { kind: 'enlist', id: record.id, revision: record.revision, zitting: zitting.id } as const;
  const listed = enlist(record, command, { person: by }, now, scene);
  if (!listed.ok) throw new Error('No other zitting is open.');
  await saveChange(tx, record, listed.value, keepingSealed(row), now.instant);
  await tx.refresh(FEATURE, record.id, { over: true });
}

async function tellMembers(tx: ChangeTx, zitting: Zitting, lying: readonly Lying[]): Promise<number> {
  const judges = new Set(
    lying.flatMap(({ record, scene }) =>
      eligibleSeats(record, scene.committee).flatMap(({ sitters }) => sitters.map(({ person }) => person)),
    ),
  );
  const told = zitting.present.filter(({ person }) => judges.has(person));
  for (const { person } of told) await tx.post(zittingKey('zitting', zitting.id, person));
  return told.length;
}
