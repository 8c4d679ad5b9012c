import { dayOf } from '../../../bot/core/local-day.ts';
import type { Clock } from '../../../bot/core/ports.ts';
import type { Store } from '../../../bot/store/store.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import type { Persona } from '../teams/personas.ts';
import type { Teams } from '../teams/teams.ts';
import { isAccountOf, personaOf } from './persona-of.ts';
import { readRegisters } from './read-registers.ts';
import { swvPlaces } from './swv-places.ts';

interface NewcomersOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly teams: Teams;
  /** Those of the demonstration, and behind them whoever joins: Graph and the werkbank look in this same list. */
  readonly everybody: Persona[];
  /** The SWV of the demonstration: its schools have their teams. */
  readonly demo: SwvId;
}

export interface Newcomers {
  /** Gives everybody whom a beheerder added an account in the stand-ins, and each new school and SWV its team. */
  welcome(): Promise<void>;
}

/**
 * Whoever stands in a register has an account in their tenant, as in life; the bot is not installed for them yet. Nothing
 * is kept: the registers are the truth, and keys and ids follow from the account.
 */
export function createNewcomers({ store, clock, teams, everybody, demo }: NewcomersOptions): Newcomers {
  const invented: readonly Persona[] = [...everybody];
  const demoSchools = new Set(teams.schools.map(({ slug }) => slug));
  let running: Promise<void> | null = null;

  async function look(): Promise<void> {
    const all = new Map<string, Persona>();
    let news = false;
    for (const register of await readRegisters(store, dayOf(clock.now()))) {
      const strangers = register.people.filter((one) => !invented.some((persona) => isAccountOf(one, persona)));
      const joined = strangers.map((one) => personaOf(one, register));
      for (const one of joined) all.set(one.persona, together(all.get(one.persona), one));
      const isDemo = register.swv.id === demo;
      const members = isDemo ? [...invented.filter(isBeheerder), ...joined] : joined;
      const taken: ReadonlySet<string> = isDemo ? demoSchools : new Set();
      news = teams.admit([...all.values()], swvPlaces(register, { members, taken, hasOffice: isDemo })) || news;
    }
    everybody.splice(invented.length, everybody.length, ...all.values());
    if (news) await teams.installAll();
  }

  return {
    async welcome() {
      running ??= look().finally(() => {
        running = null;
      });
      await running;
    },
  };
}

const isBeheerder = ({ roles }: Persona) => roles.some(({ role }) => role === 'functioneel-beheerder');

/** One account in two SWV's is one persona. */
const together = (one: Persona | undefined, other: Persona): Persona =>
  one === undefined
    ? other
    : { ...one, roles: [...one.roles, ...other.roles], schools: [...one.schools, ...other.schools] };
