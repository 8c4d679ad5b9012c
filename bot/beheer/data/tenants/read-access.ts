import { persons, roleTerms } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';
import { tenantsOfSwv } from '../../../store/tenants-of-swv.ts';
import type { Access } from '../../rules/tenants/tenant-rules.ts';

/** The tenants of this SWV and all who have an account in one: some hundreds of rows. */
export async function readAccess(tx: Tx, appId: string): Promise<Access> {
  const tenants = await tenantsOfSwv(tx, appId);
  const register = {
    persons: await tx.db.select().from(persons),
    terms: await tx.db.select().from(roleTerms),
  };
  return { tenants, register };
}
