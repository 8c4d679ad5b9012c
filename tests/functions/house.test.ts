import { beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../bot/house.ts';
import { house, provide } from '../../functions/house.ts';

const aHouse = (): House => ({
  receive: async () => ({ status: 200 }),
  file: async () => ({ status: 410, headers: {}, body: '' }),
  deliver: async () => undefined,
  tick: async () => undefined,
  health: async () => ({ ok: true }),
  close: async () => undefined,
});

describe('the house of a process', () => {
  let builds = 0;
  beforeEach(() => {
    builds = 0;
  });
  const builder = (build: () => Promise<House>) => () => {
    builds += 1;
    return build();
  };

  test('is not opened before a trigger asks for it, and then once, also for triggers at the same time', async () => {
    const one = aHouse();
    provide(builder(async () => one));
    expect(builds).toBe(0);
    expect(await Promise.all([house(), house(), house()])).toEqual([one, one, one]);
    expect(await house()).toBe(one);
    expect(builds).toBe(1);
  });

  test.each<[string, () => Promise<House>]>([
    ['rejects', () => Promise.reject(new Error('the database is down'))],
    [
      'throws',
      () => {
        throw new Error('the database is down');
      },
    ],
  ])('a start that %s is tried again by the next trigger', async (_, fail) => {
    let down = true;
    provide(builder(() => (down ? fail() : Promise.resolve(aHouse()))));
    for (const asked of await Promise.allSettled([house(), house()])) expect(asked.status).toBe('rejected');
    down = false;
    await expect(house()).resolves.toBeDefined();
  });

  test('a start that fails late does not drop the one that was provided meanwhile', async () => {
    const { promise, reject } = Promise.withResolvers<House>();
    provide(() => promise);
    const old = house();
    const next = aHouse();
    provide(builder(async () => next));
    expect(await house()).toBe(next);
    reject(new Error('too late'));
    await expect(old).rejects.toThrow('too late');
    expect(await house()).toBe(next);
    expect(builds).toBe(1);
  });
});
