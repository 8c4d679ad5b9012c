import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../bot/store/open-pglite.ts';
import { openPostgres } from '../../bot/store/open-postgres.ts';
import type { EngineName, Store } from '../../bot/store/store.ts';
import { type SwvId, swvId } from '../../cards/words/brands.ts';
import { draftMigrations } from '../support/draft-migrations.ts';
import { pgliteTemplate } from '../support/pglite-template.ts';
import { asAdmin, databaseUrl, dropTemplate, postgresTemplate, startServer } from '../support/postgres-template.ts';

/** A database of its own, with the tables of the code as the tests have them; removed when it is closed. */
export interface FaultDatabase {
  readonly store: Store;
  /** A SWV that nobody used before; the same name in each run, so that a seed repeats to the letter. */
  swv(n: number): Promise<SwvId>;
  close(): Promise<void>;
}

export const openDatabase: Readonly<Record<EngineName, () => Promise<FaultDatabase>>> = {
  async pglite() {
    const dataDir = await mkdtemp(join(tmpdir(), 'meedoen-faults-'));
    cpSync(await pgliteTemplate(await draftMigrations()), dataDir, { recursive: true });
    const { store } = await openPglite({ dataDir });
    const close = async () => {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    };
    return { store, swv: (n) => addSwv(store, n), close };
  },
  async postgres() {
    const server = await startServer();
    const of = await postgresTemplate(server.adminUrl, await draftMigrations());
    const database = `${of.template}_${randomBytes(3).toString('hex')}`;
    await asAdmin(of.adminUrl, [`create database ${database} template ${of.template} owner ${of.owner}`]);
    const app = openPostgres({ databaseUrl: databaseUrl(of, database, of.app) });
    const migrator = openPostgres({ databaseUrl: databaseUrl(of, database, of.owner), maxConnections: 1 });
    const close = async () => {
      await Promise.all([app.store.close(), migrator.store.close()]);
      if (server.outlivesUs) {
        await asAdmin(of.adminUrl, [`drop database ${database} with (force)`]);
        await dropTemplate(of);
      }
      await server.stop();
    };
    return { store: app.store, swv: (n) => addSwv(migrator.store, n), close };
  },
};

async function addSwv(store: Store, n: number): Promise<SwvId> {
  const id = swvId(`proef-${n}`);
  await store.directory.addSwv({ id, name: `Samenwerkingsverband ${id}` }, new Date(0));
  return id;
}
