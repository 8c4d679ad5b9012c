import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { LocalDate, SwvId } from '../../cards/words/brands.ts';
import type { TenantId } from '../core/inbound.ts';
import type { Db } from './store.ts';
import { conversations, installations, swvs } from './tables/directory.ts';
import { assertNoTransaction } from './transaction-context.ts';

export interface Swv {
  readonly id: SwvId;
  /** Its name for people, e.g. "VO Midden-Kennemerland". */
  readonly name: string;
}

export interface TenantOfSwv {
  readonly appId: string;
  readonly tenantId: TenantId;
  readonly swv: SwvId;
}

/**
 * What must be known before a turn knows its SWV: which there are, which tenants may speak to them, and which one a
 * conversation chose. Runs as the login role: in production that may read all of it and write conversations only; the
 * operations role adds SWV's and tenants. Every function throws `NestedTransaction` inside a transaction.
 */
export interface Directory {
  /** Adds a SWV, or renames it. */
  addSwv(swv: Swv, now: Date): Promise<void>;
  listSwvs(): Promise<readonly Swv[]>;
  /** Lets a tenant speak to a SWV through this bot from a day on; one that had ended is let in again. */
  allowTenant(tenant: TenantOfSwv, from: LocalDate): Promise<void>;
  /** `until` is the last day on which the tenant may speak to the SWV. */
  endTenant(tenant: TenantOfSwv, until: LocalDate): Promise<void>;
  /** The SWV's that this tenant may speak to today, by id. */
  swvsOfTenant(appId: string, tenantId: TenantId, today: LocalDate): Promise<readonly SwvId[]>;
  /** The tenants that may speak to this SWV today, by id. */
  chooseSwv(conversationId: string, swv: SwvId): Promise<void>;
  chosenSwv(conversationId: string): Promise<SwvId | null>;
}

export function createDirectory(login: Db): Directory {
  const db = () => {
    assertNoTransaction('The directory');
    return login;
  };
  return {
    async addSwv({ id, name }, now) {
      const row = { id, name, createdAt: now };
      await db().insert(swvs).values(row).onConflictDoUpdate({ target: swvs.id, set: { name } });
    },
    listSwvs: async () => db().select({ id: swvs.id, name: swvs.name }).from(swvs).orderBy(asc(swvs.id)),
    async allowTenant({ appId, tenantId, swv }, from) {
      const row = { appId, tenantId, swv, from, until: null };
      const target = [installations.appId, installations.tenantId, installations.swv];
      await db()
        .insert(installations)
        .values(row)
        .onConflictDoUpdate({ target, set: { from, until: null } });
    },
    async endTenant(tenant, until) {
      await db().update(installations).set({ until }).where(isTenant(tenant));
    },
    async swvsOfTenant(appId, tenantId, today) {
      const speaksToday = and(
        eq(installations.appId, appId),
        eq(installations.tenantId, tenantId),
        lte(installations.from, today),
        or(isNull(installations.until), gte(installations.until, today)),
      );
      const rows = await db()
        .select({ swv: installations.swv })
        .from(installations)
        .where(speaksToday)
        .orderBy(asc(installations.swv));
      return rows.map((row) => row.swv);
    },
    async chooseSwv(conversationId, swv) {
      const row = { conversationId, swv };
      const target = conversations.conversationId;
      await db().insert(conversations).values(row).onConflictDoUpdate({ target, set: { swv } });
    },
    async chosenSwv(conversationId) {
      const mine = eq(conversations.conversationId, conversationId);
      const [row] = await db().select({ swv: conversations.swv }).from(conversations).where(mine);
      return row?.swv ?? null;
    },
  };
}

function isTenant({ appId, tenantId, swv }: TenantOfSwv) {
  return and(eq(installations.appId, appId), eq(installations.tenantId, tenantId), eq(installations.swv, swv));
}
