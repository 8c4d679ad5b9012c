import { type BuildExtraConfigColumns, sql } from 'drizzle-orm';
import {
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { SwvId } from '../../cards/words/brands.ts';
import { appRole } from './app-role.ts';

/** The SWV of this transaction. After its first use on a connection the setting reads '' rather than null: both fail closed. */
const boundSwv = sql`nullif(current_setting('app.swv', true), '')`;

const swvColumn = () => ({ swvId: text('swv_id').$type<SwvId>().notNull().default(boundSwv) });

type Swv = ReturnType<typeof swvColumn>;

/**
 * Declares a table whose rows belong to one SWV each: `swv_id` comes first, in the columns and in the primary key
 * (`key` names the rest of it; `[]` is one row per SWV), and a policy shows a transaction the rows of its own SWV only. An insert may leave
 * `swvId` out: it is the transaction's.
 *
 * Foreign keys, unique indexes and indexes in `extra` start with `t.swvId` too. FORCE ROW LEVEL SECURITY and the rights
 * of `app_rw` come from bot/store/settle.ts after every migration, so that no table can forget them.
 */
export function swvTable<
  Name extends string,
  Columns extends Record<string, PgColumnBuilderBase>,
  Key extends keyof Columns & string,
>(
  name: Name,
  columns: Columns,
  key: readonly Key[],
  extra: (t: BuildExtraConfigColumns<Name, Swv & Columns, 'pg'>) => PgTableExtraConfigValue[] = () => [],
) {
  return pgTable(name, { ...swvColumn(), ...columns }, (t) => [
    primaryKey({ columns: [t.swvId, ...key.map((column) => t[column])] }),
    pgPolicy(`${name}_own_swv`, {
      for: 'all',
      to: appRole,
      using: sql`swv_id = ${boundSwv}`,
      withCheck: sql`swv_id = ${boundSwv}`,
    }),
    ...extra(t),
  ]);
}
