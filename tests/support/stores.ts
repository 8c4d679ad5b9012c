import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, inject } from 'vitest';
import * as z from 'zod';
import { type SwvId, swvId } from '../../cards/words/brands.ts';
import type { Directory } from '../../bot/store/directory.ts';
import { openPglite } from '../../bot/store/open-pglite.ts';
import { openPostgres } from '../../bot/store/open-postgres.ts';
import type { EngineName, Owner, Store } from '../../bot/store/store.ts';
import { asAdmin, databaseUrl, PostgresTemplate } from './postgres-template.ts';

/** A migrated, empty database of its own. */
export interface TestStore {
  /** As production has it: on PostgreSQL its login may do turns and nothing else. */
  readonly store: Store;
  /** The migrator. */
  readonly owner: Owner;
  /** The directory as operations has it, who alone may add SWV's and tenants. */
  readonly operations: Directory;
  close(): Promise<void>;
}

export interface TestEngine {
  readonly name: EngineName;
  /** The database that the tests of this group share, with a SWV that no other test uses: separation keeps them apart. */
  swv(): Promise<TestStore & { readonly swv: SwvId }>;
  /** A database for this test alone; closed and removed when the test ends. Costs 0.1 s (PostgreSQL) to 0.5 s (PGlite). */
  fresh(): Promise<TestStore>;
}

/**
 * Declares the same tests for every engine on this machine: PGlite always, PostgreSQL when `TEST_DATABASE_URL` is set or
 * Debian's package is installed. Tables whose migration is not made yet are there too (see draft-migrations.ts).
 */
export function eachEngine(name: string, tests: (engine: TestEngine) => void): void {
  const engines: EngineName[] = inject('templates').postgres ? ['pglite', 'postgres'] : ['pglite'];
  describe.each(engines)(`${name} on %s`, (engineName) => {
    const opened: TestStore[] = [];
    let shared: Promise<TestStore> | undefined;
    afterEach(async () => {
      for (const { close } of opened.splice(0)) await close();
    });
    afterAll(async () => (await shared)?.close());
    tests({
      name: engineName,
      async swv() {
        shared ??= OPEN[engineName]();
        const swv = swvId(`swv-${randomBytes(4).toString('hex')}`);
        const database = await shared;
        await database.operations.addSwv({ id: swv, name: `Samenwerkingsverband ${swv}` }, new Date(0));
        return { ...database, swv };
      },
      async fresh() {
        const database = await OPEN[engineName]();
        opened.push(database);
        return database;
      },
    });
  });
}

const OPEN: Record<EngineName, () => Promise<TestStore>> = {
  async pglite() {
    const { folder } = z.object({ folder: z.string() }).parse(await template('pglite'));
    const dataDir = await mkdtemp(join(tmpdir(), 'meedoen-pglite-'));
    await cp(folder, dataDir, { recursive: true });
    const { store, owner } = await openPglite({ dataDir });
    const close = async () => {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    };
    return { store, owner, operations: store.directory, close };
  },
  async postgres() {
    const of = PostgresTemplate.parse(await template('postgres'));
    const database = `${of.template}_${randomBytes(4).toString('hex')}`;
    await asAdmin(of.adminUrl, [`create database ${database} template ${of.template} owner ${of.owner}`]);
    const app = openPostgres({ databaseUrl: databaseUrl(of, database, of.app) });
    const migrator = openPostgres({ databaseUrl: databaseUrl(of, database, of.owner), maxConnections: 2 });
    const close = async () => {
      await Promise.all([app.store.close(), migrator.store.close()]);
      await asAdmin(of.adminUrl, [`drop database ${database} with (force)`]);
    };
    return { store: app.store, owner: migrator.owner, operations: migrator.store.directory, close };
  },
};

async function template(engine: EngineName): Promise<unknown> {
  const answer = await fetch(`${inject('templates').url}/${engine}`);
  if (!answer.ok) throw new Error(`The template for ${engine} could not be made: ${await answer.text()}`);
  return answer.json();
}
