import { date, index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { LocalDate, SwvId } from '../../../cards/words/brands.ts';
import type { TenantId } from '../../core/inbound.ts';

/**
 * The one exception to the separation of SWV's: what must be known before a turn knows its SWV. No personal field, and no
 * other table without a policy (a test finds any).
 */
export const DIRECTORY_TABLES = ['swvs', 'installations', 'conversations', 'schema_migrations'] as const;

export const swvs = pgTable('swvs', {
  id: text('id').$type<SwvId>().primaryKey(),
  name: text('name').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
});

/** Which tenants may speak to which SWV, through which bot. `from` and `until` are days; both count. */
export const installations = pgTable(
  'installations',
  {
    appId: text('app_id').notNull(),
    tenantId: text('tenant_id').$type<TenantId>().notNull(),
    swv: text('swv')
      .$type<SwvId>()
      .notNull()
      .references(() => swvs.id),
    from: date('from').$type<LocalDate>().notNull(),
    until: date('until').$type<LocalDate>(),
  },
  (t) => [primaryKey({ columns: [t.appId, t.tenantId, t.swv] }), index('installations_swv').on(t.swv)],
);

/** The SWV that a conversation chose, where its tenant speaks to several. */
export const conversations = pgTable('conversations', {
  conversationId: text('conversation_id').primaryKey(),
  swv: text('swv')
    .$type<SwvId>()
    .notNull()
    .references(() => swvs.id),
});
