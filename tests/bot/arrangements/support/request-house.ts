import { eq } from 'drizzle-orm';
import type { ArrangementsHouse } from '../../../../bot/arrangements/data/arrangements-house.ts';
import { arrangements } from '../../../../bot/arrangements/feature.ts';
import type { Actor } from '../../../../bot/core/actor.ts';
import type { Address, ObjectId, TenantId } from '../../../../bot/core/inbound.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { createUuidIds } from '../../../../bot/core/uuid-ids.ts';
import { seedPeople } from '../../../../bot/people/seed.ts';
import { persons } from '../../../../bot/people/tables.ts';
import { sections } from '../../../../bot/sections.ts';
import { createCipher } from '../../../../bot/store/cipher.ts';
import type { Store, Tx } from '../../../../bot/store/store.ts';
import { createConfigurations } from '../../../../bot/swv/configurations.ts';
import { localDate, type PersonId, type SwvId } from '../../../../cards/words/brands.ts';
import { createMemoryKeys } from '../../../support/memory-keys.ts';
import { prove } from '../../../support/prove.ts';
import { aConfiguration, type Changes } from './a-configuration.ts';
import { mailOf, type StaffKey, staffKeys, staffSeed } from './staff.ts';

const TENANT = 'tenant-duinrand' as TenantId;
const START = new Date('2026-11-23T09:00:00Z'); // a Monday

/** Who somebody is to Teams. */
export const envelopeOf = (who: StaffKey) => ({
  tenantId: TENANT,
  objectId: `object-${who}` as ObjectId,
  activityId: 'a1',
  memberId: `29:${who}`,
});

export const addressOf = (who: StaffKey): Address => ({
  serviceUrl: 'http://127.0.0.1/teams',
  conversationId: `chat-${who}`,
  kind: 'personal',
  tenantId: TENANT,
  botId: '28:bot',
});

/** The house of one SWV: its configuration, its people, and a clock that stands still until it is moved. */
export async function createRequestHouse(
  { store, swv }: { readonly store: Store; readonly swv: SwvId },
  changes: Changes = {},
) {
  let ms = START.getTime();
  let nudges = 0;
  const clock = { now: () => new Date(ms) };
  const ids = createUuidIds(clock);
  const configurations = createConfigurations(sections, 'shown');
  const house: ArrangementsHouse = {
    store,
    clock,
    ids,
    configurations,
    cipher: createCipher(createMemoryKeys(swv), store),
    nudge: {
      nudge: async () => {
        nudges += 1;
      },
    },
    quietHours: { sendableAt: async (_tx, _to, now) => now },
  };
  const raw = await aConfiguration(changes);
  const idOf = await store.write(swv, async (tx) => {
    await configurations.importNext(tx, raw, 'meedoen', START);
    await seedPeople(tx, staffSeed, { from: localDate('2026-08-01'), ids });
    return bindAll(tx);
  });

  const proven = new Map<string, Actor>();

  return {
    house,
    swv,
    clock,
    feature: arrangements(house),
    nudges: () => nudges,
    /** The SWV keeps its dossiers elsewhere from now on, or here. */
    async moveDossiers(modus: 'eigen' | 'extern'): Promise<void> {
      const next = await aConfiguration({ ...changes, modus });
      await store.write(swv, (tx) => configurations.importNext(tx, next, 'meedoen', clock.now()));
    },
    moveTo(to: string): void {
      ms = Date.parse(to);
    },
    advance(byMs: number): void {
      ms += byMs;
    },
    personOf(who: StaffKey): PersonId {
      const id = idOf.get(who);
      if (!id) throw new Error(`There is no ${who}.`);
      return id;
    },
    whoIs(id: string): StaffKey {
      const found = [...idOf].find(([, person]) => person === id)?.[0];
      if (!found) throw new Error('Nobody of ours.');
      return found;
    },
    /** As the door proves them: once a day, for most people's roles do not change while a test runs. */
    async actorOf(who: StaffKey): Promise<Actor> {
      const today = dayOf(clock.now());
      const key = `${who} ${today}`;
      const actor = proven.get(key) ?? (await store.read(swv, (tx) => prove(tx, envelopeOf(who), today)));
      if (!actor) throw new Error(`${who} has no role today.`);
      proven.set(key, actor);
      return actor;
    },
  };
}

/** The first contact of everyone. */
async function bindAll(tx: Tx): Promise<ReadonlyMap<StaffKey, PersonId>> {
  const known = new Map<StaffKey, PersonId>();
  for (const who of staffKeys) {
    const { objectId } = envelopeOf(who);
    const mine = eq(persons.upn, mailOf(who));
    const [row] = await tx.db.update(persons).set({ objectId }).where(mine).returning({ id: persons.id });
    if (!row) throw new Error(`${who} was not seeded.`);
    known.set(who, row.id);
  }
  return known;
}

export type RequestHouse = Awaited<ReturnType<typeof createRequestHouse>>;
