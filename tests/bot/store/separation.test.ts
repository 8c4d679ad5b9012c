import { expect, it } from 'vitest';
import { dataKeys } from '../../../bot/store/tables/data-keys.ts';
import { eachEngine } from '../../support/stores.ts';

eachEngine('separation', (engine) => {
  it('shows a SWV its own rows only', async () => {
    const { store, swv } = await engine.swv();
    const { swv: other } = await engine.swv();
    const at = new Date(0);
    await store.write(swv, async (tx) => {
      await tx.db.insert(dataKeys).values({ version: 1, keyId: 'k', wrapped: 'w', createdAt: at, sealsFrom: at });
    });
    expect(await store.read(other, (tx) => tx.db.select().from(dataKeys))).toEqual([]);
    expect(await store.read(swv, (tx) => tx.db.select().from(dataKeys))).toHaveLength(1);
  });
});
