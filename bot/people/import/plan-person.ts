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
  const known = knownAs(draft, cells);
  const twin = twinOf(draft, cells, known);
  if (twin) {
    const text =
      twin.tenantId === tenantId ? importTexts.otherAccount(twin.name) : importTexts.otherOrganisation(twin.name);
    fail('e-mail', text);
    return null;
  }
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
  // With other capitals it is the same address: the file of yesterday changes nothing today.
  const address = isAddress(known, email) ? known.email : email;
  return replace(draft.persons, known, { name, email: address, workingDays });
}

const isAddress = (one: Pick<PersonRow, 'email'>, email: string) => one.email.toLowerCase() === email.toLowerCase();

/** By account; a line that names no account of its own also means who has this e-mail address and another sign-in name. */
function knownAs({ persons }: Draft, { tenantId, upn, email }: PersonCells): PersonRow | null {
  const there = persons.filter((one) => one.tenantId === tenantId);
  const account = there.find((one) => one.upn === upn);
  const named = upn === email.toLowerCase() ? there.find((one) => isAddress(one, email)) : undefined;
  return account ?? named ?? null;
}

/**
 * Somebody else who has this account or address: one person has one row, also when the tenant differs. Of somebody we know
 * only an address that changes is looked at, so that what stands in the register already stays readable.
 */
function twinOf({ persons }: Draft, { upn, email }: PersonCells, known: PersonRow | null): PersonRow | null {
  if (known && isAddress(known, email)) return null;
  const names = known ? [email.toLowerCase()] : [upn, email.toLowerCase()];
  const isTwin = (one: PersonRow) => names.includes(one.upn) || names.includes(one.email.toLowerCase());
  return persons.find((one) => one !== known && isTwin(one)) ?? null;
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
