import { eq } from 'drizzle-orm';
import type { TenantId } from '../core/inbound.ts';
import type { Tx } from '../store/store.ts';
import { catalogueApps } from './tables.ts';

/**
 * Under which number Meedoen stands in the app catalogue of each tenant, in lower case. Only where a tenant has one can
 * somebody of that tenant get Meedoen through Graph.
 */
export async function readCatalogueApps(tx: Pick<Tx, 'db'>): Promise<ReadonlyMap<TenantId, string>> {
  const { tenantId, teamsAppId } = catalogueApps;
  const rows = await tx.db.select({ tenantId, teamsAppId }).from(catalogueApps);
  return new Map(rows.map((row) => [row.tenantId, row.teamsAppId]));
}

/** Keeps the number of a tenant in place of what was there; null takes it away. */
export async function setCatalogueApp({ db }: Tx, tenantId: TenantId, teamsAppId: string | null): Promise<void> {
  if (teamsAppId === null) {
    await db.delete(catalogueApps).where(eq(catalogueApps.tenantId, tenantId));
    return;
  }
  const { swvId, tenantId: tenant } = catalogueApps;
  await db
    .insert(catalogueApps)
    .values({ tenantId, teamsAppId })
    .onConflictDoUpdate({ target: [swvId, tenant], set: { teamsAppId } });
}
