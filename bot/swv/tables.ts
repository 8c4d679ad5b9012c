import { integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { swvTable } from '../store/swv-table.ts';
import type { RawConfiguration } from './configuration.ts';

/** Every configuration that ever held, whole: a request keeps the version of its submission. Rows are never changed. */
export const configurations = swvTable(
  'configurations',
  {
    version: integer('version').notNull(),
    raw: jsonb('raw').$type<RawConfiguration>().notNull(),
    importedAt: timestamp('imported_at', { withTimezone: true, mode: 'date' }).notNull(),
    importedBy: text('imported_by').notNull(),
  },
  ['version'],
);
