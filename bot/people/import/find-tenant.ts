import { importTexts } from '../../../cards/people/import-texts.ts';
import type { MailDomain } from '../../../cards/words/brands.ts';
import type { TenantId } from '../../core/inbound.ts';
import { accountDomain } from '../account-domain.ts';
import type { TenantBy } from './import-row.ts';

export interface ImportSettings {
  /** Who may speak to this SWV; in lower case. */
  readonly tenants: readonly TenantId[];
  /** Of which tenants the accounts with a domain are that stand in the register, also those that may not speak (any more). */
  readonly domains: ReadonlyMap<MailDomain, ReadonlySet<TenantId>>;
}

type Found =
  | { readonly ok: true; readonly tenantId: TenantId; readonly by: TenantBy }
  | { readonly ok: false; readonly text: string };

/**
 * To which tenant an account of the file belongs. The line may name it, by its id or by a domain of its accounts. Otherwise
 * it is the only one there is, or the one of which all accounts with this domain are; never a guess between two. Of a
 * domain that is known to be elsewhere not even the only one is taken.
 * @param typed the cell `tenant`, which may be empty.
 * @param account the sign-in name.
 */
export function findTenant(typed: string, account: string, settings: ImportSettings): Found {
  const named = typed.toLowerCase();
  const byId = settings.tenants.find((tenant) => tenant === named);
  if (byId !== undefined) return { ok: true, tenantId: byId, by: 'named' };
  if (typed !== '') {
    return named.includes('.')
      ? ofDomain(named.slice(named.lastIndexOf('@') + 1), 'named', settings)
      : { ok: false, text: importTexts.tenantUnknown(typed) };
  }
  const domain = account.slice(account.lastIndexOf('@') + 1);
  const [only, another] = settings.tenants;
  if (only === undefined || another !== undefined) return ofDomain(domain, 'domain', settings);
  const known = tenantsOf(domain, settings);
  // All its accounts are of a tenant that may not speak: nobody of it would get in from this one.
  if (known.length > 0 && !known.includes(only)) return { ok: false, text: importTexts.tenantShut(domain) };
  return { ok: true, tenantId: only, by: 'only' };
}

function tenantsOf(text: string, { domains }: ImportSettings): readonly TenantId[] {
  const domain = accountDomain(`@${text}`);
  return domain === null ? [] : [...(domains.get(domain) ?? [])];
}

function ofDomain(text: string, by: TenantBy, settings: ImportSettings): Found {
  const [tenantId, another] = tenantsOf(text, settings);
  if (tenantId === undefined) return { ok: false, text: importTexts.tenantMissing(text) };
  if (another !== undefined) return { ok: false, text: importTexts.tenantSeveral(text) };
  return settings.tenants.includes(tenantId)
    ? { ok: true, tenantId, by }
    : { ok: false, text: importTexts.tenantShut(text) };
}
