import { eq } from 'drizzle-orm';
import { notices, posts } from '../../bot/delivery/tables.ts';
import { reviveStuck } from '../../bot/delivery/want-post.ts';
import type { Store } from '../../bot/store/store.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import { createDeliveryWorld, type DeliveryWorld, people } from '../support/delivery-world.ts';
import type { History, Step } from './history.ts';
import { DEATHS, type Whereabouts, watched } from './whereabouts.ts';
import { openWire, type Wire } from './wire.ts';
import { moment, nameOf } from './words.ts';

/** A run that came to rest. */
export interface Played {
  readonly world: DeliveryWorld;
  /** How many changes were made. */
  readonly changes: number;
  readonly workers: number;
  readonly killed: number;
  /** How often each notice arrived, by its id. */
  readonly carried: ReadonlyMap<string, number>;
  /** What the calls met, with how often: `429: 1`. */
  readonly met: ReadonlyMap<string, number>;
}

interface Run {
  readonly world: DeliveryWorld;
  readonly worker: Whereabouts;
  readonly wire: Wire;
  readonly counts: { changes: number; workers: number; killed: number };
  readonly note: (line: string) => void;
}

/** A history has far fewer faults and refusals. */
const MOST_ROUNDS = 50;

/**
 * Plays a history on a SWV of its own, says what happens, and goes on until every fault was met and nothing waits.
 * @param say one line of the account.
 */
export async function play(store: Store, swv: SwvId, history: History, say: (line: string) => void): Promise<Played> {
  const worker: Whereabouts = { place: 'start' };
  const world = createDeliveryWorld(watched(store, worker), swv);
  const note = (line: string) => say(`     ${moment(world.now())}    ${line}`);
  const wire = await openWire(store, world, worker, note);
  wire.meets.push(...history.meets);
  const run: Run = { world, worker, wire, counts: { changes: 0, workers: 0, killed: 0 }, note };
  try {
    for (const [index, step] of history.steps.entries()) {
      const head = (line: string) => say(`${String(index + 1).padStart(3)}  ${moment(world.now())}  ${line}`);
      await (step.do === 'change' ? change(run, step, head) : deliver(run, step, head));
    }
    await rest(run, (line) => say(`     ${moment(world.now())}  ${line}`));
  } finally {
    await wire.close();
  }
  const met = Map.groupBy(wire.met, nameOf);
  return {
    world,
    ...run.counts,
    carried: wire.carried,
    met: new Map([...met].map(([name, all]) => [name, all.length])),
  };
}

type Of<Do extends Step['do']> = Extract<Step, { do: Do }>;
type Head = (line: string) => void;

async function change({ world, counts }: Run, { times, fresh }: Omit<Of<'change'>, 'do'>, head: Head): Promise<void> {
  let stand = 0;
  for (let n = 0; n < times; n += 1) {
    const result = await world.raise({ fresh });
    if (!result.ok) throw new Error('The change was refused.');
    stand = result.value;
  }
  counts.changes += times;
  const what = times === 1 ? 'A change' : `${times} changes`;
  const cards = `${people.length} cards ${fresh ? 'anew' : 'current'}`;
  head(`${what}: the number is ${stand}. Wanted: ${cards}, ${times} more notice${times === 1 ? '' : 's'}.`);
}

async function deliver({ world, worker, wire, counts, note }: Run, step: Of<'deliver'>, head: Head): Promise<void> {
  world.advance(step.afterMs);
  counts.workers += 1;
  head(`Worker ${counts.workers} delivers.`);
  const before = await held(world);
  worker.place = 'start';
  const died = await world.deliverAndDieAt(step.diesAt ?? Number.POSITIVE_INFINITY);
  if (!died) return note('It finds nothing more to do for now, and ends.');
  counts.killed += 1;
  await wire.buried();
  note(`KILLED at its await ${step.diesAt}: ${DEATHS[worker.place]}.`);
  const after = await held(world);
  for (const [card, until] of after.cards)
    if (before.cards.get(card) !== until) note(`It held the card of the ${card}; another may take it at ${until}.`);
  if (after.notices > before.notices) note('It held a notice, which is never sent again: it may have gone.');
}

/** Goes on without deaths until every fault was met and nothing waits; whoever had blocked the bot lets it in again. */
async function rest(run: Run, head: Head): Promise<void> {
  const { world, wire } = run;
  head('From here no worker dies.');
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await world.settle();
    const stuck = await world.house.store.read(world.swv, (tx) =>
      tx.db.select({ toId: posts.toId }).from(posts).where(eq(posts.state, 'stuck')),
    );
    const faults = wire.meets.some((fault) => fault !== null);
    if (stuck.length === 0 && !faults) return head('Every fault was met, and nothing waits any more.');
    for (const id of people.filter((person) => stuck.some(({ toId }) => toId === person))) {
      head(`The ${id}, who had blocked the bot, lets it in again.`);
      await world.house.store.write(world.swv, (tx) => reviveStuck(tx, { kind: 'person', id }));
    }
    if (stuck.length === 0) await change(run, { times: 1, fresh: false }, head);
  }
  throw new Error('The delivery did not come to rest.');
}

interface Held {
  /** Until when a card is taken, by whose it is. */
  readonly cards: ReadonlyMap<string, string>;
  /** Notices that are marked as on their way. */
  readonly notices: number;
}

async function held({ house, swv, now }: DeliveryWorld): Promise<Held> {
  return house.store.read(swv, async (tx) => {
    const rows = await tx.db.select({ of: posts.toId, until: posts.leaseUntil }).from(posts);
    const taken = rows.flatMap(({ of, until }) => (until && until > now() ? [[of, moment(until)] as const] : []));
    return { cards: new Map(taken), notices: await tx.db.$count(notices, eq(notices.state, 'on-its-way')) };
  });
}
