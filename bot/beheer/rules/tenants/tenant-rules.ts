import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { tenantInputs as ids } from '../../../../cards/beheer/tenants/verbs.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { plusDays } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Register } from '../../../people/register.ts';
import { runsOn } from '../../../people/valid-on.ts';
import type { TenantTerm } from '../../../store/tenants-of-swv.ts';
import { firstDayWithoutBeheerder } from '../keeps-beheerder.ts';

/** Who may speak: the register, and the tenants of this SWV. */
export interface Access {
  readonly register: Pick<Register, 'persons' | 'terms'>;
  readonly tenants: readonly TenantTerm[];
}

export interface TenantChange {
  /** null: it was never let in. */
  readonly before: TenantTerm | null;
  readonly after: TenantTerm;
}
type Changes = Result<TenantChange, BeheerRefusal>;

const DAYS_AHEAD = 5 * 366;

export type Standing = 'open' | 'later' | 'over';

/** How a tenant stands on a day. */
export function standingOf({ from, until }: TenantTerm, day: LocalDate): Standing {
  if (until !== null && until < day) return 'over';
  return from > day ? 'later' : 'open';
}

/** Of a tenant, everybody with a role on a day; what a closed school does to their roles is left aside. */
export function peopleOf({ persons, terms }: Access['register'], tenant: TenantId, day: LocalDate) {
  const holding = new Set(terms.filter((term) => runsOn(term, day)).map(({ personId }) => personId));
  return persons.filter(
    ({ id, tenantId, endedOn }) => tenantId === tenant && (endedOn === null || endedOn >= day) && holding.has(id),
  );
}

/** From today on; a tenant whose end was only announced goes on as it did. */
export function allowTenant(tenants: readonly TenantTerm[], tenantId: TenantId, today: LocalDate): Changes {
  const before = tenants.find((one) => one.tenantId === tenantId) ?? null;
  if (before?.until === null) return refuse('al-gedaan', { facts: { tenant: tenantId } });
  const from = before && standingOf(before, today) !== 'over' ? before.from : today;
  return ok({ before, after: { tenantId, from, until: null } });
}

/** @param last the last day; yesterday is "at once". */
export function endTenant(access: Access, tenantId: string, last: LocalDate, today: LocalDate): Changes {
  const before = access.tenants.find((one) => one.tenantId === tenantId);
  if (!before) return refuse('bestaat-niet');
  if (before.until === last) return refuse('al-gedaan', { facts: { tenant: tenantId } });
  if (standingOf(before, today) === 'over') return refuse('toegang-al-gestopt');
  if (last < plusDays(today, -1)) return refuse('laatste-dag-voorbij', { field: ids.day });
  if (last > plusDays(today, DAYS_AHEAD)) return refuse('laatste-dag-te-ver', { field: ids.day });
  const after = { ...before, until: last };
  const now = { ...access.register, tenants: access.tenants };
  const then = { ...now, tenants: access.tenants.map((one) => (one === before ? after : one)) };
  const keeps = firstDayWithoutBeheerder(now, then, today) === null;
  return keeps ? ok({ before, after }) : refuse('laatste-toegang', { field: ids.day });
}
