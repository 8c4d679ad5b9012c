import { integer, text, timestamp } from 'drizzle-orm/pg-core';
import { swvTable } from '../swv-table.ts';

/** The data keys of a SWV, each wrapped with its RSA key. The newest whose `sealsFrom` has come seals; all of them open. */
export const dataKeys = swvTable(
  'data_keys',
  {
    version: integer('version').notNull(),
    keyId: text('key_id').notNull(),
    /** base64 */
    wrapped: text('wrapped').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
    sealsFrom: timestamp('seals_from', { withTimezone: true, precision: 3 }).notNull(),
  },
  ['version'],
);
