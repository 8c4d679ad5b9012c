import type { Log, WideEvent } from '../../bot/core/ports.ts';
import { createUuidIds } from '../../bot/core/uuid-ids.ts';
import type { House } from '../../bot/house.ts';
import { openHouse } from '../../bot/open-house.ts';
import { createCipher } from '../../bot/store/cipher.ts';
import type { Store } from '../../bot/store/store.ts';
import { isLoopback } from '../../bot/teams/may-call.ts';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { DEMO_SWV, seedDemo } from '../../infra/local/demo/seed-demo.ts';
import type { MemoryKeys } from '../support/memory-keys.ts';
import { benchClock } from './bench-clock.ts';
import { messageFrom, WHO } from './bodies.ts';

/** The whole app on a store, with the last turn's event to see how that ended. */
export interface BenchHouse extends Pick<House, 'receive'> {
  /** What the last turn said in the log. */
  readonly said: ReadonlyMap<string, string | number | boolean | null>;
}

/** Nudges go nowhere: a turn is measured up to its answer, as Teams waits for it. */
export function openBenchHouse(store: Store, keys: MemoryKeys): BenchHouse {
  const said = new Map<string, string | number | boolean | null>();
  const event: WideEvent & { end(): void } = { set: (key, value) => void said.set(key, value), end: () => undefined };
  const log: Log = {
    event: () => {
      said.clear();
      return event;
    },
  };
  const house = openHouse({
    store,
    cipher: createCipher(keys, store),
    clock: benchClock,
    ids: createUuidIds(benchClock),
    nudge: { nudge: async () => undefined },
    log,
    identity: { kind: 'off' },
    mayCall: isLoopback,
    mayFetch: isLoopback,
    publicUrl: 'http://127.0.0.1',
    graph: { baseUrl: 'http://127.0.0.1:9/graph/', tokens: { token: async () => 'none' } },
    modelSettings: null,
    blanks: 'shown',
    unfit: async () => null,
    close: async () => undefined,
  });
  return { receive: house.receive, said };
}

/**
 * The samenwerkingsverband of the demonstration, in which everyone who takes part has spoken before: first contacts, the
 * first data key and addresses are not what is measured.
 * @param migrator a login that may add to the directory.
 */
export async function seedBench(migrator: Store, keys: MemoryKeys, sinkUrl: string): Promise<void> {
  await seedDemo({ store: migrator, keys, clock: benchClock, ids: createUuidIds(benchClock), demo: readDemo() });
  await createCipher(keys, migrator).of(DEMO_SWV);
  const house = openBenchHouse(migrator, keys);
  for (const who of Object.values(WHO)) {
    const { status } = await house.receive('', messageFrom(who, 'hoi', sinkUrl));
    if (status !== 200 || house.said.get('who') !== 'actor') throw new Error(`${who} is not known: ${[...house.said]}`);
  }
}
