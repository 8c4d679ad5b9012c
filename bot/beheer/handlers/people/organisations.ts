import type { Organisation } from '../../../../cards/beheer/parts/organisation.ts';
import type { TenantId } from '../../../core/inbound.ts';
import type { People } from '../../data/people/people.ts';
import { domainsOf } from '../../rules/tenants/domains-of.ts';

/** A tenant as people know it: by the accounts of the register. */
export const organisationOf = ({ persons }: Pick<People, 'persons'>, tenantId: TenantId): Organisation => ({
  id: tenantId,
  domains: domainsOf(persons, { tenantId }),
});
