import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { sourceMigrations } from '../../../bot/store/migrations-folder.ts';
import { openPostgres } from '../../../bot/store/open-postgres.ts';
import type { Store } from '../../../bot/store/store.ts';
import { asAdmin, databaseUrl, dropTemplate, postgresTemplate, startServer } from '../../support/postgres-template.ts';
import type { BenchDatabase } from '../databases.ts';
import { recordPostgres } from '../record-postgres.ts';
import { postgresReplica } from '../replica.ts';
import type { Recorder } from '../statement.ts';

/** A planted database as it stands now: to work on, beside a second that follows. */
export interface Copy extends Pick<BenchDatabase, 'store' | 'replica' | 'recorder'> {
  close(): Promise<void>;
}

/** A server of our own with one database that is planted step by step, and copies of it at any step. */
export interface RoundsPostgres {
  /** Runs it as the migrator, who may add to the directory. */
  plant(work: (migrator: Store) => Promise<void>): Promise<void>;
  copy(): Promise<Copy>;
  close(): Promise<void>;
}

export async function openRoundsPostgres(): Promise<RoundsPostgres> {
  const server = await startServer();
  const of = await postgresTemplate(server.adminUrl, sourceMigrations());
  const recorder: Recorder = recordPostgres();
  const made: string[] = [];
  const make = async (from: string): Promise<string> => {
    const name = `bench_rounds_${randomBytes(4).toString('hex')}`;
    await asAdmin(of.adminUrl, [`create database ${name} template ${from} owner ${of.owner}`]);
    made.push(name);
    return name;
  };
  const planted = await make(of.template);
  return {
    async plant(work) {
      const { store } = openPostgres({ databaseUrl: databaseUrl(of, planted, of.owner) });
      await work(store);
      await store.close();
      // As the database would by itself within minutes.
      await asAdmin(databaseUrl(of, planted, of.owner), ['vacuum analyze']);
    },
    async copy() {
      const [first, second] = [await make(planted), await make(planted)];
      const { store } = openPostgres({ databaseUrl: databaseUrl(of, first, of.app) });
      const client = new pg.Client({ connectionString: databaseUrl(of, second, of.app) });
      await client.connect();
      const replica = postgresReplica(client);
      const close = async () => {
        await replica.close();
        await store.close();
      };
      return { store, recorder, replica, close };
    },
    async close() {
      if (server.outlivesUs) {
        await asAdmin(
          of.adminUrl,
          made.map((name) => `drop database ${name} with (force)`),
        );
        await dropTemplate(of);
      }
      await server.stop();
    },
  };
}
