import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { SchoolId } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Term } from '../../../people/valid-on.ts';
import { whileHere } from './add-role.ts';
import type { PeopleState, Person, Workplace } from './people.ts';
import { isSpan, orderedSpan, overlap, spanFacts } from './spans.ts';

export interface WantedPlace extends Term {
  readonly schoolId: SchoolId;
}

/**
 * That somebody belongs to a school without a role in it, so that they neither advise nor decide on its requests (DESIGN
 * section 4). It may begin in the past, as a role may.
 */
export function addPlace(
  { affiliations, schools }: Pick<PeopleState, 'affiliations' | 'schools'>,
  person: Pick<Person, 'id' | 'endedOn'>,
  wanted: WantedPlace,
): Result<Workplace, BeheerRefusal> {
  const school = schools.find(({ id }) => id === wanted.schoolId);
  if (!school) return refuse('school-onbekend', { field: 'school' });
  const { closedOn } = school;
  if (closedOn !== null && wanted.from >= closedOn) {
    return refuse('rol-school-gesloten', { field: 'school', facts: { dag: closedOn } });
  }
  const ordered = orderedSpan(wanted);
  if (!ordered.ok) return ordered;
  const here = whileHere(person, wanted);
  if (!here.ok) return here;
  const row = { personId: person.id, schoolId: wanted.schoolId, ...here.value };
  const same = affiliations.find(
    (one) => one.personId === person.id && one.schoolId === row.schoolId && overlap(one, row),
  );
  if (!same) return ok(row);
  return isSpan(same, row)
    ? refuse('al-gedaan')
    : refuse('werkplek-loopt-al', { field: 'van', facts: spanFacts(same) });
}
