import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { ImportSettings } from '../../../people/import-csv.ts';
import { runsOn } from '../../../people/valid-on.ts';
import type { TenantTerm } from '../../../store/tenants-of-swv.ts';

/** Whose accounts a file may name on a day: a line without a tenant is of the only one there is. */
export function importSettings(terms: readonly TenantTerm[], today: LocalDate): ImportSettings {
  const tenants = terms.filter((term) => runsOn(term, today)).map(({ tenantId }) => tenantId);
  const [only, ...others] = tenants;
  return { tenants, tenantId: only !== undefined && others.length === 0 ? only : null };
}
