import type { LocalDate, PersonId, SchoolId } from '../../../cards/words/brands.ts';
import type { Actor, Role } from '../../core/actor.ts';
import { proveById } from '../../people/prove.ts';
import { schoolTies } from '../../people/school-ties.ts';
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
  if (!actor.roles.some(({ role }) => JUDGES.includes(role) || role.startsWith('deskundige-')))
    return { actor, ties: [] };
  const sits = committee?.members.find(({ person }) => person === actor.person);
  return { actor, ties: sits?.ties ?? [...(await schoolTies(tx, actor.person, today))] };
}

/** A person as the register knows them today; null as {@link proveById} says. */
export async function readViewer(
  tx: Tx,
  person: PersonId,
  today: LocalDate,
  committee?: Committee,
): Promise<Viewer | null> {
  const actor = await proveById(tx, person, today);
  return actor && viewerOf(tx, actor, today, committee);
}
