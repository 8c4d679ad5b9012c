import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { dayOf } from '../../../bot/core/local-day.ts';
import { THREAD_LIMITS } from '../../../bot/delivery/pace.ts';
import { notices, posts } from '../../../bot/delivery/tables.ts';
import { type DeliveryWorld, looksAlive, people } from '../../support/delivery-world.ts';
import { workingHours } from '../../support/working-hours.ts';

/** What must hold whenever the connector has answered at last. */
export async function expectWhole(world: DeliveryWorld): Promise<void> {
  await expectCards(world);
  await expectNotices(world);
  await expectHours(world);
  expectPace(world);
}

/** Each post is current in one message of its own chat, which came at or after the last time that it had to come anew. */
async function expectCards(world: DeliveryWorld): Promise<void> {
  const stand = await world.stand();
  const { messages } = world.connector;
  const rows = await world.house.store.read(world.swv, (tx) => tx.db.select().from(posts));
  expect(rows).toHaveLength(people.length);
  expect(world.doubles).toEqual([]);
  for (const row of rows) {
    expect(row).toMatchObject({ shown: row.wanted, fresh: 0, folded: false, former: [] });
    const shown = messages.find(({ id }) => id === row.messageId);
    expect(shown?.text).toBe(`Stand ${stand}`);
    expect(shown?.conversationId).toBe(`chat-${row.toId}`);
    expect(Number(shown?.born.replace('Stand ', ''))).toBeGreaterThanOrEqual(world.news.get(row.toId) ?? 0);
    const others = messages.filter(
      (one) => one.kind === 'card' && one.conversationId === `chat-${row.toId}` && one.id !== row.messageId,
    );
    // A copy whose answer was lost is unknown, and alive until somebody clicks in it; no other one is.
    for (const { id, text } of others) expect(looksAlive(text) && world.known.has(id)).toBe(false);
  }
}

/** Each word at most once, and no more than one text a day. */
async function expectNotices(world: DeliveryWorld): Promise<void> {
  const told = world.connector.messages.filter(({ kind }) => kind === 'notice').map(({ text }) => text);
  expect(new Set(told).size).toBe(told.length);
  const rows = await world.house.store.read(world.swv, (tx) => tx.db.select().from(notices));
  expect(rows.filter(({ state }) => state === 'waiting')).toHaveLength(0);
  const texts = new Set(
    rows.flatMap(({ leftAt, state }) => (leftAt && state === 'sent' ? [leftAt.toISOString()] : [])),
  );
  const days = new Set([...texts].map((at) => dayOf(new Date(at))));
  expect(days.size).toBe(texts.size);
}

/** Nothing rings on a day off or after hours. */
async function expectHours({ house, swv, connector }: DeliveryWorld): Promise<void> {
  for (const { conversationId, at } of connector.sounds) {
    const to = { kind: 'person', id: people.find((one) => conversationId === `chat-${one}`) ?? people[0] } as const;
    const mayRing = await house.store.read(swv, (tx) => workingHours.sendableAt(tx, to, new Date(at), false));
    expect(mayRing.getTime()).toBe(at);
  }
}

function expectPace({ connector: { calls } }: DeliveryWorld): void {
  for (const { sends, withinMs } of THREAD_LIMITS) {
    for (const call of calls) {
      const near = calls.filter(
        ({ conversationId, at }) => conversationId === call.conversationId && at > call.at - withinMs && at <= call.at,
      );
      expect(near.length).toBeLessThanOrEqual(sends);
    }
  }
}

/** How a post stands in the database. */
export const postOf = (world: DeliveryWorld, person: (typeof people)[number]) =>
  world.house.store.read(world.swv, async (tx) => {
    const [row] = await tx.db.select().from(posts).where(eq(posts.toId, person));
    if (!row) throw new Error(`Nothing was wanted at the ${person}.`);
    return row;
  });
