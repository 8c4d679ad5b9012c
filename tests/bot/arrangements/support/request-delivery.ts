import { and, asc, eq, sql } from 'drizzle-orm';
import { deliver } from '../../../../bot/delivery/deliver.ts';
import type { DeliveryHouse } from '../../../../bot/delivery/delivery-house.ts';
import { runDueJobs } from '../../../../bot/delivery/due-jobs.ts';
import { posts } from '../../../../bot/delivery/tables.ts';
import { unfinished } from '../../../../bot/delivery/waiting-posts.ts';
import { goneCard } from '../../../../cards/delivery/gone-card.ts';
import { movedCard } from '../../../../cards/delivery/moved-card.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Chats } from './chats.ts';
import { addressOf, type RequestHouse } from './request-house.ts';
import type { StaffKey } from './staff.ts';

/** A card that cannot be drawn, or a job that fails, is a bug that must fail the test. */
const log = {
  event: () => ({
    set(key: string, value: unknown): void {
      if (key === 'error') throw new Error(String(value));
    },
    end: () => {},
  }),
};

/** What brings the cards of requests into people's chats, and what makes time count. */
export function createRequestDelivery(
  { house, swv, clock, feature, advance, personOf, whoIs }: RequestHouse,
  chats: Chats,
) {
  const { store } = house;
  const delivery: DeliveryHouse = {
    store,
    clock,
    leaseClock: { now: () => sql`${clock.now().toISOString()}::timestamptz` },
    connector: chats,
    connectorTimeoutMs: 15_000,
    addresses: { of: async (_tx, to) => addressOf(whoIs(to.id)), closed: async () => {} },
    quietHours: house.quietHours,
    log,
    renderers: (_feature, kind) => feature.posts[kind] ?? null,
  };

  /** Sends everything that waits, moving time to each retry. */
  async function settle(): Promise<void> {
    for (let round = 0; round < 100; round += 1) {
      const waitMs = await deliver(delivery, swv, 10_000);
      if (waitMs === null) return;
      advance(waitMs + 1);
    }
    throw new Error('The delivery did not come to rest.');
  }

  async function put(who: StaffKey, messageId: string | null, drawn: PostedCard | 'gone'): Promise<string | null> {
    if (drawn === 'gone' && messageId === null) return null;
    const card = drawn === 'gone' ? goneCard(null) : drawn;
    const at = addressOf(who);
    const outcome = await (messageId ? chats.update(at, messageId, card) : chats.send(at, card));
    if (outcome.kind !== 'sent') throw new Error('It was sent.');
    return outcome.messageId;
  }

  return {
    settle,
    /** Draws and sends what waits for one person alone: a fraction of the time, and nobody is paced or retried. */
    async arrive(who: StaffKey): Promise<void> {
      const to = { kind: 'person', id: personOf(who) } as const;
      const mine = and(eq(posts.toId, to.id), unfinished);
      const drawn = await store.read(swv, async (tx) => {
        const found = [];
        for (const row of await tx.db.select().from(posts).where(mine).orderBy(asc(posts.id))) {
          const card = await feature.posts[row.kind]?.(tx, { ...row, to }, clock.now());
          found.push({ row, card: card ?? 'gone' });
        }
        return found;
      });
      for (const { row, card } of drawn) {
        const isNews = row.fresh > 0 && card !== 'gone';
        const older = isNews && row.messageId !== null ? [...row.former, row.messageId] : row.former;
        for (const copy of older) await put(who, copy, movedCard(null));
        const messageId = await put(who, isNews ? null : row.messageId, card);
        const set = { shown: row.wanted, messageId, fresh: 0, folded: false, former: [] };
        const state = card === 'gone' ? 'gone' : 'live';
        await store.write(swv, async (tx) => {
          await tx.db
            .update(posts)
            .set({ ...set, state })
            .where(eq(posts.id, row.id));
        });
      }
    },
    /** The first moment after now at which something falls due. */
    async nextMoment(): Promise<Date | null> {
      const moments = await store.read(swv, async (tx) => {
        const found: Date[] = [];
        for (const job of feature.jobs) found.push(...[await job.next(tx, clock.now())].flatMap((at) => at ?? []));
        return found;
      });
      return moments.length === 0 ? null : new Date(Math.min(...moments.map((at) => at.getTime())));
    },
    /** One tick: runs what is due, and gives how many that were. */
    tick: (): Promise<number> => runDueJobs({ ...house, log }, swv, feature.jobs),
  };
}
