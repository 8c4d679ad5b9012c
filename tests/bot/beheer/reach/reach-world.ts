import { eq } from 'drizzle-orm';
import type { Installation, InstallOutcome } from '../../../../bot/graph/installation.ts';
import { setCatalogueApp } from '../../../../bot/people/catalogue-apps.ts';
import { persons } from '../../../../bot/people/tables.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { tenant } from '../../people/a-register.ts';
import { openBeheer, type Shown } from '../support/beheer-world.ts';

/** What Graph answers to each call, by who is asked; it may also throw. */
type Answer = (user: string) => InstallOutcome | Promise<InstallOutcome>;

export const NUMBER = '11111111-2222-3333-4444-555555555555';

/** A world in which Meedoen may be put into the Teams of whoever has an account of the SWV's own tenant. */
export async function openReach(engine: TestEngine, answer: Answer = () => 'installed', number = true) {
  const calls: string[] = [];
  const installation: Installation = {
    async install({ user, teamsAppId }) {
      calls.push(`${user} ${teamsAppId}`);
      // A transaction of its own: this throws when one is still open around the call.
      await world.store.read(world.swv, async () => null);
      return answer(user);
    },
  };
  const world = await openBeheer(engine, { installation });
  const write = (work: Parameters<typeof world.store.write>[1]) => world.store.write(world.swv, work);
  const numberFor = (of: string) => write((tx) => setCatalogueApp(tx, tenant(of), NUMBER));
  if (number) await numberFor(world.swv);
  return {
    ...world,
    calls,
    write,
    numberFor,
    reach: async (who: 'beheerder' | 'bestuurder' | 'tweede-beheerder' = 'beheerder'): Promise<Shown> =>
      world.press(await world.say(who, 'beheer'), 'Open Bereik'),
    /** A consulent who was never met. */
    another: async (name: string, more: { upn?: string; of?: string } = {}): Promise<PersonId> => {
      const person = await world.register.person(name, { tenant: more.of ?? world.swv, bound: false });
      await world.register.role(person, 'onderwijsconsulent', { school: world.school });
      const { upn } = more;
      if (upn) await write((tx) => tx.db.update(persons).set({ upn }).where(eq(persons.id, person)));
      return person;
    },
  };
}
