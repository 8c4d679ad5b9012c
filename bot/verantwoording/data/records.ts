import { and, eq, type SQL, sql } from 'drizzle-orm';
import { cents, type SubjectId } from '../../../cards/words/brands.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import type { Change } from '../rules/change.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { verantwoordingEvents, verantwoordingen } from '../tables.ts';
import { courseShape, partsShape } from './record-shape.ts';

type Row = typeof verantwoordingen.$inferSelect;

function decode(row: Row): Verantwoording {
  const { id, campagneId, who, key, schools, state, revision, deadline, ontvangen, changedAt, onderdelen, course } =
    row;
  return {
    id,
    campagne: campagneId,
    deelnemer: { kind: who, key, schools },
    state,
    revision,
    deadline,
    ontvangen: ontvangen === null ? null : cents(ontvangen),
    onderdelen: partsShape.parse(onderdelen),
    ...courseShape.parse(course),
    changedAt,
  };
}

function encode(record: Verantwoording): Omit<Row, 'swvId'> {
  const { id, campagne, deelnemer, state, revision, deadline, ontvangen, onderdelen } = record;
  const { terug, betwist, vragen, signed, signedBefore, accepted } = record;
  return {
    id,
    campagneId: campagne,
    who: deelnemer.kind,
    key: deelnemer.key,
    schools: [...deelnemer.schools],
    state,
    revision,
    deadline,
    ontvangen,
    changedAt: record.changedAt,
    signedAt: signed?.at ?? null,
    onderdelen,
    course: { terug, betwist, vragen, signed, signedBefore, accepted },
  };
}

const locked = prepared((db, slot: Slot<{ id: SubjectId }>) =>
  db
    .select()
    .from(verantwoordingen)
    .where(eq(verantwoordingen.id, slot('id')))
    .for('update'),
);
const byId = prepared((db, slot: Slot<{ id: SubjectId }>) =>
  db
    .select()
    .from(verantwoordingen)
    .where(eq(verantwoordingen.id, slot('id'))),
);

/** The account, its row locked until the transaction ends; null when this SWV has no such account. */
export async function lockVerantwoording(tx: Tx, id: SubjectId): Promise<Verantwoording | null> {
  const [row] = await locked(tx, { id });
  return row ? decode(row) : null;
}

export async function findVerantwoording(tx: Tx, id: SubjectId): Promise<Verantwoording | null> {
  const [row] = await byId(tx, { id });
  return row ? decode(row) : null;
}

/** All accounts of one campaign, by who they are of. At most as many as a SWV has schools. */
export async function listOfCampagne(tx: Tx, campagne: SubjectId): Promise<readonly Verantwoording[]> {
  const { campagneId, who, key } = verantwoordingen;
  const rows = await tx.db.select().from(verantwoordingen).where(eq(campagneId, campagne)).orderBy(who, key);
  return rows.map(decode);
}

/** Accounts by a condition on their columns; soonest deadline first. */
export async function listWhere(tx: Tx, where: SQL): Promise<readonly Verantwoording[]> {
  const { deadline, id } = verantwoordingen;
  const rows = await tx.db.select().from(verantwoordingen).where(where).orderBy(deadline, id);
  return rows.map(decode);
}

/** Makes accounts that were not there; those that were stay as they are. */
export async function insertNew(tx: Tx, records: readonly Verantwoording[]): Promise<void> {
  if (records.length === 0) return;
  await tx.db
    .insert(verantwoordingen)
    .values(records.map((record) => ({ swvId: tx.swv, ...encode(record) })))
    .onConflictDoNothing();
}

/** Writes what the set-up of a campaign changed, before it is open: no history. */
export async function updateSetUp(tx: Tx, before: Verantwoording, next: Verantwoording): Promise<void> {
  await update(tx, before, next);
}

/** Writes a change and its line of history; commits nothing. `before` was read under lock in this transaction. */
export async function saveChange(tx: Tx, before: Verantwoording, { next, event }: Change): Promise<void> {
  await update(tx, before, next);
  await addEvent(tx, next.id, event);
}

/** One line more in an account's history; the caller holds its lock, so no two get one number. */
export async function addEvent(tx: Tx, of: SubjectId, event: Event): Promise<void> {
  const { kind, by, at, from, to, detail } = event;
  const last = sql`(select coalesce(max(seq), 0) from verantwoording_events where verantwoording_id = ${of})`;
  await tx.db.insert(verantwoordingEvents).values({
    swvId: tx.swv,
    verantwoordingId: of,
    seq: sql`${last} + 1`,
    kind,
    by,
    at,
    fromState: from,
    toState: to,
    detail,
  });
}

/** A change of the rules, or something besides that happened to the account. */
type Event = Omit<Change['event'], 'kind'> & { readonly kind: string };

async function update(tx: Tx, before: Verantwoording, next: Verantwoording): Promise<void> {
  const { id: _, ...set } = encode(next);
  const changed = await tx.db
    .update(verantwoordingen)
    .set(set)
    .where(and(eq(verantwoordingen.id, before.id), eq(verantwoordingen.revision, before.revision)))
    .returning({ id: verantwoordingen.id });
  if (changed.length === 0) throw new Error('The account was changed without its lock.');
}
