import { eq } from 'drizzle-orm';
import { setCatalogueApp } from '../../../bot/people/catalogue-apps.ts';
import { bindChannel, markUnreachable, remember } from '../../../bot/people/reach.ts';
import type { ReachGroup } from '../../../bot/people/reach-facts.ts';
import { readReach } from '../../../bot/people/reach-of-group.ts';
import { readMissed } from '../../../bot/people/read-missed.ts';
import { persons, schools } from '../../../bot/people/tables.ts';
import type { Tx } from '../../../bot/store/store.ts';
import { type PersonId, type SchoolId, staffName } from '../../../cards/words/brands.ts';
import type { TestEngine } from '../../support/stores.ts';
import { aRegister, day, TODAY, tenant } from './a-register.ts';

export const NOW = new Date('2026-11-25T09:00:00Z');
export const APP = 'app';

/** A SWV whose people can be met, lost and reached through channels, and what is told of them. */
export async function openGroup(engine: TestEngine) {
  const { store, swv, operations } = await engine.swv();
  const register = aRegister(store, swv);
  await operations.allowTenant({ appId: APP, tenantId: tenant(swv), swv }, day('2026-08-01'));
  const write = <T>(work: (tx: Tx) => Promise<T>) => store.write(swv, work);
  const place = (kind: 'personal' | 'channel', name: string) => ({
    serviceUrl: 'https://smba.example',
    conversationId: name,
    kind,
    tenantId: tenant(swv),
    botId: '28:bot',
  });
  const on = (group: ReachGroup = {}) => ({ group, today: TODAY, appId: APP });
  return {
    store,
    swv,
    register,
    operations,
    write,
    person: (name: string, more: { of?: string } = {}) =>
      register.person(name.replace(' ', '-'), { tenant: more.of ?? swv, name: staffName(name) }),
    zoco: async (name: string, school: SchoolId): Promise<PersonId> => {
      const person = await register.person(name, { tenant: swv });
      await register.role(person, 'zorgcoordinator', { school });
      return person;
    },
    met: (person: PersonId) => write((tx) => remember(tx, person, place('personal', `a:${swv}:${person}`), NOW)),
    now: (person: PersonId, state: 'blocked' | 'uninstalled') => write((tx) => markUnreachable(tx, person, state, NOW)),
    byChannel: async (school: SchoolId, bound = true) => {
      await write((tx) => tx.db.update(schools).set({ route: 'channel' }).where(eq(schools.id, school)));
      if (!bound) return null;
      const key = `19:${swv}:${school}`;
      await write((tx) => bindChannel(tx, { kind: 'school', id: school }, place('channel', key), NOW));
      return key;
    },
    renamed: (person: PersonId, upn: string) =>
      write((tx) => tx.db.update(persons).set({ upn: upn.toLowerCase() }).where(eq(persons.id, person))),
    numberFor: (of: string) => write((tx) => setCatalogueApp(tx, tenant(of), 'app-1')),
    on,
    missed: (group: ReachGroup = {}, page = 1) => store.read(swv, (tx) => readMissed(tx, on(group), page)),
    /** `name: kind, way out`, of everybody in the group. */
    all: async (group: ReachGroup = {}) =>
      Object.fromEntries(
        (await store.read(swv, (tx) => readReach(tx, on(group), { which: () => true, most: 100 }))).rows.map(
          ({ name, kind, wayOut }) => [name, `${kind}, ${wayOut}`],
        ),
      ),
  };
}
