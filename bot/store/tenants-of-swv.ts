import { and, asc, eq, sql } from 'drizzle-orm';
import type { LocalDate } from '../../cards/words/brands.ts';
import type { TenantId } from '../core/inbound.ts';
import type { Tx } from './store.ts';
import { installations } from './tables/directory.ts';

/** A tenant that may, might or might have spoken to the SWV; both days count. */
export interface TenantTerm {
  readonly tenantId: TenantId;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** The directory has no policy, so the SWV of the transaction stands in the query. */
const MINE = sql`${installations.swv} = nullif(current_setting('app.swv', true), '')`;

/** The tenants of the SWV of this transaction, through this bot. The directory itself cannot be asked inside one. */
export async function tenantsOfSwv({ db }: Pick<Tx, 'db'>, appId: string): Promise<readonly TenantTerm[]> {
  const { tenantId, from, until } = installations;
  return db
    .select({ tenantId, from, until })
    .from(installations)
    .where(and(MINE, eq(installations.appId, appId)))
    .orderBy(asc(from), asc(tenantId));
}

/**
 * Lets a tenant speak to the SWV of this transaction from a day on; one that had ended is let in again. Commits with the
 * transaction. A function of the database does it, which knows the SWV by itself: the application may not write the table.
 */
export async function allowTenantHere({ db }: Tx, appId: string, tenant: TenantId, from: LocalDate): Promise<void> {
  await db.execute(sql`select installations_allow(${appId}, ${tenant}, ${from}::date)`);
}

/** `until` is the last day. Nothing happens when the tenant is not one of this SWV's. */
export async function endTenantHere({ db }: Tx, appId: string, tenant: TenantId, until: LocalDate): Promise<void> {
  await db.execute(sql`select installations_end(${appId}, ${tenant}, ${until}::date)`);
}
