import type { Address } from '../../../../../bot/core/inbound.ts';
import type { Connector, SendOutcome } from '../../../../../bot/core/ports.ts';
import { THREAD_LIMITS } from '../../../../../bot/delivery/pace.ts';
import type { PostedCard } from '../../../../../cards/words/posted-card.ts';
import { type Fault, SimConnector } from '../../../../support/sim-connector.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Of one bot in one tenant, all conversations together. Source: Teams, "Optimize your bot with rate limiting". */
const TENANT_LIMIT = { sends: 50, withinMs: 1_000 } as const;

interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
}

/**
 * The simulated connector behind Teams' limits: a call that passes one is counted and refused with 429, as Teams does it.
 * A call takes time; now and then its answer is lost, or Teams says "not now".
 */
export class LimitedConnector {
  readonly sim: SimConnector;
  /** Calls that passed a limit, of one conversation and of all of a tenant together. Nobody should. */
  readonly passed = { thread: 0, tenant: 0 };
  calls = 0;
  /** Calls that worked, whose answer never came. */
  lost = 0;
  /** The most calls in one second, of one tenant. */
  busiest = 0;
  readonly #byThread = new Map<string, number[]>();
  readonly #byTenant = new Map<string, number[]>();
  readonly #time: VirtualTime;
  readonly #chance: Chance;

  constructor(time: VirtualTime, chance: Chance) {
    this.sim = new SimConnector(time.now);
    this.#time = time;
    this.#chance = chance;
  }

  /** The connector as one worker calls it; `step` lets it die before the call, and before it hears the answer. */
  for(step: () => void): Connector {
    const call = async (to: Address, work: () => Promise<SendOutcome>): Promise<SendOutcome> => {
      step();
      const fits = this.#take(to);
      if (fits) this.sim.faults.push(this.#fault());
      const outcome = fits ? await work() : ({ kind: 'not-now', status: 429, retryAfterMs: 1_000 } as const);
      this.sim.faults.length = 0;
      await this.#time.sleep(50 + 250 * this.#chance.next());
      step();
      return outcome;
    };
    return {
      send: (to, what: PostedCard | string) => call(to, () => this.sim.send(to, what)),
      update: (to, messageId, what) => call(to, () => this.sim.update(to, messageId, what)),
    };
  }

  #fault(): Fault {
    const at = this.#chance.next();
    if (at < 0.005) this.lost += 1;
    return at < 0.005 ? 'lost' : at < 0.01 ? 429 : at < 0.015 ? 503 : 'none';
  }

  #take({ conversationId, tenantId }: Address): boolean {
    this.calls += 1;
    const now = this.#time.now();
    const tenant = recent(this.#byTenant, tenantId, now, TENANT_LIMIT.withinMs);
    const thread = recent(this.#byThread, conversationId, now, 3_600_000);
    const full = THREAD_LIMITS.some(
      ({ sends, withinMs }) => thread.filter((at) => at > now - withinMs).length >= sends,
    );
    if (full) this.passed.thread += 1;
    if (tenant.length >= TENANT_LIMIT.sends) this.passed.tenant += 1;
    const fits = !full && tenant.length < TENANT_LIMIT.sends;
    thread.push(now);
    tenant.push(now);
    this.busiest = Math.max(this.busiest, tenant.length);
    return fits;
  }
}

function recent(of: Map<string, number[]>, key: string, now: number, withinMs: number): number[] {
  const kept = (of.get(key) ?? []).filter((at) => at > now - withinMs);
  of.set(key, kept);
  return kept;
}
