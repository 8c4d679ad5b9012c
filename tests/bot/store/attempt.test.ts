import { expect, it } from 'vitest';
import { ok, refuse } from '../../../bot/core/result.ts';
import { attempt } from '../../../bot/store/attempt.ts';
import type { Tx } from '../../../bot/store/store.ts';
import { counters } from '../../../bot/store/tables/counters.ts';
import { eachEngine } from '../../support/stores.ts';

const put = async (tx: Tx, name: string) => {
  await tx.db.insert(counters).values({ name, value: 0 });
};
const namesIn = async (tx: Tx) => (await tx.db.select().from(counters)).map((row) => row.name).sort();

eachEngine('an attempt', (engine) => {
  it('keeps what was written when it succeeds', async () => {
    const { store, swv } = await engine.swv();
    const result = await store.write(swv, (tx) =>
      attempt(tx, async (inner) => {
        await put(inner, 'a');
        return ok(7);
      }),
    );
    expect(result).toEqual(ok(7));
    expect(await store.read(swv, namesIn)).toEqual(['a']);
  });

  it('rolls back its own writes and no others when it is refused', async () => {
    const { store, swv } = await engine.swv();
    const result = await store.write(swv, async (tx) => {
      await put(tx, 'before');
      const refused = await attempt(tx, async (inner) => {
        await put(inner, 'inside');
        return refuse('too-late', { field: 'date' });
      });
      await put(tx, 'after');
      return refused;
    });
    expect(result).toEqual(refuse('too-late', { field: 'date' }));
    expect(await store.read(swv, namesIn)).toEqual(['after', 'before']);
  });

  it('throws on what work throws, and leaves the transaction usable, also after an error of the database', async () => {
    const { store, swv } = await engine.swv();
    await store.write(swv, async (tx) => {
      await put(tx, 'one');
      const twice = attempt(tx, async (inner) => {
        await put(inner, 'two');
        await put(inner, 'one');
        return ok(0);
      });
      await expect(twice).rejects.toThrow();
      await put(tx, 'three');
    });
    expect(await store.read(swv, namesIn)).toEqual(['one', 'three']);
  });

  it('stays inside the SWV, and inside another attempt', async () => {
    const { store, swv } = await engine.swv();
    await store.write(swv, (tx) =>
      attempt(tx, async (outer) => {
        await attempt(outer, async (inner) => {
          await put(inner, 'lost');
          return refuse('no');
        });
        expect(outer.swv).toBe(swv);
        await put(outer, 'kept');
        return ok(null);
      }),
    );
    expect(await store.read(swv, namesIn)).toEqual(['kept']);
  });
});
