import { expect, it, vi } from 'vitest';
import { insertNew } from '../../../bot/verantwoording/data/records.ts';
import { subjectId } from '../../../cards/words/brands.ts';
import { oneEngine } from '../../support/stores.ts';
import { type AccountWorld, createAccountWorld } from './support/account-world.ts';
import { begun } from './support/play.ts';

/** How many accounts wait for the directie, and how many queries that are not prepared tell so. */
async function tasksOf(world: AccountWorld) {
  const actor = await world.actorOf('directie');
  return world.house.store.read(world.swv, async (tx) => {
    const select = vi.spyOn(tx.db, 'select');
    const rows = await world.feature.tasks?.(tx, actor, world.clock.now());
    return { tasks: rows?.length, queries: select.mock.calls.length };
  });
}

oneEngine('the accounts that wait for somebody', (engine) => {
  it('cost as many queries when they are nine as when it is one', async () => {
    const world = await createAccountWorld(await engine.swv());
    const { queries } = await tasksOf(world);
    expect(queries).toBeGreaterThan(0);
    const more = Array.from({ length: 8 }, (_, n) => ({
      ...begun,
      id: subjectId(`v-nog-${n}`),
      deelnemer: { ...begun.deelnemer, key: `nog-${n}` },
    }));
    await world.house.store.write(world.swv, (tx) => insertNew(tx, more));
    expect(await tasksOf(world)).toEqual({ tasks: 9, queries });
  });
});
