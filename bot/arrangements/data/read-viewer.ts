import { eq } from 'drizzle-orm';
import type { LocalDate, PersonId, SchoolId } from '../../../cards/words/brands.ts';
import type { Actor, Role } from '../../core/actor.ts';
import { prove } from '../../people/prove.ts';
import { schoolTies } from '../../people/school-ties.ts';
import { persons } from '../../people/tables.ts';
import type { Tx } from '../../store/store.ts';
import type { Committee } from '../rules/world.ts';

/** Somebody who looks at a request or acts on it, with the schools whose requests are their own. */
export interface Viewer {
  readonly actor: Actor;
  readonly ties: readonly SchoolId[];
}

/** Only who reviews, advises or decides can be kept from it by a tie; the school speaks for itself. */
const JUDGES: readonly Role[] = ['onderwijsconsulent', 'cvt-lid', 'cvt-secretaris', 'directeur-bestuurder'];

/** @param committee of the same moment, when it was read already: the ties of its members stand in it. */
export async function viewerOf(tx: Tx, actor: Actor, today: LocalDate, committee?: Committee): Promise<Viewer> {
  if (!actor.roles.some(({ role }) => JUDGES.includes(role))) return { actor, ties: [] };
  const sits = committee?.members.find(({ person }) => person === actor.person);
  return { actor, ties: sits?.ties ?? [...(await schoolTies(tx, actor.person, today))] };
}

/**
 * A person as the register knows them today. Null when they left, have no role, or were never met: who never spoke to us
 * has no account to prove, and no conversation to post in.
 */
export async function readViewer(
  tx: Tx,
  person: PersonId,
  today: LocalDate,
  committee?: Committee,
): Promise<Viewer | null> {
  const [row] = await tx.db
    .select({ tenantId: persons.tenantId, objectId: persons.objectId })
    .from(persons)
    .where(eq(persons.id, person));
  if (!row || row.objectId === null) return null;
  const actor = await prove(tx, { tenantId: row.tenantId, objectId: row.objectId }, today);
  return actor && viewerOf(tx, actor, today, committee);
}
