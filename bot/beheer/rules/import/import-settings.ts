import type { LocalDate, MailDomain } from '../../../../cards/words/brands.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { accountDomain } from '../../../people/account-domain.ts';
import type { ImportSettings } from '../../../people/import-csv.ts';
import type { PersonRow } from '../../../people/register.ts';
import type { TenantTerm } from '../../../store/tenants-of-swv.ts';
import { openTenants } from '../people/open-tenants.ts';

interface Known {
  readonly tenants: readonly TenantTerm[];
  readonly persons: readonly Pick<PersonRow, 'tenantId' | 'upn'>[];
}

/** Whose accounts a file may name on a day, and by which domains their organisations are known. */
export function importSettings({ tenants, persons }: Known, today: LocalDate): ImportSettings {
  const domains = new Map<MailDomain, Set<TenantId>>();
  for (const { tenantId, upn } of persons) {
    const domain = accountDomain(upn);
    if (domain !== null) domains.set(domain, (domains.get(domain) ?? new Set()).add(tenantId));
  }
  return { tenants: openTenants(tenants, today), domains };
}
