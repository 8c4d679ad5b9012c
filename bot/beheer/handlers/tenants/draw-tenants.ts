import { NOTHING_SAID, type Said } from '../../../../cards/beheer/parts/said.ts';
import { type TenantDone, tenantCard } from '../../../../cards/beheer/tenants/tenant-card.ts';
import { allowTenantCard, confirmEndCard, endTenantCard } from '../../../../cards/beheer/tenants/tenant-form-card.ts';
import { type TenantLine, tenantsCard } from '../../../../cards/beheer/tenants/tenants-card.ts';
import { tenantInputs } from '../../../../cards/beheer/tenants/verbs.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import { amount, type LocalDate, revision, subjectId, teamsAppId } from '../../../../cards/words/brands.ts';
import { dayOf, later, plusDays } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import { readCatalogueApps } from '../../../people/catalogue-apps.ts';
import type { TenantTerm } from '../../../store/tenants-of-swv.ts';
import { readAccess } from '../../data/tenants/read-access.ts';
import { domainsOf } from '../../rules/tenants/domains-of.ts';
import { type Access, peopleOf, standingOf } from '../../rules/tenants/tenant-rules.ts';
import type { Look } from '../looking.ts';
import { type Mended, typedForm } from '../typed-form.ts';

type House = Pick<AppHouse, 'appId'>;

export const dataOf = ({ turn: { actor } }: Look, id: string): CardData => ({
  v: 1,
  swv: actor.swv,
  id: subjectId(id),
  revision: revision(0), // what is asked twice is seen by the rules; nothing here is filled in over another's
});

export const forbidden = { note: 'alleen-kijken', done: null } as const;
const ORDER = { open: 0, later: 1, over: 2 } as const;

const lineOf = (look: Look, { register }: Access, term: TenantTerm, today: LocalDate): TenantLine => ({
  data: dataOf(look, term.tenantId),
  from: term.from,
  until: term.until,
  access: standingOf(term, today),
  people: amount(peopleOf(register, term.tenantId, today).length),
  domains: domainsOf(register.persons, term),
});

/** The organisations that may speak to this SWV, then those that might. */
export async function drawTenants(house: House, look: Look, said: Said<never> = NOTHING_SAID): Promise<InvokeReply> {
  const access = await readAccess(look.tx, house.appId);
  const today = dayOf(look.turn.now);
  const sorted = access.tenants.toSorted(
    (one, other) => ORDER[standingOf(one, today)] - ORDER[standingOf(other, today)],
  );
  const { rows, ...paged } = pageOf(sorted, look.turn.inbound.data.page);
  return tenantsCard({
    data: dataOf(look, 'beheer'),
    mayChange: look.may.mayChange,
    ...said,
    ...paged,
    rows: rows.map((term) => lineOf(look, access, term, today)),
  });
}

/** One organisation as it stands; when there is none by that id here, the list. */
export async function drawTenant(
  house: House,
  look: Look,
  id: string,
  said: Said<TenantDone> = NOTHING_SAID,
): Promise<InvokeReply> {
  const access = await readAccess(look.tx, house.appId);
  const term = access.tenants.find(({ tenantId }) => tenantId === id);
  if (!term) return drawTenants(house, look, { note: said.note ?? 'bestaat-niet', done: null });
  const { mayChange } = look.may;
  const line = lineOf(look, access, term, dayOf(look.turn.now));
  const app = (await readCatalogueApps(look.tx)).get(term.tenantId);
  const teamsApp = app === undefined ? null : teamsAppId(app);
  return tenantCard({ ...line, ...said, mayChange, teamsApp, own: look.turn.inbound.tenantId === id });
}

export const filled = (look: Look, mended: Mended) =>
  typedForm(Object.values(tenantInputs), look.turn.inbound.inputs, mended);

export async function drawAllow(house: House, look: Look, mended: Mended = null): Promise<InvokeReply> {
  if (!look.may.mayChange) return drawTenants(house, look, forbidden);
  return allowTenantCard({ data: dataOf(look, 'beheer'), ...filled(look, mended) });
}

export async function drawEnd(house: House, look: Look, id: string, mended: Mended = null): Promise<InvokeReply> {
  if (!look.may.mayChange) return drawTenant(house, look, id, forbidden);
  const { tenants, register } = await readAccess(look.tx, house.appId);
  const term = tenants.find(({ tenantId }) => tenantId === id);
  if (!term) return drawTenant(house, look, id);
  if (standingOf(term, dayOf(look.turn.now)) === 'over') {
    return drawTenant(house, look, id, { note: 'toegang-al-gestopt', done: null });
  }
  const domains = domainsOf(register.persons, term);
  return endTenantCard({ data: dataOf(look, id), ...filled(look, mended), domains, until: term.until });
}

/** Whom it would shut out; the rules have been asked already. */
export function drawConfirmEnd(look: Look, { register }: Access, term: TenantTerm, last: LocalDate): InvokeReply {
  const today = dayOf(look.turn.now);
  const shutOut = peopleOf(register, term.tenantId, later(today, plusDays(last, 1)));
  return confirmEndCard({
    data: dataOf(look, term.tenantId),
    domains: domainsOf(register.persons, term),
    day: last,
    atOnce: last < today,
    people: amount(shutOut.length),
    own: look.turn.inbound.tenantId === term.tenantId,
  });
}
