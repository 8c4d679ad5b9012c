import { expect, it } from 'vitest';
import { ok } from '../../../bot/core/result.ts';
import { change } from '../../../bot/delivery/change.ts';
import { deliver } from '../../../bot/delivery/deliver.ts';
import { subjectId } from '../../../cards/words/brands.ts';
import { createDeliveryWorld, type DeliveryWorld, keyFor, people, subject } from '../../support/delivery-world.ts';
import { eachEngine } from '../../support/stores.ts';

const [zoco] = people;

/** Says that something waits for the zoco. */
const tell = (world: DeliveryWorld, about: string, { urgent = false, key = about } = {}) =>
  change(world.changeHouse, world.by(), { verb: 'proef.zeg', subject }, async (tx) => {
    const text = { kind: 'tasks', count: 1 } as const;
    await tx.notice({ key, to: zoco, about: subjectId(about), text, urgent });
    return ok(null);
  });

const told = ({ connector }: DeliveryWorld) =>
  connector.messages.filter(({ kind }) => kind === 'notice').map(({ text }) => text);

eachEngine('the words that something waits', (engine) => {
  const openWorld = async () => {
    const { store, swv } = await engine.swv();
    return createDeliveryWorld(store, swv);
  };

  it('leave as one text with the number of things that wait', async () => {
    const world = await openWorld();
    for (const about of ['a', 'b', 'c']) await tell(world, about);
    await tell(world, 'c', { key: 'nog eens c' });
    await deliver(world.house, world.swv, 10_000);
    expect(told(world)).toEqual(['Je hebt 3 acties.']);
  });

  it('that come later on the same day wait for the next own working day, and then go together', async () => {
    const world = await openWorld();
    world.moveTo('2026-12-08T09:00:00Z'); // Tuesday; the zoco works on Thursday next
    await tell(world, 'a');
    await deliver(world.house, world.swv, 10_000);
    world.advance(3_600_000);
    await tell(world, 'b');
    await tell(world, 'c');
    await deliver(world.house, world.swv, 10_000);
    expect(told(world)).toEqual(['Je hebt 1 actie.']);
    world.moveTo('2026-12-10T06:59:59Z');
    await deliver(world.house, world.swv, 10_000);
    expect(told(world)).toHaveLength(1);
    world.moveTo('2026-12-10T07:00:00Z');
    await deliver(world.house, world.swv, 10_000);
    expect(told(world)).toEqual(['Je hebt 1 actie.', 'Je hebt 2 acties.']);
  });

  it('hold no card back: it rings by itself, at once', async () => {
    const world = await openWorld();
    await tell(world, 'a');
    await deliver(world.house, world.swv, 10_000);
    await change(world.changeHouse, world.by(), { verb: 'proef.zeg', subject }, async (tx) => {
      await tx.post(keyFor(zoco));
      return ok(null);
    });
    await deliver(world.house, world.swv, 10_000);
    expect(world.connector.messages.map(({ kind }) => kind)).toEqual(['notice', 'card']);
  });

  it('go at once when one is urgent, in the evening too, and take the rest along', async () => {
    const world = await openWorld();
    world.moveTo('2026-12-07T19:00:00Z');
    await tell(world, 'a');
    await deliver(world.house, world.swv, 10_000);
    expect(told(world)).toEqual([]);
    await tell(world, 'b', { urgent: true });
    await deliver(world.house, world.swv, 10_000);
    expect(told(world)).toEqual(['Je hebt 2 acties.']);
  });

  it('go later on the same day when Teams surely did nothing the first time, with what came meanwhile', async () => {
    const world = await openWorld();
    await tell(world, 'a');
    world.connector.faults.push(429);
    await deliver(world.house, world.swv, 10_000);
    await tell(world, 'b');
    await deliver(world.house, world.swv, 10_000);
    expect(told(world)).toEqual([]); // not before the moment that Teams named
    world.advance(4_000);
    await deliver(world.house, world.swv, 10_000);
    expect(told(world)).toEqual(['Je hebt 2 acties.']);
  });

  it('are told once by workers that come at the same time', async () => {
    const world = await openWorld();
    for (const about of ['a', 'b', 'c', 'd']) await tell(world, about);
    await Promise.all(Array.from({ length: 4 }, () => deliver(world.house, world.swv, 10_000)));
    expect(told(world)).toEqual(['Je hebt 4 acties.']);
  });

  it('are not sent again after the way out itself failed, and do not block what waits behind them', async () => {
    const world = await openWorld();
    await tell(world, 'a');
    const { send } = world.connector;
    world.connector.send = () => Promise.reject(new TypeError('Invalid URL'));
    await deliver(world.house, world.swv, 10_000);
    world.connector.send = send;
    await world.settle();
    expect(told(world)).toEqual([]);
  });
});
