import { confirmAccountCard } from '../../../../cards/beheer/people/confirm-account-card.ts';
import { detailsCard } from '../../../../cards/beheer/people/details-card.ts';
import type { Why } from '../../../../cards/beheer/people/note.ts';
import { peopleInputs as at } from '../../../../cards/beheer/people/verbs.ts';
import { email, type LocalDate } from '../../../../cards/words/brands.ts';
import type { TenantId } from '../../../core/inbound.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { PersonRow } from '../../../people/register.ts';
import type { People } from '../../data/people/people.ts';
import { type Details, detailsRevision } from '../../rules/people/change-details.ts';
import { openTenants } from '../../rules/people/open-tenants.ts';
import type { Fields } from '../../schema/parse-fields.ts';
import { readAccount } from '../../schema/people/read-forms.ts';
import type { Inputs } from '../../schema/people/read-input.ts';
import type { Look } from '../looking.ts';
import { organisationOf } from './organisations.ts';
import type { PeopleHouse } from './people-house.ts';
import { aboutPerson, dataOf } from './person-form.ts';
import { lineOf, type Typing, typedIn } from './typing.ts';

/** Of which organisations somebody may become: those that are let in, and the one they are of already. */
const choicesFor = ({ tenants }: Pick<People, 'tenants'>, { tenantId }: PersonRow, today: LocalDate) => [
  ...new Set([tenantId, ...openTenants(tenants, today)]),
];

/** What the form says; an organisation that was not asked stays as it was. */
export function readDetails(inputs: Inputs, people: People, person: PersonRow, today: LocalDate): Fields<Details> {
  const read = readAccount(inputs);
  if (!read.ok) return read;
  const { tenant, ...account } = read.value;
  const asked: string = tenant === '' ? person.tenantId : tenant;
  const tenantId = choicesFor(people, person, today).find((one: TenantId) => one === asked);
  if (tenantId !== undefined) return { ok: true, value: { ...account, tenantId } };
  return { ok: false, refusals: [{ code: 'organisatie-niet-toegelaten', field: at.tenant }] };
}

/**
 * The form with what was typed, else with what stands in the register. What was typed keeps the revision that it was typed
 * against, so that a change that came in between is still seen.
 */
export const drawDetails = (
  house: PeopleHouse,
  look: Look,
  typing: Typing,
  note: Why | null = null,
): Promise<InvokeReply> =>
  aboutPerson(house, look, ({ people, person, today }) => {
    const typed = typedIn(typing);
    const { [at.name]: name } = typing.inputs;
    const seen = name === undefined ? detailsRevision(person) : look.turn.inbound.data.revision;
    const twinId = typing.refusals.flatMap(({ facts }) => facts?.mens ?? [])[0];
    const twin = people.persons.find(({ id }) => id === twinId);
    return detailsCard({
      data: { ...dataOf(look, person.id), revision: seen },
      note,
      name: person.name,
      typed: {
        name: typed(at.name, person.name),
        email: typed(at.email, person.email),
        upn: typed(at.upn, person.upn),
        tenant: typed(at.tenant, person.tenantId),
      },
      organisations: choicesFor(people, person, today).map((tenant) => organisationOf(people, tenant)),
      isMet: person.objectId !== null,
      twin: twin ? { data: dataOf(look, twin.id), name: twin.name, email: email(twin.email) } : null,
    });
  });

/** What a new account does, asked before it is done. */
export function drawNewAccount(house: PeopleHouse, look: Look, { upn, tenantId }: Details): Promise<InvokeReply> {
  const { inputs, data } = look.turn.inbound;
  return aboutPerson(house, look, ({ people, person }) =>
    confirmAccountCard({
      data: { ...dataOf(look, person.id), revision: data.revision },
      name: person.name,
      old: { upn: email(person.upn), organisation: organisationOf(people, person.tenantId) },
      fresh: { upn: email(upn), organisation: organisationOf(people, tenantId) },
      said: {
        name: lineOf(inputs, at.name),
        email: lineOf(inputs, at.email),
        upn: lineOf(inputs, at.upn),
        tenant: lineOf({ [at.tenant]: tenantId }, at.tenant),
      },
      isOwn: person.id === look.may.person,
    }),
  );
}
