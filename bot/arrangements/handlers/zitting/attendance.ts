import { refusalNote } from '../../../../cards/arrangements/refusal-note.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { attendanceCard } from '../../../../cards/arrangements/zitting/attendance-card.ts';
import { zittingInputIds, zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { type PersonId, personId, revision, type SubjectId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Refusal, refuse } from '../../../core/result.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import { staffById } from '../../../people/who.ts';
import type { Tx } from '../../../store/store.ts';
import { mayHold } from '../../abilities/for-the-swv.ts';
import type { ArrangementsHouse } from '../../data/arrangements-house.ts';
import { readCommittee } from '../../data/read-committee.ts';
import { findZitting, lockZitting, updateZitting } from '../../data/zittingen.ts';
import { NO_POST } from '../../posts/case.ts';
import { drawZitting } from '../../posts/zitting/draw-zitting.ts';
import { zittingData } from '../../posts/zitting/zitting-data.ts';
import { zittingKey } from '../../posts/zitting/zitting-key.ts';
import { seatsOf } from '../../rules/seats.ts';
import { correctAttendance } from '../../rules/zitting/hold.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';
import { forSecretary, noteOf, showNow } from './show.ts';

interface Form {
  /** The zitting that is open, or the fresh id of one that is not. */
  readonly zitting: Zitting | null;
  readonly id: SubjectId;
  readonly ticked: readonly PersonId[];
  readonly refusal?: Refusal<RefusalCode>;
}

/** Members and deputies of today, each once, with who was ticked. */
export async function drawAttendance(tx: Tx, now: Date, form: Form): Promise<InvokeReply> {
  const committee = await readCommittee(tx, dayOf(now));
  const sitters = seatsOf(committee).flatMap((seat) => seat.sitters);
  const names = await staffById(
    tx,
    sitters.flatMap(({ person, insteadOf }) => [person, ...(insteadOf ? [insteadOf] : [])]),
  );
  const { zitting, id, ticked, refusal } = form;
  const atInput = refusal?.field === zittingInputIds.present;
  return attendanceCard({
    data: { v: 1, swv: tx.swv, id, revision: revision(0), page: NO_POST },
    zitting: zitting && zittingData(tx.swv, zitting),
    people: sitters.flatMap(({ person, insteadOf }) => {
      const who = names.get(person);
      const absent = insteadOf === null ? null : (names.get(insteadOf)?.name ?? null);
      return who ? [{ id: person, name: who.name, insteadOf: absent, here: ticked.includes(person) }] : [];
    }),
    problem: refusal && atInput ? refusalNote(refusal) : null,
    note: refusal && !atInput ? noteOf(refusal) : null,
  });
}

/** Who was ticked; several arrive as `a,b`. What is no key of ours was forged, and is nobody of the CvT. */
export function tickedIn(inputs: Readonly<Record<string, string>>): readonly PersonId[] {
  const ids = (inputs[zittingInputIds.present] ?? '').split(',').filter((one) => one !== '');
  return [...new Set(ids)].flatMap((one) => {
    try {
      return [personId(one)];
    } catch {
      return [personId('niemand')];
    }
  });
}

/** "Wie is er?" of the zitting that is open. */
export const askAttendanceVerb = (house: ArrangementsHouse): HandleVerb =>
  forSecretary(house, ({ actor, now, inbound: { data } }) =>
    house.store.read(actor.swv, async (tx) => {
      const zitting = await findZitting(tx, data.id);
      if (zitting === null || zitting.closedAt) return drawZitting(tx, house, { actor, now, id: data.id });
      const ticked = zitting.present.map(({ person }) => person);
      return drawAttendance(tx, now, { zitting, id: zitting.id, ticked });
    }),
  );

/** Corrects who is there. Who is new gets the one message; who is not any more sees so on theirs. */
export const attendanceVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async (turn) => {
    const { actor, now, inbound } = turn;
    const { id, revision: clicked } = inbound.data;
    const chosen = tickedIn(inbound.inputs);
    const what = { verb: zittingVerbs.attendance, subject: id };
    const done = await change(house, { actor, now }, what, async (tx) => {
      const may = mayHold(actor, id);
      if (!may.ok) return may;
      const zitting = await lockZitting(tx, id);
      if (zitting === null) return refuse<RefusalCode>('bestaat-niet');
      const next = correctAttendance(zitting, chosen, clicked, may.value, await readCommittee(tx, dayOf(now)));
      if (!next.ok) return next;
      await updateZitting(tx, zitting, next.value);
      await tellChanged(tx, zitting, next.value);
      tx.record({ aantal: next.value.present.length });
      return ok(await drawZitting(tx, house, { actor, now, id }));
    });
    turn.log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    if (done.ok) return done.value;
    const { refusal } = done;
    if (refusal.field === undefined) return showNow(house, turn, { id, note: noteOf(refusal) });
    return house.store.read(actor.swv, async (tx) =>
      drawAttendance(tx, now, { zitting: await findZitting(tx, id), id, ticked: chosen, refusal }),
    );
  };

async function tellChanged(tx: ChangeTx, before: Zitting, next: Zitting): Promise<void> {
  const were = new Set(before.present.map(({ person }) => person));
  const are = new Set(next.present.map(({ person }) => person));
  for (const person of new Set([...were, ...are])) {
    if (were.has(person) !== are.has(person)) await tx.post(zittingKey('zitting', next.id, person));
  }
}
