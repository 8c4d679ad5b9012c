import { and, asc, eq } from 'drizzle-orm';
import { decodeFolded } from '../../../../bot/arrangements/data/decode-record.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { arrangementEvents, arrangements } from '../../../../bot/arrangements/tables.ts';
import { commitments } from '../../../../bot/budget/tables.ts';
import type { Role } from '../../../../bot/core/actor.ts';
import { ok } from '../../../../bot/core/result.ts';
import { notices, posts } from '../../../../bot/delivery/tables.ts';
import { roleTerms, volmachten } from '../../../../bot/people/tables.ts';
import { audit, auditPayloads } from '../../../../bot/store/tables/audit.ts';
import { counters } from '../../../../bot/store/tables/counters.ts';
import type { LocalDate, SubjectId } from '../../../../cards/words/brands.ts';
import type { RequestWorld } from './request-world.ts';
import type { StaffKey } from './staff.ts';

const read = <T>({ house, swv }: RequestWorld, work: Parameters<typeof house.store.read<T>>[1]): Promise<T> =>
  house.store.read(swv, work);

/** Every request of the SWV, its texts left sealed. */
export const requestsOf = (world: RequestWorld): Promise<readonly Arrangement[]> =>
  read(world, async (tx) =>
    (await tx.db.select().from(arrangements).orderBy(asc(arrangements.beganAt), asc(arrangements.id))).map(
      decodeFolded,
    ),
  );

/** The only request of the SWV. */
export async function theRequest(world: RequestWorld): Promise<Arrangement> {
  const [only, ...more] = await requestsOf(world);
  if (!only || more.length > 0) throw new Error(`There are ${more.length + (only ? 1 : 0)} requests.`);
  return only;
}

/** What stands in the audit log: `verb outcome`, oldest first. */
export const auditOf = (world: RequestWorld): Promise<readonly string[]> =>
  read(world, async (tx) => {
    const rows = await tx.db.select().from(audit).orderBy(asc(audit.seq));
    return rows.map(({ verb, outcome }) => `${verb} ${outcome}`);
  });

/** Everything that tells afterwards what was done: the audit log with what it says of each, and the events, whole. */
export const historyOf = (world: RequestWorld): Promise<string> =>
  read(world, async (tx) => {
    const rows = await tx.db.select().from(audit).orderBy(asc(audit.seq));
    const said = await tx.db.select().from(auditPayloads).orderBy(asc(auditPayloads.seq));
    const events = await tx.db.select().from(arrangementEvents).orderBy(asc(arrangementEvents.seq));
    return JSON.stringify([rows, said, events]);
  });

/** Everything that a click can leave behind but its audit row: of the requests, and of what is wanted in chats. */
export const keptOf = (world: RequestWorld) =>
  read(world, async (tx) => ({
    requests: [
      await tx.db.select().from(arrangements).orderBy(asc(arrangements.id)),
      await tx.db
        .select()
        .from(arrangementEvents)
        .orderBy(asc(arrangementEvents.arrangementId), asc(arrangementEvents.seq)),
      await tx.db.select().from(commitments).orderBy(asc(commitments.subject)),
      await tx.db.select().from(counters).orderBy(asc(counters.name)),
    ],
    wanted: [
      await tx.db.select().from(posts).orderBy(asc(posts.id)),
      await tx.db.select().from(notices).orderBy(asc(notices.id)),
    ],
  }));

/** What the erasable part of the audit log keeps of each change by this verb, oldest first. */
export const payloadsOf = (world: RequestWorld, verb: string): Promise<readonly (string | null)[]> =>
  read(world, async (tx) => {
    const rows = await tx.db
      .select({ payload: auditPayloads.payload })
      .from(audit)
      .innerJoin(auditPayloads, eq(auditPayloads.seq, audit.seq))
      .where(eq(audit.verb, verb))
      .orderBy(asc(audit.seq));
    return rows.map(({ payload }) => payload);
  });

export const eventsOf = (world: RequestWorld, id: SubjectId): Promise<readonly { kind: string; seq: number }[]> =>
  read(world, (tx) =>
    tx.db
      .select({ kind: arrangementEvents.kind, seq: arrangementEvents.seq })
      .from(arrangementEvents)
      .where(eq(arrangementEvents.arrangementId, id))
      .orderBy(asc(arrangementEvents.seq)),
  );

/** The last day on which somebody holds a role. */
export const endRole = ({ house, swv, personOf }: RequestWorld, who: StaffKey, role: Role, until: LocalDate) =>
  house.store.write(swv, async (tx) => {
    await tx.db
      .update(roleTerms)
      .set({ until })
      .where(and(eq(roleTerms.personId, personOf(who)), eq(roleTerms.role, role)));
  });

/** The last day of somebody's volmacht; they stay a member of the CvT. */
export const endVolmacht = ({ house, swv, personOf }: RequestWorld, who: StaffKey, until: LocalDate) =>
  house.store.write(swv, async (tx) => {
    const ended = await tx.db
      .update(volmachten)
      .set({ until })
      .where(eq(volmachten.personId, personOf(who)))
      .returning({ number: volmachten.number });
    if (ended.length === 0) throw new Error(`${who} had no volmacht.`);
    return ok(null);
  });
