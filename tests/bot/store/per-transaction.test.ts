import { expect, it } from 'vitest';
import { ok } from '../../../bot/core/result.ts';
import { attempt } from '../../../bot/store/attempt.ts';
import { perTransaction } from '../../../bot/store/per-transaction.ts';
import { eachEngine } from '../../support/stores.ts';

eachEngine('what is found once in a transaction', (engine) => {
  it('is found once, within its savepoints too, and again in the next transaction', async () => {
    const { store, swv } = await engine.swv();
    let finds = 0;
    const once = perTransaction<number>();
    const find = () => {
      finds += 1;
      return finds;
    };
    const turn = () =>
      store.write(swv, async (tx) => [
        once.of(tx, find),
        await attempt(tx, async (inner) => ok(once.of(inner, find))),
        once.of(tx, find),
      ]);
    expect(await turn()).toEqual([1, ok(1), 1]);
    expect(await turn()).toEqual([2, ok(2), 2]);
  });

  it('is found anew by whoever changed it', async () => {
    const { store, swv } = await engine.swv();
    const once = perTransaction<string>();
    const seen = await store.write(swv, async (tx) => {
      once.of(tx, () => 'old');
      once.forget(tx);
      return once.of(tx, () => 'new');
    });
    expect(seen).toBe('new');
  });
});
