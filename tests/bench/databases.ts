import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { sourceMigrations } from '../../bot/store/migrations-folder.ts';
import { openPglite } from '../../bot/store/open-pglite.ts';
import { openPostgres } from '../../bot/store/open-postgres.ts';
import type { Store } from '../../bot/store/store.ts';
import { createMemoryKeys } from '../support/memory-keys.ts';
import { pgliteTemplate } from '../support/pglite-template.ts';
import { asAdmin, databaseUrl, dropTemplate, postgresTemplate, startServer } from '../support/postgres-template.ts';
import { type BenchHouse, openBenchHouse, seedBench } from './bench-house.ts';
import { recordPglite } from './record-pglite.ts';
import { recordPostgres } from './record-postgres.ts';
import { pgliteReplica, postgresReplica, type Replica } from './replica.ts';
import type { Recorder } from './statement.ts';

/** A database with the house on it, and its replica. */
export interface BenchDatabase {
  readonly store: Store;
  readonly house: BenchHouse;
  readonly recorder: Recorder;
  readonly replica: Replica;
  /** Lets the database look at what was planted, as it would by itself within minutes. */
  analyse(): Promise<void>;
  close(): Promise<void>;
}

/** A server of our own; `url` is a third copy, for processes that are started on it. */
export async function openBenchPostgres(sinkUrl: string): Promise<BenchDatabase & { readonly url: string }> {
  const server = await startServer();
  const of = await postgresTemplate(server.adminUrl, sourceMigrations());
  const [seeded, first, second] = ['seeded', 'first', 'second'].map(
    (name) => `bench_${name}_${randomBytes(3).toString('hex')}`,
  );
  if (!seeded || !first || !second) throw new Error('no names');
  const keys = createMemoryKeys();
  await asAdmin(of.adminUrl, [`create database ${seeded} template ${of.template} owner ${of.owner}`]);
  const migrator = openPostgres({ databaseUrl: databaseUrl(of, seeded, of.owner) });
  await seedBench(migrator.store, keys, sinkUrl);
  await migrator.store.close();
  await asAdmin(
    of.adminUrl,
    [first, second].map((name) => `create database ${name} template ${seeded} owner ${of.owner}`),
  );
  const { store } = openPostgres({ databaseUrl: databaseUrl(of, first, of.app) });
  const client = new pg.Client({ connectionString: databaseUrl(of, second, of.app) });
  await client.connect();
  const replica = postgresReplica(client);
  return {
    url: databaseUrl(of, seeded, of.app),
    store,
    house: openBenchHouse(store, keys),
    recorder: recordPostgres(),
    replica,
    async analyse() {
      for (const name of [first, second])
        await asAdmin(databaseUrl(of, name, of.owner), ['vacuum analyze arrangements']);
    },
    async close() {
      await replica.close();
      await store.close();
      if (server.outlivesUs) {
        await asAdmin(
          of.adminUrl,
          [seeded, first, second].map((name) => `drop database ${name} with (force)`),
        );
        await dropTemplate(of);
      }
      await server.stop();
    },
  };
}

/** PGlite twice, in folders under `under`. */
export async function openBenchPglite(sinkUrl: string, under: string): Promise<BenchDatabase> {
  const [first, second] = [join(under, 'first'), join(under, 'second')];
  const keys = createMemoryKeys();
  cpSync(await pgliteTemplate(sourceMigrations()), first, { recursive: true });
  const seeding = await openPglite({ dataDir: first });
  await seedBench(seeding.store, keys, sinkUrl);
  await seeding.store.close();
  cpSync(first, second, { recursive: true });
  const { store } = await openPglite({ dataDir: first });
  const client = await PGlite.create(second);
  await client.exec(`set timezone = 'UTC'`);
  const replica = pgliteReplica(client);
  return {
    store,
    house: openBenchHouse(store, keys),
    recorder: recordPglite(),
    replica,
    analyse: async () => undefined,
    async close() {
      await replica.close();
      await store.close();
    },
  };
}
