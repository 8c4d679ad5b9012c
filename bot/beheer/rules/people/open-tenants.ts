import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { runsOn } from '../../../people/valid-on.ts';
import type { TenantTerm } from '../../../store/tenants-of-swv.ts';

/** The tenants that may speak to the SWV on a day. */
export const openTenants = (terms: readonly TenantTerm[], day: LocalDate): readonly TenantId[] =>
  terms.filter((term) => runsOn(term, day)).map(({ tenantId }) => tenantId);
