import * as z from 'zod';
import { KeyMissing } from '../../bot/core/key-missing.ts';
import { FolderInUse } from '../../bot/store/lock-folder.ts';
import { ForeignHistory } from '../../bot/store/migrate.ts';
import { SchemaBehind } from '../../bot/store/schema-version.ts';
import { sqlState } from '../../bot/store/sql-state.ts';
import { NotUnderstood } from './command.ts';

/** These say what to do, in words of ours. */
const OURS = [NotUnderstood, KeyMissing, FolderInUse, ForeignHistory, SchemaBehind];

/** What to do about an answer of PostgreSQL, by SQLSTATE. */
const ADVICE: Readonly<Record<string, string>> = {
  '28000': 'This login may not come in. Mend the user of DATABASE_URL.',
  '28P01': 'The password of DATABASE_URL is wrong.',
  '3D000': 'There is no such database on that server. Mend the end of DATABASE_URL.',
  '42501':
    'This login may not do that. migrate needs the login that owns the schema (the migrator), the other commands one that is a member of app_rw.',
  '42P01': 'A table is not there yet. Run: npm run ops -- migrate',
  '53300': 'The server has no connection left. Try again, or stop an instance.',
  '55P03': 'Somebody else holds a lock. Try again in a moment.',
  '57014': 'It took too long and was cut off. Try again when it is quieter.',
};

const CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nobody answers there. Is the server running, and is the port right?',
  ENOTFOUND: 'There is no such server. Mend the host of DATABASE_URL.',
  EAI_AGAIN: 'The name of the server could not be looked up. Is the network there?',
  ETIMEDOUT: 'The server does not answer. May this machine reach it?',
  ECONNRESET: 'The server broke off. Does it want TLS (sslmode=require)?',
};

/**
 * One sentence about an error for the person at the keyboard. What a database says can hold a row's values, so of its
 * words only the code is passed on, and those on the schema itself (class 42, 0A and P0: written by us).
 */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Something unknown went wrong.';
  if (OURS.some((one) => error instanceof one)) return error.message;
  const code = connectionCode(error);
  if (code !== null) return CONNECTION[code] ?? `The connection failed (${code}).`;
  const state = sqlState(error);
  if (state !== null) return ADVICE[state] ?? `The database refused: ${namesOf(error, state).join(' ')}.`;
  return `It went wrong: ${error.name}${isQuery(error) ? '' : `: ${error.message}`}`;
}

const ABOUT_SCHEMA = /^(?:42|0A|P0)/;
const Named = z.object({
  table: z.string().optional().catch(undefined),
  constraint: z.string().optional().catch(undefined),
});

function namesOf(error: Error, state: string): readonly string[] {
  const source = innermost(error);
  const { table, constraint } = Named.parse(source);
  return [state, table, constraint, ABOUT_SCHEMA.test(state) ? source.message : undefined].filter(
    (one) => one !== undefined,
  );
}

const innermost = (error: Error): Error => (error.cause instanceof Error ? innermost(error.cause) : error);

/** drizzle's error has the statement's parameters in its message. */
const isQuery = (error: Error): boolean => 'query' in error || 'params' in error;

/** A host with two addresses fails twice, in an AggregateError without words. */
function connectionCode(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^E[A-Z_]+$/.test(at.code)) return at.code;
    if (at instanceof AggregateError) return at.errors.map(connectionCode).find((code) => code !== null) ?? null;
  }
  return null;
}
