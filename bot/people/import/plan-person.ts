import { importTexts } from '../../../cards/people/import-texts.ts';
import { type LocalDate, personId, type SchoolId } from '../../../cards/words/brands.ts';
import { later } from '../../core/local-day.ts';
import type { PersonRow, SchoolRow } from '../register.ts';
import { isSchoolRole } from '../role-rules.ts';
import type { Term } from '../valid-on.ts';
import type { Column } from './columns.ts';
import { type Draft, replace } from './draft.ts';
import type { PersonCells } from './import-row.ts';

type Fail = (column: Column, text: string) => void;

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;
const overlap = (one: Term, other: Term) =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);

/** The person of a line, with the role and the school where they work, brought into the draft. */
export function planPerson(draft: Draft, cells: PersonCells, school: SchoolRow | null, fail: Fail): void {
  const person = planAccount(draft, cells, fail);
  if (!person) return;
  const ofSchool = isSchoolRole(cells.role);
  planTerm(draft, person, cells, ofSchool ? (school?.id ?? null) : null, fail);
  if (!ofSchool && school) planAffiliation(draft, person, cells, school.id);
}

function planAccount(draft: Draft, cells: PersonCells, fail: Fail): PersonRow | null {
  const { tenantId, upn, email, name } = cells;
  const known = draft.persons.find((one) => one.tenantId === tenantId && one.upn === upn);
  if (!known) {
    const workingDays = [...(cells.workingDays ?? MONDAY_TO_FRIDAY)];
    const person = {
      id: personId(draft.newId()),
      tenantId,
      objectId: null,
      upn,
      email,
      name,
      workingDays,
      endedOn: null,
    };
    draft.persons.push(person);
    return person;
  }
  if (known.endedOn !== null && known.endedOn < draft.today) {
    fail('e-mail', importTexts.personLeft(known.endedOn));
    return null;
  }
  const workingDays = [...(cells.workingDays ?? known.workingDays)];
  return replace(draft.persons, known, { name, email, workingDays });
}

/**
 * A term is the same one when it starts on the day of the line, or, for a line without a first day, when it is not over
 * yet. Of that one a last day is taken over; another term may not overlap one we know.
 */
function planTerm(draft: Draft, person: PersonRow, cells: PersonCells, schoolId: SchoolId | null, fail: Fail): void {
  const { role, from, until } = cells;
  const mine = draft.terms.filter((t) => t.personId === person.id && t.role === role && t.schoolId === schoolId);
  const same = mine.find((one) => (from === null ? one.until === null || one.until >= draft.today : one.from === from));
  const wanted = { from: same?.from ?? from ?? draft.today, until: until ?? same?.until ?? null };
  const clash = mine.find((one) => one !== same && overlap(one, wanted));
  if (wanted.until !== null && wanted.until < wanted.from) fail('tot', importTexts.untilBeforeFrom);
  else if (clash) fail('van', importTexts.roleRunsAlready(clash.from));
  else if (same) replace(draft.terms, same, { until: wanted.until });
  else draft.terms.push({ id: draft.newId(), personId: person.id, role, schoolId, ...wanted });
}

/** Working at a school only ever gets longer here: whoever imports means "also there", not "no longer there". */
function planAffiliation(draft: Draft, person: PersonRow, { from, until }: PersonCells, schoolId: SchoolId): void {
  const wanted = { from: from ?? draft.today, until };
  const known = draft.affiliations.find(
    (one) => one.personId === person.id && one.schoolId === schoolId && overlap(one, wanted),
  );
  if (known) replace(draft.affiliations, known, { until: longest(known.until, until) });
  else draft.affiliations.push({ personId: person.id, schoolId, ...wanted });
}

const longest = (one: LocalDate | null, other: LocalDate | null) =>
  one === null || other === null ? null : later(one, other);
