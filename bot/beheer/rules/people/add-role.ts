import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { LocalDate, PersonId, SchoolId } from '../../../../cards/words/brands.ts';
import type { Role } from '../../../core/actor.ts';
import { earlier } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { isSchoolRole } from '../../../people/role-rules.ts';
import type { PeopleState, Person, RoleTerm } from './people.ts';
import { isSpan, orderedSpan, overlap, spanFacts } from './spans.ts';

export interface WantedRole {
  readonly role: Role;
  readonly schoolId: SchoolId | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * A role more for somebody. It may begin in the past, for the register follows what people already do: rights are looked
 * at as of each click, so nothing is granted backwards. The same role twice in one day is refused with the days it has,
 * rather than merged: merging would silently move a last day that somebody chose.
 */
export function addRole(
  { terms, schools }: Pick<PeopleState, 'terms' | 'schools'>,
  person: Pick<Person, 'id' | 'endedOn'>,
  wanted: WantedRole,
  id: string,
): Result<RoleTerm, BeheerRefusal> {
  const fits = schoolFits(wanted, schools);
  if (!fits.ok) return fits;
  const ordered = orderedSpan(wanted);
  if (!ordered.ok) return ordered;
  const here = whileHere(person, wanted);
  if (!here.ok) return here;
  const same = sameRole(terms, person.id, wanted).find((term) => overlap(term, wanted));
  if (same && isSpan(same, here.value)) return refuse('al-gedaan');
  if (same) return refuse('rol-loopt-al', { field: 'van', facts: spanFacts(same) });
  return ok({ id, personId: person.id, role: wanted.role, schoolId: wanted.schoolId, ...here.value });
}

const sameRole = (terms: readonly RoleTerm[], person: PersonId, { role, schoolId }: WantedRole) =>
  terms.filter((term) => term.personId === person && term.role === role && term.schoolId === schoolId);

function schoolFits(
  { role, schoolId, from }: WantedRole,
  schools: PeopleState['schools'],
): Result<null, BeheerRefusal> {
  if (!isSchoolRole(role)) return schoolId === null ? ok(null) : refuse('school-niet-nodig', { field: 'school' });
  if (schoolId === null) return refuse('school-nodig', { field: 'school' });
  const school = schools.find(({ id }) => id === schoolId);
  if (!school) return refuse('school-onbekend', { field: 'school' });
  const { closedOn } = school;
  if (closedOn === null || from < closedOn) return ok(null);
  return refuse('rol-school-gesloten', { field: 'school', facts: { dag: closedOn } });
}

/** The days of something new, which end with the person's last day; refused when they begin after it. */
export function whileHere(
  { endedOn }: Pick<Person, 'endedOn'>,
  { from, until }: Pick<WantedRole, 'from' | 'until'>,
): Result<Pick<WantedRole, 'from' | 'until'>, BeheerRefusal> {
  if (endedOn === null) return ok({ from, until });
  if (from > endedOn) return refuse('werkt-hier-niet', { field: 'van', facts: { dag: endedOn } });
  return ok({ from, until: earlier(until ?? endedOn, endedOn) });
}
