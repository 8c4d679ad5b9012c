import type { MailDomain } from '../../../../cards/words/brands.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { accountDomain } from '../../../people/account-domain.ts';

interface Account {
  readonly tenantId: TenantId;
  /** In lower case. */
  readonly upn: string;
}

const MOST = 4;

/**
 * What stands after the @ of the accounts of a tenant, the most frequent first: by it people tell one organisation from
 * another, for the register knows no name of a tenant.
 */
export function domainsOf(
  persons: readonly Account[],
  { tenantId }: { readonly tenantId: TenantId },
): readonly MailDomain[] {
  const counted = new Map<MailDomain, number>();
  for (const person of persons) {
    const domain = person.tenantId === tenantId ? accountDomain(person.upn) : null;
    if (domain !== null) counted.set(domain, (counted.get(domain) ?? 0) + 1);
  }
  const often = [...counted].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return often.slice(0, MOST).map(([domain]) => domain);
}
