import * as z from 'zod';
import { addPersonCard } from '../../../../cards/beheer/people/add-person-card.ts';
import { roleCard } from '../../../../cards/beheer/people/role-card.ts';
import { peopleInputs as at, peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { email, type LocalDate, personId } from '../../../../cards/words/brands.ts';
import { ROLES } from '../../../core/actor.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Refusal, type Result, refuse } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { type People, readPeople } from '../../data/people/people.ts';
import { insertPerson, insertTerm } from '../../data/people/write-people.ts';
import { addRole } from '../../rules/people/add-role.ts';
import { openTenants } from '../../rules/people/open-tenants.ts';
import { twinOf } from '../../rules/people/twin-of.ts';
import type { Fields } from '../../schema/parse-fields.ts';
import { type Account, readAccount, readTenant } from '../../schema/people/read-forms.ts';
import type { Inputs } from '../../schema/people/read-input.ts';
import type { Look } from '../looking.ts';
import { drawPeople } from './draw-people.ts';
import { drawPerson } from './draw-person.ts';
import { formVerb, openVerb } from './form-verb.ts';
import { lockAs } from './lock-as.ts';
import { organisationOf } from './organisations.ts';
import type { PeopleHouse } from './people-house.ts';
import { dataOf } from './person-form.ts';
import { readRoleOf, roleFields } from './role.ts';
import { schoolChoices } from './school-choices.ts';
import { lineOf, NOTHING_TYPED, type Typing, typedIn } from './typing.ts';

type Tenants = readonly TenantId[];
type Known = Omit<Account, 'tenant'> & { readonly tenantId: TenantId };

/** The fields of the first step; what is wrong with one of them sends people back to it. */
const FIRST_STEP: readonly string[] = [at.name, at.email, at.upn, at.tenant];

/** Monday to Friday, until somebody says otherwise. */
const WORKING_DAYS = [1, 2, 3, 4, 5] as const;

const tenantsOn = ({ tenants }: Pick<People, 'tenants'>, day: LocalDate): Tenants => openTenants(tenants, day);

/** Name and account, in a tenant that may speak to this SWV today. */
function readKnown(inputs: Inputs, tenants: Tenants): Fields<Known> {
  const read = readAccount(inputs);
  if (!read.ok) return read;
  const { tenant, ...account } = read.value;
  const [only, another] = tenants;
  const asked = tenant === '' && only !== undefined && another === undefined ? only : tenant;
  const chosen = readTenant(tenants)(asked);
  const tenantId = chosen.ok ? tenants.find((one) => one === chosen.value) : undefined;
  if (tenantId !== undefined) return { ok: true, value: { ...account, tenantId } };
  return { ok: false, refusals: [{ code: 'organisatie-niet-toegelaten', field: at.tenant }] };
}

/** Step 1, with whom this account already is. The id of the new person is made here, so that two clicks make one person. */
async function drawFirst(house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> {
  const { data } = look.turn.inbound;
  const read = readAccount(typing.inputs);
  const people = await readPeople(look);
  const tenants = tenantsOn(people, dayOf(look.turn.now));
  const twin = read.ok ? twinOf(people.persons, read.value) : null;
  const typed = typedIn(typing);
  return addPersonCard({
    data: dataOf(look, isFresh(data.id) ? data.id : house.ids.next()),
    typed: {
      name: typed(at.name),
      email: typed(at.email),
      upn: typed(at.upn),
      tenant: typed(at.tenant, tenants.find((one) => one === look.turn.inbound.tenantId) ?? tenants[0]),
    },
    organisations: tenants.map((tenant) => organisationOf(people, tenant)),
    twin: twin && { data: dataOf(look, twin.id), name: twin.name, email: email(twin.email) },
  });
}

const isFresh = (id: string) => z.uuid().safeParse(id).success;

async function drawSecond(look: Look, typing: Typing, known: Known): Promise<InvokeReply> {
  const { turn } = look;
  const today = dayOf(turn.now);
  const { inputs } = turn.inbound;
  return roleCard({
    data: dataOf(look, turn.inbound.data.id),
    name: known.name,
    account: {
      name: lineOf(inputs, at.name),
      email: lineOf(inputs, at.email),
      upn: lineOf(inputs, at.upn),
      tenant: lineOf({ [at.tenant]: known.tenantId }, at.tenant),
    },
    roles: ROLES,
    schools: schoolChoices(await readPeople(look), today),
    typed: roleFields(typing, today),
  });
}

/** Of step 1 or 2, whichever the refusals are about. */
async function drawForm(house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> {
  const known = readKnown(typing.inputs, tenantsOn(await readPeople(look), dayOf(look.turn.now)));
  const first = !known.ok || typing.refusals.some(({ field }) => FIRST_STEP.includes(field ?? ''));
  if (!known.ok) return drawFirst(house, look, { ...typing, refusals: known.refusals });
  return first ? drawFirst(house, look, typing) : drawSecond(look, typing, known.value);
}

/** After step 1: step 2, or step 1 again with what is wrong. */
async function checkFirst(house: PeopleHouse, look: Look): Promise<InvokeReply> {
  const { inputs, data } = look.turn.inbound;
  const people = await readPeople(look);
  if (people.persons.some(({ id }) => id === String(data.id))) return drawPerson(house, look, data.id);
  const known = readKnown(inputs, tenantsOn(people, dayOf(look.turn.now)));
  const refusals: readonly Refusal<BeheerRefusal>[] = known.ok ? twinRefusal(people.persons, known.value) : [];
  return drawForm(house, look, { inputs, refusals });
}

function twinRefusal(persons: Parameters<typeof twinOf>[0], account: Known): readonly Refusal<BeheerRefusal>[] {
  return twinOf(persons, account) ? [{ code: 'bestaat-al', field: at.email }] : [];
}

/** Somebody new: name and account, then the first role; nothing is kept before the last click. */
export const addPersonVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => {
  return {
    [verbs.openAdd]: openVerb(
      house,
      (look) => drawFirst(house, look, { ...NOTHING_TYPED, inputs: look.turn.inbound.inputs }),
      drawPeople,
    ),
    [verbs.openFirstRole]: openVerb(house, (look) => checkFirst(house, look), drawPeople),
    [verbs.add]: formVerb(house, {
      read: readBoth,
      carry: (managed, { account, role }) => carryAdd(house, managed, account, role),
      form: (look, typing) => drawForm(house, look, typing),
      after: (look, person) => drawPerson(house, look, person, { done: 'mens-erbij' }),
      back: (look, note) => drawPerson(house, look, look.turn.inbound.data.id, { note }),
    }),
  };
};

async function readBoth(at: Pick<Look, 'tx' | 'turn' | 'appId'>) {
  const tenants = tenantsOn(await readPeople(at), dayOf(at.turn.now));
  const known = readKnown(at.turn.inbound.inputs, tenants);
  const role = await readRoleOf(at);
  if (known.ok && role.ok) return { ok: true, value: { account: known.value, role: role.value } } as const;
  return { ok: false, refusals: [...(known.ok ? [] : known.refusals), ...(role.ok ? [] : role.refusals)] } as const;
}

type WantedRole = Parameters<typeof addRole>[2];
type Managed = Parameters<typeof lockAs>[0];

async function carryAdd(
  house: PeopleHouse,
  managed: Managed,
  { name, email: address, upn, tenantId }: Known,
  wanted: WantedRole,
): Promise<Result<string, BeheerRefusal>> {
  const key = managed.turn.inbound.data.id;
  if (!isFresh(key)) return refuse('bestaat-niet');
  const locked = await lockAs(managed);
  if (!locked.ok) return locked;
  const { people } = locked.value;
  if (people.persons.some(({ id }) => id === String(key))) return refuse('al-gedaan');
  if (twinOf(people.persons, { upn, email: address })) return refuse('bestaat-al', { field: at.email });
  const id = personId(key);
  const account = { id, tenantId, objectId: null, upn, email: address, name, endedOn: null };
  const term = addRole(people, account, wanted, house.ids.next());
  if (!term.ok) return term;
  await insertPerson(managed.tx, { ...account, workingDays: [...WORKING_DAYS] });
  await insertTerm(managed.tx, term.value);
  managed.tx.record({ wat: 'mens', mens: id, naamVoor: null, naamNa: name, emailVoor: null, emailNa: address });
  managed.tx.record({ gebruikersnaamVoor: null, gebruikersnaamNa: upn, organisatie: tenantId });
  const { role, schoolId, from, until } = term.value;
  managed.tx.record({ rol: role, school: schoolId, rij: term.value.id });
  managed.tx.record({ vanVoor: null, vanNa: from, totVoor: null, totNa: until });
  return ok(id);
}
