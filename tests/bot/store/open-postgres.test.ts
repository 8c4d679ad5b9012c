import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { openPostgres } from '../../../bot/store/open-postgres.ts';
import { rawRows } from '../../../bot/store/raw-rows.ts';
import type { OpenedStore } from '../../../bot/store/store.ts';
import { counters } from '../../../bot/store/tables/counters.ts';
import { eachEngine } from '../../support/stores.ts';

const Pid = z.object({ pid: z.number() });
const PID = sql`select pg_backend_pid() as pid`;
const killAll = (owner: OpenedStore['owner'], except: number) =>
  owner.rows(sql`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = current_user and datname = current_database() and pid not in (pg_backend_pid(), ${except})`);

eachEngine(
  'a connection',
  (engine) => {
    const opened = async () => {
      const { url, swv } = await engine.swv();
      const app = () => openPostgres({ databaseUrl: url?.app ?? '', maxConnections: 2 });
      return { swv, app: app(), other: app(), url: url?.app ?? '' };
    };

    it('that breaks in the middle of a transaction fails that one, and the next gets another', async () => {
      const { swv, app, other } = await opened();
      const broken = app.store.write(swv, async (tx) => {
        await tx.db.insert(counters).values({ name: 'lost', value: 1 });
        await killAll(other.owner, 0);
        await tx.db.select().from(counters);
      });
      await expect(broken).rejects.toThrow();
      expect(await app.store.read(swv, (tx) => tx.db.select().from(counters))).toEqual([]);
      await Promise.all([app.store.close(), other.store.close()]);
    });

    it('that breaks while nobody uses it ends neither the process nor the turn that gets it next', async () => {
      const { swv, app, other } = await opened();
      const pids = new Set<number | undefined>();
      for (let round = 0; round < 8; round += 1) {
        // Both connections of the pool are in use at once, then idle, then dead.
        const pair = [1, 2].map(() => app.store.read(swv, (tx) => rawRows(tx.db, PID, Pid)));
        for (const [row] of await Promise.all(pair)) pids.add(row?.pid);
        await killAll(other.owner, 0);
      }
      expect(pids.size).toBeGreaterThanOrEqual(8);
      await Promise.all([app.store.close(), other.store.close()]);
    });

    it('takes its password from a function, fresh for each connection', async () => {
      const { swv, app, other, url } = await opened();
      const bare = new URL(url);
      const { password } = bare;
      bare.password = '';
      bare.searchParams.set('sslmode', 'disable');
      let asked = 0;
      const secret = async () => {
        asked += 1;
        return password;
      };
      const store = openPostgres({ databaseUrl: bare.href, password: secret }).store;
      await Promise.all([1, 2].map(() => store.read(swv, (tx) => tx.db.execute(sql`select pg_sleep(0.05)`))));
      expect(asked).toBe(2);
      const wrong = openPostgres({ databaseUrl: bare.href, password: async () => 'wrong' }).store;
      await expect(wrong.databaseNow()).rejects.toThrow();
      await Promise.all([store, wrong, app.store, other.store].map((each) => each.close()));
    });

    it('has its limits and its time zone per transaction, which PgBouncer lets through', async () => {
      const { swv, app, other } = await opened();
      const query = sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle, current_setting('TimeZone') as zone`;
      const row = z.object({ statement: z.string(), lock: z.string(), idle: z.string(), zone: z.string() });
      const [limits] = await app.store.write(swv, (tx) => rawRows(tx.db, query, row));
      expect(limits).toEqual({ statement: '15s', lock: '8s', idle: '30s', zone: 'UTC' });
      await Promise.all([app.store.close(), other.store.close()]);
    });
  },
  ['postgres'],
);
