import type { SwvId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { ImportSettings } from '../../../people/import-csv.ts';

/** Whose accounts a file may name today: a line without a tenant is of the only one there is. Not inside a transaction. */
export async function importSettings(
  { store, appId }: Pick<AppHouse, 'store' | 'appId'>,
  swv: SwvId,
  now: Date,
): Promise<ImportSettings> {
  const tenants = await store.directory.tenantsOfSwv(appId, swv, dayOf(now));
  const [only, ...others] = tenants;
  return { tenants, tenantId: only !== undefined && others.length === 0 ? only : null };
}
