import type { Derived } from '../../../../cards/beheer/import/derived-rows.ts';
import { amount, type MailDomain } from '../../../../cards/words/brands.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { accountDomain } from '../../../people/account-domain.ts';
import type { ImportRow } from '../../../people/import-csv.ts';
import type { PersonRow } from '../../../people/register.ts';
import { domainsOf } from '../tenants/domains-of.ts';

const MOST_STRANGE = 3;

/**
 * Of the lines that named no tenant: to which organisation each belongs, for how many lines, the most first. Where there
 * is only one organisation the domains that it did not have are told: those people may have a tenant of their own, and
 * would never get in from this one.
 */
export function derivedTenants(
  rows: readonly ImportRow[],
  persons: readonly Pick<PersonRow, 'tenantId' | 'upn'>[],
): readonly Derived[] {
  const people = rows.flatMap(({ person }) => (person === null || person.tenantBy === 'named' ? [] : [person]));
  const groups = Map.groupBy(people, ({ tenantId }) => tenantId);
  return [...groups]
    .map(([id, of]) => {
      const only = of.filter(({ tenantBy }) => tenantBy === 'only');
      return {
        id,
        domains: domainsOf(persons, { tenantId: id }),
        lines: amount(of.length),
        strange: strange(id, only),
      };
    })
    .sort((one, other) => other.lines - one.lines || (one.id < other.id ? -1 : 1));

  function strange(tenant: TenantId, of: readonly { readonly upn: string }[]): readonly MailDomain[] {
    const mine = persons.filter(({ tenantId }) => tenantId === tenant);
    const known = new Set(mine.map(({ upn }) => accountDomain(upn)));
    if (known.size === 0) return [];
    const found = new Set(of.flatMap(({ upn }) => accountDomain(upn) ?? []));
    return [...found]
      .filter((domain) => !known.has(domain))
      .sort()
      .slice(0, MOST_STRANGE);
  }
}
