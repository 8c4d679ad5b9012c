import { eq, sql } from 'drizzle-orm';
import type { TenantId } from '../../bot/core/inbound.ts';
import { ok, type Result } from '../../bot/core/result.ts';
import { adopt } from '../../bot/delivery/adopt.ts';
import { type ChangeBy, change } from '../../bot/delivery/change.ts';
import { deliver } from '../../bot/delivery/deliver.ts';
import type { DeliveryHouse } from '../../bot/delivery/delivery-house.ts';
import type { PostKey, PostOptions } from '../../bot/delivery/feature.ts';
import { heldBack } from '../../bot/delivery/held-back.ts';
import { posts } from '../../bot/delivery/tables.ts';
import { nextNumber } from '../../bot/store/next-number.ts';
import type { Store, Tx } from '../../bot/store/store.ts';
import { counters } from '../../bot/store/tables/counters.ts';
import { type Amount, amount, personId, type SwvId, subjectId } from '../../cards/words/brands.ts';
import { posted } from '../../cards/words/posted-card.ts';
import { SimConnector } from './sim-connector.ts';
import { workingHours } from './working-hours.ts';

/** Thrown when the simulation kills a worker; every further step of a dead worker throws it too. */
export class Killed extends Error {}

export const subject = subjectId('de-zaak');
export const people = [personId('zoco'), personId('consulent')] as const;
export const keyFor = (person: (typeof people)[number]): PostKey => ({
  feature: 'proef',
  kind: 'stand',
  subject,
  to: { kind: 'person', id: person },
});

const standCard = posted<{ readonly stand: Amount }>(
  ({ stand }) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: `Stand ${stand}` }] }),
  ({ stand }) => `Stand ${stand}`,
);

/** Whether a card looks as if it could be clicked. */
export const looksAlive = (text: string): boolean => text.startsWith('Stand');

async function readStand(tx: Tx): Promise<number> {
  const [row] = await tx.db.select({ value: counters.value }).from(counters).where(eq(counters.name, 'stand'));
  return row?.value ?? 0;
}

/**
 * A house with one thing in it, a number, that two people see on a card each. Time stands still unless it is moved; a
 * worker can be killed at any step between a commit and the next.
 */
export function createDeliveryWorld(store: Store, swv: SwvId) {
  let ms = Date.parse('2026-12-07T09:00:00Z');
  let skewMs = 0;
  let stepsLeft = Number.POSITIVE_INFINITY;
  let dead = false;
  let ids = 0;
  const connector = new SimConnector(() => ms);
  connector.onStep = step;
  /** Messages that the database has heard of; any other one is a copy whose answer was lost. */
  const known = new Set<string>();
  /** Per person, the number at the last time that the card had to come anew. */
  const news = new Map<string, number>();
  const doubles: string[] = [];
  let late = false;

  function step(): void {
    if (dead) throw new Killed();
    stepsLeft -= 1;
    if (stepsLeft > 0) return;
    dead = true;
    throw new Killed();
  }

  const stepping: Store = {
    ...store,
    write: async (of, work) => {
      step();
      const { result, ids } = await store.write(of, async (tx) => ({
        result: await work(tx),
        ids: await messagesIn(tx),
      }));
      for (const id of ids) known.add(id);
      step(); // after the commit: the worker dies before it can do what follows from it
      return result;
    },
    read: async (of, work) => {
      step();
      return store.read(of, work);
    },
  };
  async function messagesIn(tx: Tx): Promise<readonly string[]> {
    const rows = await tx.db.select({ id: posts.messageId, former: posts.former }).from(posts);
    return rows.flatMap(({ id, former }) => (id ? [id, ...former] : former));
  }

  connector.onNew = ({ kind, conversationId }) => {
    if (kind !== 'card' || late) return;
    const alive = connector.messages.filter(
      (one) =>
        one.kind === 'card' && one.conversationId === conversationId && looksAlive(one.text) && known.has(one.id),
    );
    if (alive.length > 0) doubles.push(`${conversationId}: ${alive.map(({ text }) => text).join(', ')}`);
  };
  connector.meanwhile = async (what, conversationId) => {
    if (what === 'news') return void (await world.raise({ fresh: true }));
    late = true;
    const person = people.find((one) => conversationId === `chat-${one}`) ?? people[0];
    if (what !== 'slow') return world.actIn(person, what === 'click-old' ? 0 : -1);
    // Its lease ends and another worker goes on; that it dies as well would be two things at once.
    stepsLeft = Number.POSITIVE_INFINITY;
    ms += 60_000;
    await world.raise();
    await deliver(house, swv, 10_000);
  };

  const clock = { now: () => new Date(ms) };
  const drawing = { before: (): void => {}, gone: new Set<string>() };
  const house: DeliveryHouse = {
    store: stepping,
    clock,
    leaseClock: { now: () => sql`${new Date(ms + skewMs).toISOString()}::timestamptz` },
    connector,
    connectorTimeoutMs: 15_000,
    addresses: {
      of: async (_tx, to) => ({
        serviceUrl: 'http://127.0.0.1/teams',
        conversationId: `chat-${to.id}`,
        kind: 'personal',
        tenantId: 'tenant' as TenantId,
        botId: '28:bot',
      }),
      closed: async () => {},
    },
    quietHours: workingHours,
    log: { event: () => ({ set() {}, end() {} }) },
    renderers:
      () =>
      async (tx, { to }) => {
        const stand = amount(await readStand(tx));
        drawing.before();
        return drawing.gone.has(to.id) ? 'gone' : standCard({ stand });
      },
  };
  const changeHouse = {
    store,
    clock,
    ids: { next: () => `id-${swv}-${++ids}` },
    nudge: { nudge: async () => {} },
    quietHours: workingHours,
  };

  const world = {
    connector,
    house,
    swv,
    known,
    news,
    /** New cards that came while another one, known to us, still looked alive. */
    doubles,
    /** `before`: what happens while a card is drawn; `gone`: for whom it is no longer. */
    drawing,
    now: () => new Date(ms),
    advance(by: number): void {
      ms += by;
    },
    moveTo(to: string): void {
      ms = Date.parse(to);
    },
    /** Another server took over, whose clock is behind. */
    setBackDatabaseClock(by: number): void {
      skewMs -= by;
    },
    by: (): ChangeBy => ({ actor: { swv, person: personId('zoco') }, now: new Date(ms) }),
    changeHouse,
    /** Counts up, wants both cards redrawn, or to come anew, and tells the zoco once. */
    async raise(how: PostOptions = {}): Promise<Result<number, string>> {
      const raised = await change(changeHouse, world.by(), { verb: 'proef.verhoog', subject }, async (tx) => {
        const stand = await nextNumber(tx, 'stand');
        for (const person of people) await tx.post(keyFor(person), how);
        const text = { kind: 'tasks', count: stand } as const;
        await tx.notice({ key: `stand-${stand}`, to: people[0], about: subject, text });
        return ok(stand);
      });
      if (raised.ok && how.fresh) for (const person of people) news.set(person, raised.value);
      return raised;
    },
    /** The person acts in the n-th card of the chat; -1: the newest. */
    async actIn(person: (typeof people)[number], n: number): Promise<void> {
      const chat = connector.messages.filter((one) => one.kind === 'card' && one.conversationId === `chat-${person}`);
      const message = chat.at(n < 0 ? n : n % Math.max(chat.length, 1));
      if (!message) return;
      const [post] = await store.read(swv, (tx) => tx.db.select().from(posts).where(eq(posts.toId, person)));
      if (post?.messageId === message.id) return;
      await store.write(swv, (tx) => adopt(tx, keyFor(person), message.id));
      known.add(message.id);
      news.delete(person);
    },
    /** A worker that dies at its n-th step; gives whether it died. */
    async deliverAndDieAt(n: number): Promise<boolean> {
      stepsLeft = n;
      dead = false;
      try {
        await deliver(house, swv, 10_000);
        return false;
      } catch (error) {
        if (error instanceof Killed) return true;
        throw error;
      } finally {
        stepsLeft = Number.POSITIVE_INFINITY;
        dead = false;
        late = false;
      }
    },
    /** Delivers, moving time to each retry and each hour of work, until nothing waits. */
    async settle(): Promise<void> {
      for (let round = 0; round < 200; round += 1) {
        const waitMs = await deliver(house, swv, 10_000);
        late = false;
        if (waitMs !== null) {
          ms += waitMs + 1;
          continue;
        }
        const { next } = await store.read(swv, (tx) => heldBack(tx, new Date(ms)));
        if (next === null) return;
        ms = next.getTime();
      }
      throw new Error('The delivery did not come to rest.');
    },
    stand: () => store.read(swv, readStand),
  };
  return world;
}

export type DeliveryWorld = ReturnType<typeof createDeliveryWorld>;
