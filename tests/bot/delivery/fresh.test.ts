import { expect, it } from 'vitest';
import { ok } from '../../../bot/core/result.ts';
import { change } from '../../../bot/delivery/change.ts';
import { deliver } from '../../../bot/delivery/deliver.ts';
import { deliverPost } from '../../../bot/delivery/deliver-post.ts';
import { reviveStuck } from '../../../bot/delivery/want-post.ts';
import { goneCard } from '../../../cards/delivery/gone-card.ts';
import { movedCard } from '../../../cards/delivery/moved-card.ts';
import { createDeliveryWorld, type DeliveryWorld, people, subject } from '../../support/delivery-world.ts';
import { eachEngine } from '../../support/stores.ts';
import { expectWhole, postOf } from './expect-whole.ts';

const [zoco, consulent] = people;
const SCREEN = movedCard(null).summary;
const GONE = goneCard(null).summary;
const chatOf = ({ connector }: DeliveryWorld, person: string) =>
  connector.messages.filter((one) => one.kind === 'card' && one.conversationId === `chat-${person}`);

eachEngine('a card that is news', (engine) => {
  const openWorld = async () => {
    const { store, swv } = await engine.swv();
    const world = createDeliveryWorld(store, swv);
    await world.raise();
    await world.settle();
    world.moveTo('2026-12-08T09:00:00Z'); // a Tuesday on which everybody works
    return world;
  };
  const send = (world: DeliveryWorld) => deliver(world.house, world.swv, 10_000);

  it('comes anew at the bottom, and what stood above says that there is another', async () => {
    const world = await openWorld();
    await world.raise({ fresh: true });
    await world.settle();
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual([SCREEN, 'Stand 2']);
    await expectWhole(world);
  });

  it('comes once, however often it was wanted before it came', async () => {
    const world = await openWorld();
    for (let n = 0; n < 3; n += 1) await world.raise({ fresh: true });
    await world.settle();
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual([SCREEN, 'Stand 4']);
  });

  it('is redrawn in the evening without a sound, and comes anew in the morning', async () => {
    const world = await openWorld();
    world.moveTo('2026-12-08T17:00:00Z');
    await world.raise({ fresh: true });
    await send(world);
    expect(chatOf(world, consulent).map(({ text }) => text)).toEqual(['Stand 2']);
    await world.raise(); // a redraw of the evening does not move the morning
    await send(world);
    world.moveTo('2026-12-09T07:00:00Z');
    await send(world);
    expect(chatOf(world, consulent).map(({ text }) => text)).toEqual([SCREEN, 'Stand 3']);
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual(['Stand 3']); // works on Thursday next
    await world.settle();
    await expectWhole(world);
  });

  it('works again where it stood when the hours of work ended between its fold and the new message', async () => {
    const world = await openWorld();
    await world.raise({ fresh: true });
    expect(await deliverPost(world.house, world.swv)).toBe(true);
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual([SCREEN]);
    world.moveTo('2026-12-08T17:00:00Z');
    await send(world);
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual(['Stand 2']);
    await world.settle();
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual([SCREEN, 'Stand 2']);
    await expectWhole(world);
  });

  it('does not come anew any more when what it asked was done in the evening', async () => {
    const world = await openWorld();
    world.moveTo('2026-12-08T17:00:00Z');
    await world.raise({ fresh: true });
    await send(world);
    await change(world.changeHouse, world.by(), { verb: 'proef.klaar', subject }, async (tx) => {
      await tx.refresh('proef', subject, { over: true });
      return ok(null);
    });
    await world.settle();
    expect(chatOf(world, consulent).map(({ text }) => text)).toEqual(['Stand 2']);
  });

  it('does not come anew to whom it is no longer for: it is gone where it stands', async () => {
    const world = await openWorld();
    await world.raise({ fresh: true });
    world.drawing.gone.add(zoco);
    await world.settle();
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual([GONE]);
    expect(await postOf(world, zoco)).toMatchObject({ state: 'gone', fresh: 0, folded: false });
    world.drawing.gone.delete(zoco);
    await world.raise({ fresh: true });
    await world.settle();
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual([GONE, 'Stand 3']);
  });

  it('goes on where it was when the person lets the bot in again, before or after the fold', async () => {
    for (const before of [0, 2]) {
      const world = await openWorld();
      await world.raise({ fresh: true });
      for (let n = 0; n < before; n += 1) world.connector.faults.push('none');
      world.connector.faults.push(403);
      await world.settle();
      for (const id of people) {
        await world.house.store.write(world.swv, (tx) => reviveStuck(tx, { kind: 'person', id }));
      }
      world.moveTo('2026-12-10T09:00:00Z');
      await world.settle();
      await expectWhole(world);
      expect(chatOf(world, zoco).map(({ text }) => text)).toEqual([SCREEN, 'Stand 2']);
    }
  });

  it('moves to the copy in which the person acted; the other one is folded', async () => {
    const world = await openWorld();
    await world.raise({ fresh: true });
    await world.settle();
    await world.actIn(zoco, 0);
    await world.settle();
    expect(chatOf(world, zoco).map(({ text }) => text)).toEqual(['Stand 2', SCREEN]);
    await expectWhole(world);
  });
});

eachEngine('a post whose worker was held up', (engine) => {
  const openWorld = async () => {
    const { store, swv } = await engine.swv();
    return createDeliveryWorld(store, swv);
  };

  it('is not sent by a worker that drew it for so long that another may have it', async () => {
    const world = await openWorld();
    await world.raise();
    world.drawing.before = () => world.advance(31_000);
    expect(await deliverPost(world.house, world.swv)).toBe(true);
    expect(world.connector.calls).toHaveLength(0);
    world.drawing.before = () => {};
    await world.settle();
    await expectWhole(world);
  });

  it('is mended when its call landed after that of the next worker: no older form, and no second copy', async () => {
    const world = await openWorld();
    world.connector.faults.push('slow');
    await world.raise();
    await world.settle();
    await world.raise();
    world.connector.faults.push('slow');
    await world.settle();
    await expectWhole(world);
    for (const person of people) {
      expect(chatOf(world, person).filter(({ text }) => text.startsWith('Stand'))).toHaveLength(1);
    }
  });

  it('is not held for a later hour than it was wanted for first, and keeps being urgent', async () => {
    const world = await openWorld();
    world.moveTo('2026-12-07T19:00:00Z');
    await world.raise({ urgent: true });
    await world.raise();
    await deliver(world.house, world.swv, 10_000);
    expect(chatOf(world, consulent).map(({ text }) => text)).toEqual(['Stand 2']);
  });

  it('rings in the morning when it waited for a retry until after hours', async () => {
    const world = await openWorld();
    world.moveTo('2026-12-07T15:59:59Z');
    await world.raise();
    world.connector.faults.push(503, 503, 503);
    await deliver(world.house, world.swv, 10_000);
    world.advance(60_000);
    await deliver(world.house, world.swv, 10_000);
    expect(chatOf(world, consulent)).toHaveLength(0);
    await world.settle();
    await expectWhole(world);
  });

  it('is tried again when Teams refused an older form, and a newer one was wanted meanwhile', async () => {
    const world = await openWorld();
    await world.raise();
    await world.settle();
    await world.raise();
    const { update } = world.connector;
    world.connector.update = async () => {
      world.connector.update = update;
      await world.raise();
      return { kind: 'refused', status: 413, code: 'MessageSizeTooBig' };
    };
    await world.settle();
    await expectWhole(world);
  });
});
