import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** One step of the schema's history. `hash` is of its text: a migration that has run is never edited. */
export interface Migration {
  readonly tag: string;
  readonly sql: string;
  readonly hash: string;
}

const JOURNAL = z.object({ entries: z.array(z.object({ idx: z.number(), tag: z.string() })) });

/** Where drizzle-kit keeps the history in the source tree. A bundle takes a copy along and passes that folder. */
export const sourceMigrations = (): string => fileURLToPath(new URL('./migrations', import.meta.url));

/** Reads drizzle-kit's folder, in order. Throws when a file of the journal is missing. */
export async function readMigrations(folder: string = sourceMigrations()): Promise<readonly Migration[]> {
  const journal = JOURNAL.parse(JSON.parse(await readFile(join(folder, 'meta', '_journal.json'), 'utf8')));
  const entries = journal.entries.toSorted((a, b) => a.idx - b.idx);
  return Promise.all(
    entries.map(async ({ tag }) => {
      const sql = (await readFile(join(folder, `${tag}.sql`), 'utf8')).replaceAll('\r\n', '\n');
      return { tag, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
