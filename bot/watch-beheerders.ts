import type { SwvId } from '../cards/words/brands.ts';
import { dayOf } from './core/local-day.ts';
import type { Clock, Log } from './core/ports.ts';
import { beheerders } from './people/first-beheerder.ts';
import type { Swv } from './store/directory.ts';
import type { Store } from './store/store.ts';

/** What keeps an installation from being used: there is nothing in it, or a SWV that nobody can bring to life. */
export type StartGap = 'geen-samenwerkingsverband' | 'geen-beheerder';

export interface BeheerderWatch {
  /** What the last look found; null when all was well, or before the first. Costs nothing. */
  gap(): StartGap | null;
  /** Looks in every SWV and logs what is new; never throws. Called at the start and at each tick, never in a turn. */
  look(): Promise<readonly Swv[]>;
}

/** What the operator types; the help of init says the rest. */
const NEXT_STEP = 'npm run ops -- init --swv DIR --beheerder E-MAIL --tenant GUID';

/** Knows which SWV's have no functioneel beheerder today. Its lines name a SWV, and never a person. */
export function watchBeheerders(house: {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}): BeheerderWatch {
  let gap: StartGap | null = null;
  let told: ReadonlySet<string> = new Set();

  const tell = (found: StartGap, swv: SwvId | null) => {
    const event = house.log.event('beheerder');
    event.set('outcome', found);
    if (swv !== null) event.set('swv', swv);
    event.set('next', NEXT_STEP);
    event.end();
  };

  async function look(): Promise<readonly Swv[]> {
    const today = dayOf(house.clock.now());
    const all = await house.store.directory.listSwvs();
    const without: Swv[] = [];
    for (const swv of all) {
      const holders = await house.store.read(swv.id, (tx) => beheerders(tx, today));
      if (holders.length === 0) without.push(swv);
    }
    gap = all.length === 0 ? 'geen-samenwerkingsverband' : without.length > 0 ? 'geen-beheerder' : null;
    if (all.length === 0 && !told.has('')) tell('geen-samenwerkingsverband', null);
    for (const { id } of without) if (!told.has(id)) tell('geen-beheerder', id);
    told = new Set(all.length === 0 ? [''] : without.map(({ id }) => id)); // one that comes again is told again
    return without;
  }

  return {
    gap: () => gap,
    look: () => look().catch(() => []), // a database that is away is told by the turns themselves
  };
}
