import { expect, it } from 'vitest';
import type { Address } from '../../../bot/core/inbound.ts';
import type { Connector } from '../../../bot/core/ports.ts';
import { adopt } from '../../../bot/delivery/adopt.ts';
import { deliver } from '../../../bot/delivery/deliver.ts';
import type { DeliveryHouse } from '../../../bot/delivery/delivery-house.ts';
import { heldBack } from '../../../bot/delivery/held-back.ts';
import { leaveChat } from '../../../bot/delivery/leave-chat.ts';
import { reviveStuck } from '../../../bot/delivery/want-post.ts';
import { createDeliveryWorld, keyFor, people } from '../../support/delivery-world.ts';
import { eachEngine } from '../../support/stores.ts';

const [zoco] = people;
const OLD = `chat-${zoco}`;
const NEW = 'chat-new-account';

eachEngine('who speaks from another account', (engine) => {
  async function openWorld() {
    const { store, swv } = await engine.swv();
    const world = createDeliveryWorld(store, swv);
    let chat: string | null = OLD;
    /** Messages of the old chat that were looked for in the new one. */
    const astray: string[] = [];
    let onTheWay = async (): Promise<void> => {};
    /** As Teams does: a message can only be updated in its own conversation. */
    const connector: Connector = {
      send: async (to, what) => {
        const meanwhile = onTheWay;
        onTheWay = async () => {};
        await meanwhile();
        return world.connector.send(to, what);
      },
      update: async (to, id, what) => {
        const at = world.connector.messages.find((one) => one.id === id)?.conversationId;
        if (at !== to.conversationId) {
          astray.push(id);
          return { kind: 'refused', status: 404, code: 'ActivityNotFoundInConversation' };
        }
        return world.connector.update(to, id, what);
      },
    };
    const house: DeliveryHouse = {
      ...world.house,
      connector,
      addresses: {
        ...world.house.addresses,
        of: async (tx, to, use): Promise<Address | null> => {
          const address = await world.house.addresses.of(tx, to, use);
          if (!address || to.id !== zoco) return address;
          return chat === null ? null : { ...address, conversationId: chat };
        },
      },
    };
    return {
      ...world,
      astray,
      cardsIn: (of: string) =>
        world.connector.messages
          .filter((one) => one.kind === 'card' && one.conversationId === of)
          .map(({ text }) => text),
      /** The person acts in a second copy, which is the card from then on; the first still has to be folded. */
      copy: () => store.write(swv, (tx) => adopt(tx, keyFor(zoco), 'a-copy')),
      leave: async () => {
        chat = null;
        await store.write(swv, (tx) => leaveChat(tx, zoco));
      },
      arrive: async () => {
        chat = NEW;
        await store.write(swv, (tx) => reviveStuck(tx, { kind: 'person', id: zoco }));
      },
      meanwhile: (work: () => Promise<void>) => {
        onTheWay = work;
      },
      settle: async () => {
        for (let round = 0; round < 100; round += 1) {
          const waitMs = await deliver(house, swv, 10_000);
          if (waitMs !== null) {
            world.advance(waitMs + 1);
            continue;
          }
          const { next } = await store.read(swv, (tx) => heldBack(tx, world.now()));
          if (next === null) return;
          world.moveTo(next.toISOString());
        }
        throw new Error('The delivery did not come to rest.');
      },
    };
  }

  it('is not told again what stood in the old chat, and its next change comes in the new one', async () => {
    const world = await openWorld();
    await world.raise();
    await world.settle();
    await world.leave();
    await world.settle();
    await world.arrive();
    await world.settle();
    expect(world.cardsIn(NEW)).toEqual([]);
    await world.raise();
    await world.settle();
    expect(world.cardsIn(OLD)).toEqual(['Stand 1']);
    expect(world.cardsIn(NEW)).toEqual(['Stand 2']);
    await world.raise();
    await world.settle();
    expect(world.cardsIn(NEW)).toEqual(['Stand 3']);
    expect(world.astray).toEqual([]);
  });

  it('gets what still had to come once they are met, and nothing of it goes to the old chat', async () => {
    const world = await openWorld();
    await world.raise();
    await world.settle();
    await world.raise({ fresh: true });
    await world.leave();
    await world.settle();
    await world.raise();
    await world.settle();
    expect(world.cardsIn(OLD)).toEqual(['Stand 1']);
    await world.arrive();
    await world.settle();
    expect(world.cardsIn(OLD)).toEqual(['Stand 1']);
    expect(world.cardsIn(NEW)).toEqual(['Stand 3']);
    expect(world.astray).toEqual([]);
  });

  it('leaves older copies where they stand', async () => {
    const world = await openWorld();
    await world.raise();
    await world.settle();
    await world.copy();
    await world.leave();
    await world.arrive();
    await world.settle();
    expect(world.astray).toEqual([]);
  });

  it('gets a card in the new chat too when it was on its way to the old one at that moment', async () => {
    const world = await openWorld();
    await world.raise();
    world.meanwhile(world.leave);
    await world.settle();
    expect(world.cardsIn(OLD)).toEqual(['Stand 1']);
    await world.arrive();
    await world.settle();
    expect(world.cardsIn(NEW)).toEqual(['Stand 1']);
    await world.raise();
    await world.settle();
    expect(world.cardsIn(NEW)).toEqual(['Stand 2']);
    expect(world.cardsIn(OLD)).toEqual(['Stand 1']);
  });
});
