import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, inject, it } from 'vitest';
import * as z from 'zod';
import type { Directory } from '../../bot/store/directory.ts';
import { openPglite } from '../../bot/store/open-pglite.ts';
import { openPostgres } from '../../bot/store/open-postgres.ts';
import type { EngineName, Owner, Store } from '../../bot/store/store.ts';
import { type SwvId, swvId } from '../../cards/words/brands.ts';
import { asAdmin, databaseUrl, PostgresTemplate } from './postgres-template.ts';

/** A migrated, empty database of its own. */
export interface TestStore {
  /** As production has it: on PostgreSQL its login may do turns and nothing else. */
  readonly store: Store;
  /** The migrator. */
  readonly owner: Owner;
  /** The directory as operations has it, who alone may add SWV's and tenants. */
  readonly operations: Directory;
  /** For other processes and pools; null on PGlite, which lives in this process. */
  readonly url: { readonly app: string; readonly owner: string } | null;
  close(): Promise<void>;
}

export interface TestEngine {
  readonly name: EngineName;
  /** The database that the tests of this group share, with a SWV that no other test uses: separation keeps them apart. */
  swv(): Promise<TestStore & { readonly swv: SwvId }>;
  /** A database for this test alone; closed and removed when the test ends. Costs 0.1 s (PostgreSQL) to 0.5 s (PGlite). */
  fresh(): Promise<TestStore>;
  /** The same without any table, for tests of the migrations. */
  empty(): Promise<TestStore>;
}

const ENGINES = ['pglite', 'postgres'] as const;

/**
 * Declares the same tests for every engine on this machine: PGlite always, PostgreSQL when `TEST_DATABASE_URL` is set or
 * Debian's package is installed. Tables whose migration is not made yet are there too (see draft-migrations.ts). `only`
 * leaves an engine out on which the question makes no sense.
 */
export function eachEngine(
  name: string,
  tests: (engine: TestEngine) => void,
  only: readonly EngineName[] = ENGINES,
): void {
  const engines = only.filter((engine) => engine === 'pglite' || inject('templates').postgres);
  if (engines.length === 0)
    describe.skip(name, () => it('needs PostgreSQL: apt-get install -y postgresql', () => undefined));
  describe.each(engines)(`${name} on %s`, (engineName) => {
    const opened: TestStore[] = [];
    let shared: Promise<TestStore> | undefined;
    // Making the template may take 10 s, once; that is not the time of the first test.
    beforeAll(() => template(engineName));
    afterEach(async () => {
      for (const { close } of opened.splice(0)) await close();
    });
    afterAll(async () => (await shared)?.close());
    const own = async (database: Promise<TestStore>) => {
      opened.push(await database);
      return database;
    };
    tests({
      name: engineName,
      async swv() {
        shared ??= OPEN[engineName](true);
        const swv = swvId(`swv-${randomBytes(4).toString('hex')}`);
        const database = await shared;
        await database.operations.addSwv({ id: swv, name: `Samenwerkingsverband ${swv}` }, new Date(0));
        return { ...database, swv };
      },
      fresh: () => own(OPEN[engineName](true)),
      empty: () => own(OPEN[engineName](false)),
    });
  });
}

/**
 * For what stands on the store and does not care which engine it is: PostgreSQL where there is one, else PGlite. Both in
 * `npm run check:all`; the store itself and delivery are tried on both always.
 */
export function oneEngine(name: string, tests: (engine: TestEngine) => void): void {
  const one: EngineName = inject('templates').postgres ? 'postgres' : 'pglite';
  eachEngine(name, tests, process.env.MEEDOEN_SIM_RUNS === undefined ? [one] : ENGINES);
}

const OPEN: Record<EngineName, (migrated: boolean) => Promise<TestStore>> = {
  async pglite(migrated) {
    const { folder } = z.object({ folder: z.string() }).parse(await template(migrated ? 'pglite' : 'pglite-empty'));
    const dataDir = await mkdtemp(join(tmpdir(), 'meedoen-pglite-'));
    cpSync(folder, dataDir, { recursive: true }); // four times as fast as cp for a thousand small files
    const { store, owner } = await openPglite({ dataDir });
    const close = async () => {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    };
    return { store, owner, operations: store.directory, url: null, close };
  },
  async postgres(migrated) {
    const of = PostgresTemplate.parse(await template('postgres'));
    const database = `${of.template}_${randomBytes(4).toString('hex')}`;
    const from = migrated ? `template ${of.template}` : 'template template0';
    await asAdmin(of.adminUrl, [`create database ${database} ${from} owner ${of.owner}`]);
    const url = { app: databaseUrl(of, database, of.app), owner: databaseUrl(of, database, of.owner) };
    const app = openPostgres({ databaseUrl: url.app });
    const migrator = openPostgres({ databaseUrl: url.owner, maxConnections: 2 });
    const close = async () => {
      await Promise.all([app.store.close(), migrator.store.close()]);
      await asAdmin(of.adminUrl, [`drop database ${database} with (force)`]);
    };
    return { store: app.store, owner: migrator.owner, operations: migrator.store.directory, url, close };
  },
};

type TemplateName = EngineName | 'pglite-empty';
const asked = new Map<TemplateName, Promise<unknown>>();

/** Asks the run's global setup (another process) once per file. */
function template(name: TemplateName): Promise<unknown> {
  const answer = asked.get(name) ?? ask(name);
  asked.set(name, answer);
  return answer;
}

async function ask(name: TemplateName): Promise<unknown> {
  const answer = await fetch(`${inject('templates').url}/${name}`);
  if (!answer.ok) throw new Error(`The template ${name} could not be made: ${await answer.text()}`);
  return answer.json();
}
