import { inspect } from 'node:util';
import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { SwallowedError } from '../../../bot/store/engine.ts';
import { QueryFailed } from '../../../bot/store/query-failed.ts';
import { sqlState } from '../../../bot/store/sql-state.ts';
import type { Store, Tx } from '../../../bot/store/store.ts';
import { counters } from '../../../bot/store/tables/counters.ts';
import { dataKeys } from '../../../bot/store/tables/data-keys.ts';
import { NestedTransaction } from '../../../bot/store/transaction-context.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import { eachEngine } from '../../support/stores.ts';

const put = async (tx: Tx, name: string, value = 0) => {
  await tx.db.insert(counters).values({ name, value });
};
const bump = async (tx: Tx, name: string) => {
  await tx.db
    .update(counters)
    .set({ value: sql`${counters.value} + 1` })
    .where(eq(counters.name, name));
};
const valuesOf = async (store: Store, swv: SwvId) => {
  const rows = await store.read(swv, (tx) => tx.db.select().from(counters));
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};
const raise = async (tx: Tx, state: string) => {
  await tx.db.execute(sql.raw(`do $$ begin raise exception 'provoked' using errcode = '${state}'; end $$`));
};

eachEngine('transactions', (engine) => {
  it('keep everything or nothing', async () => {
    const { store, swv } = await engine.swv();
    await expect(
      store.write(swv, async (tx) => {
        await put(tx, 'a');
        throw new Error('half way');
      }),
    ).rejects.toThrow('half way');
    expect(await valuesOf(store, swv)).toEqual({});
    expect(await store.write(swv, (tx) => put(tx, 'a', 3).then(() => 'done'))).toBe('done');
    expect(await valuesOf(store, swv)).toEqual({ a: 3 });
  });

  it('are READ COMMITTED for writing and one read-only snapshot for reading', async () => {
    const { store, swv } = await engine.swv();
    const query = sql`select current_setting('transaction_isolation') || ', ' || current_setting('transaction_read_only') as is`;
    const how = async (tx: Tx) => tx.db.execute(query);
    expect(await store.write(swv, how)).toMatchObject({ rows: [{ is: 'read committed, off' }] });
    expect(await store.read(swv, how)).toMatchObject({ rows: [{ is: 'repeatable read, on' }] });
    expect(await store.read(swv, (tx) => put(tx, 'x')).catch(sqlState)).toBe('25006');
  });

  it('do not nest: whatever needs another connection throws at once', async () => {
    const { store, owner, swv } = await engine.swv();
    const inner: (() => Promise<unknown>)[] = [
      () => store.write(swv, async () => 0),
      () => store.read(swv, async () => 0),
      () => store.databaseNow(),
      () => store.directory.listSwvs(),
      () => owner.rows(sql`select 1`),
      () => owner.transaction(async () => 0),
    ];
    for (const ask of inner) {
      await expect(store.write(swv, ask)).rejects.toThrow(NestedTransaction);
      await expect(store.read(swv, ask)).rejects.toThrow(NestedTransaction);
    }
  });

  it('may follow one another in one context, also from work that outlives the first', async () => {
    const { store, swv } = await engine.swv();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const { later } = await store.write(swv, async () => ({
      later: ended.then(() => store.write(swv, (tx) => put(tx, 'b'))),
    }));
    end();
    await later;
    expect(await valuesOf(store, swv)).toEqual({ b: 0 });
  });

  it.each(['40001', '40P01'])('run again as a whole after %s', async (state) => {
    const { store, swv } = await engine.swv();
    let runs = 0;
    await store.write(swv, async (tx) => {
      runs += 1;
      await put(tx, 'once');
      if (runs < 4) await raise(tx, state);
    });
    expect(runs).toBe(4);
    expect(await valuesOf(store, swv)).toEqual({ once: 0 });
  });

  it('give up after eight conflicts, and at once after any other error', async () => {
    const { store, swv } = await engine.swv();
    const runsOf = async (state: string) => {
      let runs = 0;
      const failed = store.write(swv, async (tx) => {
        runs += 1;
        await raise(tx, state);
      });
      expect(await failed.catch(sqlState)).toBe(state);
      return runs;
    };
    expect(await runsOf('40P01')).toBe(8);
    expect(await runsOf('23505')).toBe(1);
  });

  it('say so when work swallowed an error of the database, since nothing of it was kept', async () => {
    const { store, swv } = await engine.swv();
    const swallowed = store.write(swv, async (tx) => {
      await put(tx, 'kept?');
      await raise(tx, '23505').catch(() => 'never mind');
    });
    await expect(swallowed).rejects.toThrow(SwallowedError);
    expect(await valuesOf(store, swv)).toEqual({});
  });

  it('let no value of a failed query out in their error, but say which constraint it was', async () => {
    const { store, swv } = await engine.swv();
    const failed = store.write(swv, async (tx) => {
      await put(tx, 'tekst over een leerling');
      await put(tx, 'tekst over een leerling');
    });
    const error = await failed.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QueryFailed);
    expect(error).toMatchObject({ code: '23505', constraint: 'counters_swv_id_name_pk' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('leerling');
    expect(inspect(error)).toContain('transactions.test.ts');
  });

  it('give moments back as they were put, to the millisecond', async () => {
    const { store, swv } = await engine.swv();
    const at = new Date('2026-10-25T00:59:59.987Z'); // the hour that comes twice in Amsterdam
    await store.write(swv, async (tx) => {
      await tx.db.insert(dataKeys).values({ version: 1, keyId: 'k', wrapped: '', createdAt: at, sealsFrom: at });
    });
    const found = await store.read(swv, (tx) => tx.db.select().from(dataKeys).where(eq(dataKeys.createdAt, at)));
    expect(found.map((row) => row.createdAt)).toEqual([at]);
  });

  it('know the time of the database', async () => {
    const { store } = await engine.swv();
    const [first, second] = [await store.databaseNow(), await store.databaseNow()];
    expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime());
    expect(Math.abs(first.getTime() - Date.now())).toBeLessThan(60_000);
  });

  if (engine.name === 'pglite') return; // it has one connection, so two transactions never run at once

  it('survive a real deadlock: the victim runs again and both are kept', async () => {
    const { store, swv } = await engine.swv();
    await store.write(swv, async (tx) => {
      await put(tx, 'a');
      await put(tx, 'b');
    });
    let runs = 0;
    const bothHoldOne = Promise.withResolvers<void>();
    let holding = 0;
    const crossing = (first: string, second: string) =>
      store.write(swv, async (tx) => {
        runs += 1;
        await bump(tx, first);
        holding += 1;
        if (holding === 2) bothHoldOne.resolve();
        await bothHoldOne.promise;
        await bump(tx, second);
      });
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')]);
    expect(runs).toBe(3);
    expect(await valuesOf(store, swv)).toEqual({ a: 2, b: 2 });
  });

  it('read one snapshot, whatever commits meanwhile', async () => {
    const { store, swv } = await engine.swv();
    const started = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const reading = store.read(swv, async (tx) => {
      const before = await tx.db.select().from(counters);
      started.resolve();
      await written.promise;
      return [before.length, (await tx.db.select().from(counters)).length];
    });
    await started.promise;
    await store.write(swv, (tx) => put(tx, 'new'));
    written.resolve();
    expect(await reading).toEqual([0, 0]);
  });
});
