import { eq } from 'drizzle-orm';
import type { LocalDate, PersonId, SchoolId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { prove } from '../../people/prove.ts';
import { schoolTies } from '../../people/school-ties.ts';
import { persons } from '../../people/tables.ts';
import type { Tx } from '../../store/store.ts';

/** Somebody who looks at a request or acts on it, with the schools whose requests are their own. */
export interface Viewer {
  readonly actor: Actor;
  readonly ties: readonly SchoolId[];
}

export const viewerOf = async (tx: Tx, actor: Actor, today: LocalDate): Promise<Viewer> => ({
  actor,
  ties: [...(await schoolTies(tx, actor.person, today))],
});

/**
 * A person as the register knows them today. Null when they left, have no role, or were never met: who never spoke to us
 * has no account to prove, and no conversation to post in.
 */
export async function readViewer(tx: Tx, person: PersonId, today: LocalDate): Promise<Viewer | null> {
  const [row] = await tx.db
    .select({ tenantId: persons.tenantId, objectId: persons.objectId })
    .from(persons)
    .where(eq(persons.id, person));
  if (!row || row.objectId === null) return null;
  const actor = await prove(tx, { tenantId: row.tenantId, objectId: row.objectId }, today);
  return actor && viewerOf(tx, actor, today);
}
