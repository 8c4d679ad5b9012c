import { peopleInputs as at } from '../../../../cards/beheer/people/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { LocalDate, PersonId, Revision, StaffName } from '../../../../cards/words/brands.ts';
import type { ObjectId } from '../../../core/inbound.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { firstDayWithoutBeheerder } from '../keeps-beheerder.ts';
import { revisionOf } from '../schools/revision-of.ts';
import type { PeopleState, Person } from './people.ts';
import { stillABeheerder } from './still-a-beheerder.ts';
import { twinOf } from './twin-of.ts';

/** A person, and whether an account is tied to them. */
export interface Known extends Person {
  /** null until the first contact with an account (bot/people/bind.ts). */
  readonly objectId: ObjectId | null;
}

export interface Details extends Pick<Person, 'email' | 'upn' | 'tenantId'> {
  readonly name: StaffName;
}

export interface DetailsWish {
  readonly details: Details;
  /** What the form was drawn from. */
  readonly seen: Revision;
  /** It is not the account that we know under another sign-in name, but another one. */
  readonly newAccount: boolean;
  /** The question what that does was answered with yes. */
  readonly sure: boolean;
}

export interface DetailsChange {
  readonly before: Known;
  readonly details: Details;
  /** The account that we know is shut out, and the first contact with the new one binds anew. */
  readonly unbinds: boolean;
}

export interface DetailsState extends Pick<PeopleState, 'terms' | 'tenants'> {
  readonly persons: readonly Known[];
}

const FIELDS = ['name', 'email', 'upn', 'tenantId'] as const;

/** What a form of details is drawn from, the account included: of two beheerders the second sees what the first made. */
export const detailsRevision = ({ name, email, upn, tenantId, objectId }: Omit<Known, 'id'>): Revision =>
  revisionOf({ name, email, upn, tenantId, objectId });

/**
 * Another name, e-mail address, sign-in name or organisation. Until the first contact the last two say who somebody is;
 * after it the object id does. So another sign-in name alone keeps the account (people marry, and Entra keeps the object
 * id), and another organisation is always another account. That is asked once more before it is done (`account-zeker`).
 */
export function changeDetails(
  state: DetailsState,
  id: PersonId,
  { details, seen, newAccount, sure }: DetailsWish,
  today: LocalDate,
): Result<DetailsChange, BeheerRefusal> {
  const before = state.persons.find((one) => one.id === id);
  if (!before) return refuse('bestaat-niet');
  const unbinds = before.objectId !== null && (newAccount || details.tenantId !== before.tenantId);
  const isSame = FIELDS.every((field) => before[field] === details[field]);
  if (isSame && !unbinds) return refuse(newAccount ? 'al-gedaan' : 'niets-veranderd');
  if (detailsRevision(before) !== seen) return refuse('intussen-veranderd');
  const alone = ofNobodyElse(state.persons, before, details);
  if (!alone.ok) return alone;
  const moved = state.persons.map((one) => (one === before ? { ...one, tenantId: details.tenantId } : one));
  const safe = stillABeheerder(state, { ...state, persons: moved }, today, at.tenant);
  if (!safe.ok) return safe;
  const day = unbinds ? firstDayWithoutAccount(state, before, today) : null;
  if (day !== null) return refuse('laatste-account', { facts: { dag: day } });
  return unbinds && !sure ? refuse('account-zeker') : ok({ before, details, unbinds });
}

/** Only of what changes: a twin that a file once brought must not stand in the way of another name. */
function ofNobodyElse(
  persons: readonly Known[],
  before: Known,
  { email, upn, tenantId }: Details,
): Result<null, BeheerRefusal> {
  const others = persons.filter((one) => one !== before);
  const isNewAddress = email.toLowerCase() !== before.email.toLowerCase();
  const byEmail = isNewAddress ? twinOf(others, { email, upn: email }) : null;
  if (byEmail) return refuse('email-van-ander', { field: at.email, facts: { mens: byEmail.id } });
  const isNewName = upn !== before.upn || tenantId !== before.tenantId;
  const byName = isNewName ? twinOf(others, { email: upn, upn }) : null;
  return byName ? refuse('gebruikersnaam-van-ander', { field: at.upn, facts: { mens: byName.id } }) : ok(null);
}

/**
 * Whether a beheerder with an account is left who can speak. A role is not enough here: a slip in the new sign-in name
 * would shut out who has it, and so would one of somebody whom the bot never met.
 */
function firstDayWithoutAccount(state: DetailsState, person: Known, today: LocalDate): LocalDate | null {
  const known = state.persons.filter(({ objectId }) => objectId !== null);
  const others = known.filter((one) => one !== person);
  return firstDayWithoutBeheerder({ ...state, persons: known }, { ...state, persons: others }, today);
}
