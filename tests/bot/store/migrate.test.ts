import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, expect, it } from 'vitest';
import { ForeignHistory, migrate } from '../../../bot/store/migrate.ts';
import { readMigrations, sourceMigrations } from '../../../bot/store/migrations-folder.ts';
import { openPostgres } from '../../../bot/store/open-postgres.ts';
import { assertCurrent, neededVersion, SchemaBehind, schemaVersion } from '../../../bot/store/schema-version.ts';
import { sqlState } from '../../../bot/store/sql-state.ts';
import { dataKeys } from '../../../bot/store/tables/data-keys.ts';
import { swvId } from '../../../cards/words/brands.ts';
import { eachEngine } from '../../support/stores.ts';

const tags = (await readMigrations()).map(({ tag }) => tag);

const folders: string[] = [];
afterEach(async () => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true });
});

/** A copy of the history, with files changed or added. */
async function history(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meedoen-migrations-'));
  folders.push(folder);
  await cp(sourceMigrations(), folder, { recursive: true });
  const at = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(await readFile(at, 'utf8'));
  for (const [tag, text] of Object.entries(files)) {
    await writeFile(join(folder, `${tag}.sql`), text);
    if (!tags.includes(tag)) journal.entries.push({ idx: journal.entries.length, tag });
  }
  await writeFile(at, JSON.stringify(journal));
  return folder;
}

const FORCED = sql`select relname as name, relforcerowsecurity as forced,
  has_table_privilege('app_rw', oid, 'select, insert, update, delete') as granted
  from pg_class where relname = 'later'`;

eachEngine('migrating', (engine) => {
  it('runs the whole history on an empty database, and nothing the second time', async () => {
    const { owner, store } = await engine.empty();
    expect(await schemaVersion(owner)).toBeNull();
    expect(await migrate(owner)).toEqual(tags);
    expect(await migrate(owner)).toEqual([]);
    expect(await schemaVersion(owner)).toBe(neededVersion());
    await assertCurrent(owner);
    await store.close();
  });

  it('refuses turns on an older schema, saying what to run, and not on a newer one', async () => {
    const { owner } = await engine.empty();
    await expect(assertCurrent(owner)).rejects.toThrow(/\(none\).*ops -- migrate/s);
    await migrate(owner, { upTo: '0000_app-role' });
    await expect(assertCurrent(owner)).rejects.toThrow(SchemaBehind);
    await migrate(owner, { folder: await history({ '9000_later': 'create table later (id text)' }) });
    await assertCurrent(owner);
    expect(await migrate(owner)).toEqual([]);
  });

  it('forces row-level security on every new table and lets the application at it, whatever its migration forgot', async () => {
    const { owner } = await engine.empty();
    await migrate(owner);
    const steps = {
      '9000_later': 'create table later (swv_id text, id text);',
      '9001_lift': 'alter table later no force row level security;',
    };
    expect(await migrate(owner, { folder: await history(steps) })).toEqual(['9000_later', '9001_lift']);
    expect(await owner.rows(FORCED)).toEqual([{ name: 'later', forced: true, granted: true }]);
  });

  it('keeps nothing of a migration that fails half way, and what came before it', async () => {
    const { owner } = await engine.empty();
    const folder = await history({ '9000_half': 'create table half (id text); select 1 / 0;' });
    await expect(migrate(owner, { folder })).rejects.toThrow('division by zero');
    expect(await schemaVersion(owner)).toBe(tags.at(-1));
    expect(await owner.rows(sql`select to_regclass('half') as half`)).toEqual([{ half: null }]);
  });

  it('refuses a history of which a migration that ran was edited', async () => {
    const { owner } = await engine.empty();
    await migrate(owner);
    const folder = await history({ '0000_app-role': 'select 1;', '9000_next': 'create table next (id text);' });
    await expect(migrate(owner, { folder })).rejects.toThrow(ForeignHistory);
    expect(await owner.rows(sql`select to_regclass('next') as next`)).toEqual([{ next: null }]);
  });

  it('runs once when eight start at the same time', async () => {
    const { owner, url } = await engine.empty();
    // On PostgreSQL each with a pool of its own, as eight processes have.
    const starters = Array.from({ length: 8 }, () =>
      url ? openPostgres({ databaseUrl: url.owner }) : { owner, store: null },
    );
    const ran = await Promise.all(starters.map((starter) => migrate(starter.owner)));
    expect(ran.flat().toSorted()).toEqual(tags.toSorted());
    for (const { store } of starters) await store?.close();
    expect(await owner.rows(sql`select tag from schema_migrations order by n`)).toEqual(tags.map((tag) => ({ tag })));
  });

  if (engine.name === 'pglite') return; // it knows one login

  it('needs no superuser, and leaves the application a login that does turns and makes nothing', async () => {
    const { owner, url } = await engine.fresh();
    const [migrator] = await owner.rows(sql`select rolsuper as super from pg_roles where rolname = current_user`);
    expect(migrator).toEqual({ super: false });
    const app = openPostgres({ databaseUrl: url?.app ?? '' });
    await assertCurrent(app.owner);
    const swv = swvId('duinroos');
    const row = { version: 1, keyId: 'k', wrapped: 'w', createdAt: new Date(0), sealsFrom: new Date(0) };
    await app.store.write(swv, async (tx) => {
      await tx.db.insert(dataKeys).values(row);
    });
    expect(await app.store.read(swv, (tx) => tx.db.select().from(dataKeys))).toEqual([{ swvId: swv, ...row }]);
    const forbidden = [
      'create table mine (id text)',
      'create schema mine',
      'create temporary table mine (id text); drop table audit',
      'alter table audit disable trigger all',
      'alter table counters no force row level security',
      'drop policy counters_own_swv on counters',
      "insert into schema_migrations (tag, hash) values ('x', 'x')",
      'delete from schema_migrations',
      'set role postgres',
    ];
    for (const statement of forbidden)
      expect([statement, await app.owner.exec(statement).catch(sqlState)]).toEqual([statement, '42501']);
    expect(await migrate(app.owner).catch(sqlState)).toBe('42501');
    await app.store.close();
  });
});
