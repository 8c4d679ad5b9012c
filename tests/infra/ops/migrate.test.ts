import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readMigrations, sourceMigrations } from '../../../bot/store/migrations-folder.ts';
import { runMigrate } from '../../../infra/ops/commands/migrate.ts';
import { eachEngine } from '../../support/stores.ts';

const newest = (await readMigrations()).at(-1)?.tag;

const folders: string[] = [];
afterEach(async () => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true });
});

/** The history with one more migration. */
async function historyWith(sql: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meedoen-migrations-'));
  folders.push(folder);
  await cp(sourceMigrations(), folder, { recursive: true });
  const at = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(await readFile(at, 'utf8'));
  journal.entries.push({ idx: journal.entries.length, tag: '9000_next' });
  await writeFile(at, JSON.stringify(journal));
  await writeFile(join(folder, '9000_next.sql'), sql);
  return folder;
}

const FAULTS = [
  [`select 'Zoco van de Duinroos'::int;`, '22P02'],
  [`create table t (id text unique); insert into t values ('Zoco'), ('Zoco');`, '23505'],
  ['create tabel t (id text);', 'syntax error at or near "tabel"'],
] as const;

eachEngine('ops migrate', (engine) => {
  it('tells where the schema stands after a migration that failed, and no value of a row', async () => {
    const { owner } = await engine.empty();
    for (const [sql, why] of FAULTS) {
      const said: string[] = [];
      const well = await runMigrate({ owner, say: (line) => void said.push(line) }, { folder: await historyWith(sql) });
      expect(well).toBe(false);
      expect(said.join('\n')).toContain(why);
      expect(said.join('\n')).toContain(`The schema stands at ${newest}; of what failed nothing was kept.`);
      expect(said.join('\n')).not.toContain('Zoco');
    }
  });
});
