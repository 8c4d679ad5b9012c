import { desc, eq, inArray, sql } from 'drizzle-orm';
import { notices, posts } from '../../bot/delivery/tables.ts';
import type { Tx } from '../../bot/store/store.ts';
import { counters } from '../../bot/store/tables/counters.ts';
import type { Played } from './play.ts';

export const RULES = {
  kept: 'No change is lost',
  once: 'Each notice goes at most once',
  daily: 'Nobody gets two notices on a day',
  current: 'Each posted card ends current, and came anew when it had to',
  single: 'No other card that we know of looks alive',
  limits: "Teams' limits per conversation are kept",
  hours: 'Nothing rings after hours or on a day off',
  lying: 'Nothing is left lying',
} as const;
type Spoil = (played: Played) => Promise<() => unknown>;

/** One change to a table of the run, and its undoing. */
const row = <T>({ world }: Played, work: (tx: Tx) => Promise<T>) => world.house.store.write(world.swv, work);

/** What may have gone wrong in a run, put there afterwards and taken away again. */
export const SPOILED: readonly (readonly [what: string, rules: readonly string[], spoil: Spoil])[] = [
  [
    'a notice that came twice',
    [RULES.once],
    async ({ carried }) => {
      const [id] = carried.keys();
      if (id === undefined || !(carried instanceof Map)) throw new Error('No notice arrived.');
      carried.set(id, 2);
      return () => carried.set(id, 1);
    },
  ],
  [
    'a card that shows an older number',
    [RULES.current],
    async ({ world: { connector } }) => {
      const card = connector.messages.findLast(({ kind }) => kind === 'card');
      const text = card?.text ?? '';
      if (card) card.text = 'Stand 1';
      return () => card && Object.assign(card, { text });
    },
  ],
  [
    'a card that was never posted',
    [RULES.current, RULES.single],
    async (played) => {
      await row(played, (tx) => tx.db.update(posts).set({ messageId: sql`'-' || ${posts.messageId}` }));
      return () => row(played, (tx) => tx.db.update(posts).set({ messageId: sql`substr(${posts.messageId}, 2)` }));
    },
  ],
  [
    'a change that is gone',
    [RULES.kept, RULES.current],
    async (played) => {
      const by = (n: number) =>
        row(played, (tx) =>
          tx.db
            .update(counters)
            .set({ value: sql`${counters.value} + ${n}` })
            .where(eq(counters.name, 'stand')),
        );
      await by(-1);
      return () => by(1);
    },
  ],
  [
    'eight calls in a second',
    [RULES.limits],
    async ({ world: { connector } }) => {
      for (let n = 0; n < 8; n += 1) connector.calls.push({ conversationId: 'chat-zoco', at: 0 });
      return () => connector.calls.splice(-8);
    },
  ],
  [
    'a notice that still waits and a card that is stuck',
    [RULES.lying],
    async (played) => {
      const states = (notice: 'waiting' | 'sent', card: 'stuck' | 'live') =>
        row(played, async (tx) => {
          await tx.db
            .update(notices)
            .set({ state: notice })
            .where(inArray(notices.state, ['sent', 'waiting']));
          await tx.db.update(posts).set({ state: card });
        });
      await states('waiting', 'stuck');
      return () => states('sent', 'live');
    },
  ],
  [
    'two notices on a day',
    [RULES.daily],
    async (played) => {
      // The last text leaves again, a second later: as a second one on its day.
      const [last] = await row(played, (tx) => tx.db.select().from(notices).orderBy(desc(notices.leftAt)).limit(1));
      if (!last?.leftAt) throw new Error('Nothing left.');
      const { leftAt } = last;
      const copy = { ...last, id: 'copy', key: 'copy', leftAt: new Date(leftAt.getTime() + 1_000) };
      await row(played, (tx) => tx.db.insert(notices).values(copy));
      return () => row(played, (tx) => tx.db.delete(notices).where(eq(notices.id, 'copy')));
    },
  ],
  [
    'a second card that looks alive',
    [RULES.single],
    async ({ world: { connector, known } }) => {
      const card = connector.messages.find(({ kind }) => kind === 'card');
      if (card) connector.messages.push({ ...card, id: 'second', text: 'Stand 1' });
      known.add('second');
      return () => connector.messages.pop();
    },
  ],
  [
    'a new message in the evening',
    [RULES.hours],
    async ({ world: { connector } }) => {
      connector.sounds.push({ conversationId: 'chat-zoco', at: Date.parse('2026-12-07T18:00:00Z') });
      return () => connector.sounds.pop();
    },
  ],
];
