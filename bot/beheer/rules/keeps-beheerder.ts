import type { LocalDate, PersonId } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import type { TenantId } from '../../core/inbound.ts';
import { later, plusDays } from '../../core/local-day.ts';
import { runsOn, type Term } from '../../people/valid-on.ts';
import type { TenantTerm } from '../../store/tenants-of-swv.ts';

/** Who may speak: people with their roles, and the tenants of this SWV. */
export interface Access {
  readonly persons: readonly {
    readonly id: PersonId;
    readonly tenantId: TenantId;
    /** The last day on which this person works here. */
    readonly endedOn: LocalDate | null;
  }[];
  readonly terms: readonly (Term & { readonly personId: PersonId; readonly role: Role })[];
  readonly tenants: readonly TenantTerm[];
}

/**
 * The first day, from today on, on which a change would leave the SWV without a functioneel beheerder who can speak, where
 * it had one; null when it keeps one. A deputy cannot stand in for nobody, and who speaks from a tenant that was shut out
 * is not heard.
 */
export function firstDayWithoutBeheerder(before: Access, after: Access, today: LocalDate): LocalDate | null {
  const days = [today, ...changesOf(before), ...changesOf(after)].map((day) => later(today, day)).sort();
  return days.find((day) => hasBeheerder(before, day) && !hasBeheerder(after, day)) ?? null;
}

function hasBeheerder({ persons, terms, tenants }: Access, day: LocalDate): boolean {
  const heard = new Set(tenants.filter((tenant) => runsOn(tenant, day)).map(({ tenantId }) => tenantId));
  const here = new Set(
    persons
      .filter(({ tenantId, endedOn }) => heard.has(tenantId) && (endedOn === null || endedOn >= day))
      .map(({ id }) => id),
  );
  return terms.some((term) => term.role === 'functioneel-beheerder' && runsOn(term, day) && here.has(term.personId));
}

/** Every day on which the answer can change: a first day, and the day after a last one. */
function changesOf({ persons, terms, tenants }: Access): readonly LocalDate[] {
  const runs = [...terms, ...tenants];
  const lastDays = [...runs.map(({ until }) => until), ...persons.map(({ endedOn }) => endedOn)];
  return [...runs.map(({ from }) => from), ...lastDays.flatMap((day) => (day === null ? [] : [plusDays(day, 1)]))];
}
