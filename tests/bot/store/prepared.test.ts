import { eq, gt, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { ok } from '../../../bot/core/result.ts';
import { attempt } from '../../../bot/store/attempt.ts';
import { prepared, type Slot } from '../../../bot/store/prepared.ts';
import type { Tx } from '../../../bot/store/store.ts';
import { counters } from '../../../bot/store/tables/counters.ts';
import { eachEngine } from '../../support/stores.ts';

let built = 0;
const above = prepared((db, slot: Slot<{ least: number }>) => {
  built += 1;
  return db
    .select()
    .from(counters)
    .where(gt(counters.value, slot('least')))
    .orderBy(counters.name);
});
/** A counter, and another of twice its value when there is one. */
const double = prepared((db, slot: Slot<{ name: string }>) => {
  const other = db.select().from(counters).as('other');
  return db
    .select({ name: counters.name, other: { name: other.name, value: other.value } })
    .from(counters)
    .leftJoin(other, eq(other.value, sql`2 * ${counters.value}`))
    .where(eq(counters.name, slot('name')));
});

const put = async (tx: Tx, name: string, value: number) => {
  await tx.db.insert(counters).values({ name, value });
};

eachEngine('a prepared query', (engine) => {
  it('is built once, and takes other values at each call', async () => {
    const { store, swv } = await engine.swv();
    await store.write(swv, async (tx) => {
      await put(tx, 'a', 1);
      await put(tx, 'b', 2);
    });
    const before = built;
    const names = (least: number) =>
      store.read(swv, async (tx) => (await above(tx, { least })).map(({ name }) => name));
    expect([await names(0), await names(1), await names(2)]).toEqual([['a', 'b'], ['b'], []]);
    expect(built - before).toBeLessThanOrEqual(1);
  });

  it('sees the rows of the samenwerkingsverband of its transaction only', async () => {
    const one = await engine.swv();
    const other = await engine.swv();
    await one.store.write(one.swv, (tx) => put(tx, 'of-one', 5));
    expect(await other.store.read(other.swv, (tx) => above(tx, { least: 0 }))).toEqual([]);
  });

  it('gives what drizzle gives, a joined table that is not there included', async () => {
    const { store, swv } = await engine.swv();
    await store.write(swv, async (tx) => {
      await put(tx, 'four', 4);
      await put(tx, 'eight', 8);
    });
    const of = (name: string) => store.read(swv, (tx) => double(tx, { name }));
    expect(await of('four')).toEqual([{ name: 'four', other: { name: 'eight', value: 8 } }]);
    expect(await of('eight')).toEqual([{ name: 'eight', other: null }]);
  });

  it('works within a savepoint, and sees what was written there', async () => {
    const { store, swv } = await engine.swv();
    const seen = await store.write(swv, (tx) =>
      attempt(tx, async (inner) => {
        await put(inner, 'inside', 3);
        return ok(await above(inner, { least: 2 }));
      }),
    );
    expect(seen.ok && seen.value.map(({ name }) => name)).toEqual(['inside']);
  });

  it('is refused on a transaction that has ended', async () => {
    const { store, swv } = await engine.swv();
    const ended = await store.read(swv, async (tx) => tx);
    await expect(above(ended, { least: 0 })).rejects.toThrow();
  });
});
