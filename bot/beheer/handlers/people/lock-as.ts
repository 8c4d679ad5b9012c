import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { type LocalDate, subjectId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { heldRoles } from '../../../people/held-roles.ts';
import type { PersonRow } from '../../../people/register.ts';
import { lockPeople, type People } from '../../data/people/people.ts';
import type { Managed } from '../managing.ts';

interface Locked {
  readonly people: People;
  readonly today: LocalDate;
}

/**
 * The register, locked. Whoever waited for the lock may have lost the role meanwhile, so it is looked at once more: of two
 * beheerders who end each other's role, one is still there.
 */
export async function lockAs({ tx, turn, may, appId }: Managed): Promise<Result<Locked, BeheerRefusal>> {
  const people = await lockPeople({ tx, appId });
  const today = dayOf(turn.now);
  const me = people.persons.find(({ id }) => id === may.person);
  const roles = await heldRoles(tx, [may.person], today);
  const here = me !== undefined && (me.endedOn === null || me.endedOn >= today);
  if (!here || !roles.some(({ role }) => role === 'functioneel-beheerder')) return refuse('niet-jouw-rol');
  return ok({ people, today });
}

/** The same, with the person whom the button is about. */
export async function lockPerson(managed: Managed): Promise<Result<Locked & { person: PersonRow }, BeheerRefusal>> {
  const locked = await lockAs(managed);
  if (!locked.ok) return locked;
  const wanted = managed.turn.inbound.data.id;
  const person = locked.value.people.persons.find(({ id }) => subjectId(id) === wanted);
  return person ? ok({ ...locked.value, person }) : refuse('bestaat-niet');
}
