import { bigint, text } from 'drizzle-orm/pg-core';
import { swvTable } from '../swv-table.ts';

/** Numbers that count up by one within a SWV: dossiernummers per year, volgnummers. */
export const counters = swvTable(
  'counters',
  { name: text('name').notNull(), value: bigint('value', { mode: 'number' }).notNull() },
  ['name'],
);
