import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { rawRows } from '../../../../../bot/store/raw-rows.ts';
import type { Tx } from '../../../../../bot/store/store.ts';
import type { Planted } from './plant-rounds.ts';
import type { Simulation } from './simulate.ts';

const COUNTS = z.object({
  accounts: z.coerce.number(),
  ready: z.coerce.number(),
  opened: z.coerce.number(),
  opened_twice: z.coerce.number(),
  cards: z.coerce.number(),
  twice: z.coerce.number(),
  behind: z.coerce.number(),
});

const CARD = z.object({ kind: z.string(), message_id: z.string().nullable(), to_id: z.string() });

export interface Came {
  readonly accounts: number;
  /** Nobody was asked for these yet. */
  readonly ready: number;
  /** With the event of their opening, and those that have it more than once. */
  readonly opened: number;
  readonly openedTwice: number;
  /** Accounts, or rounds of who has several, of which a card of this kind was wanted at exactly one person. */
  readonly cards: number;
  /** Those that were wanted more than once: they rang more often than they should. */
  readonly twice: number;
  /** Of those, how many do not stand in the chat of that person as they were last wanted. */
  readonly missing: number;
  /** Messages of any kind that stand beside the cards: a worker died after the call, or its answer was lost. */
  readonly copies: number;
  /** Cards of whatever kind with something left to do. */
  readonly behind: number;
}

/** What a kind of card came to, over all SWV's. */
export async function whatCame({ store, swvs, connector }: Simulation, kind: string): Promise<Came> {
  const sums = { accounts: 0, ready: 0, opened: 0, openedTwice: 0, cards: 0, twice: 0, missing: 0, behind: 0 };
  const chats = new Map(connector.sim.messages.map(({ id, conversationId }) => [id, conversationId]));
  let known = 0;
  for (const { swv } of swvs) {
    const [counts, cards] = await store.read(
      swv,
      async (tx) =>
        [await countsOf(tx, kind), await rawRows(tx.db, sql`select kind, message_id, to_id from posts`, CARD)] as const,
    );
    sums.accounts += counts.accounts;
    sums.ready += counts.ready;
    sums.opened += counts.opened;
    sums.openedTwice += counts.opened_twice;
    sums.cards += counts.cards;
    sums.twice += counts.twice;
    sums.behind += counts.behind;
    for (const { kind: of, message_id: id, to_id: to } of cards) {
      if (id !== null && chats.get(id) === `a:${swv}:${to}`) known += 1;
      else if (of === kind) sums.missing += 1;
    }
  }
  return { ...sums, copies: connector.sim.messages.length - known };
}

/** How many cards of a kind there should be: who has several schools is reminded of all by one. */
export const cardsFor = (swvs: readonly Planted[], kind: string): number =>
  swvs.reduce(
    (sum, { schools, shared }) => sum + schools - (kind === 'herinnering-voor' ? Math.max(0, shared - 1) : 0),
    0,
  );

/** Whether nothing is left to open, to remind of or to send. */
export async function isAtRest({ store, swvs }: Simulation, kind: string): Promise<boolean> {
  for (const one of swvs) {
    const { ready, cards, behind } = await store.read(one.swv, (tx) => countsOf(tx, kind));
    if (ready > 0 || cards < cardsFor([one], kind) || behind > 0) return false;
  }
  return true;
}

async function countsOf(tx: Tx, kind: string): Promise<z.infer<typeof COUNTS>> {
  const [one] = await rawRows(
    tx.db,
    sql`select (select count(*) from verantwoordingen) as accounts,
      (select count(*) from verantwoordingen where state = 'klaargezet') as ready,
      (select count(distinct verantwoording_id) from verantwoording_events where kind = 'open') as opened,
      (select count(*) from (select 1 from verantwoording_events where kind = 'open'
        group by verantwoording_id having count(*) > 1) t) as opened_twice,
      (select count(*) from (select 1 from posts where kind = ${kind} group by subject having count(*) = 1) t) as cards,
      (select count(*) from posts where kind = ${kind} and wanted > 1) as twice,
      (select count(*) from posts where state <> 'live' or wanted > shown or fresh > 0 or former <> '{}') as behind`,
    COUNTS,
  );
  if (!one) throw new Error('Nothing was counted.');
  return one;
}
