import type { Clock, Ids } from '../../../bot/core/ports.ts';
import { setCatalogueApp } from '../../../bot/people/catalogue-apps.ts';
import { seedPeople } from '../../../bot/people/seed.ts';
import { peopleSeed } from '../../../bot/people/seed-schema.ts';
import { sections } from '../../../bot/sections.ts';
import type { Store } from '../../../bot/store/store.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { tenantId } from '../../../bot/teams/activity-schema.ts';
import { localDate, type SwvId } from '../../../cards/words/brands.ts';
import { catalogueNumber } from '../graph/catalogue.ts';
import type { KeyFiles } from '../key-files.ts';
import { makeKeyFile } from '../make-key-file.ts';
import { DEMOS } from './demos.ts';
import type { Demo } from './read-demo.ts';
import { readDemoPack } from './read-demo-pack.ts';
import { seedAgendas } from './seed-agendas.ts';

/** The SWV of the demonstration that `npm start` shows when none is named. */
export const DEMO_SWV: SwvId = DEMOS[0].swv;
/** The demonstration's terms of office: before any day that somebody tries out. */
const FROM = localDate('2026-08-01');

interface SeedHouse {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly demo: Demo;
}

/** This folder holds another demonstration: two of them would share a clock, chats and accounts. */
export class AnotherDemo extends Error {
  constructor(wanted: string, held: readonly string[]) {
    super(`In deze datamap staat ${held.join(', ')}, en niet ${wanted}. Kies een andere map met DATA_DIR.`);
    this.name = 'AnotherDemo';
  }
}

/**
 * Makes the SWV of the demonstration when it is not there yet. A second start leaves what people changed as it is. Throws
 * {@link AnotherDemo}.
 */
export async function seedDemo({ store, keys, clock, ids, demo }: SeedHouse): Promise<void> {
  const { swv } = demo;
  const configurations = createConfigurations(sections, 'shown');
  if (await store.read(swv, (tx) => configurations.exists(tx))) return;
  const held = (await store.directory.listSwvs()).map(({ id }) => id);
  if (held.length > 0 && !held.includes(swv)) throw new AnotherDemo(swv, held);
  const { personas, schools, register } = demo;
  const emailOf = new Map(personas.map(({ persona, email }) => [persona, email]));
  const seed = peopleSeed.parse({
    boards: register.boards,
    schools: schools.map((school) => ({ ...school, type: register.schoolTypes[school.slug] })),
    persons: personas.map((one) => ({
      ...one,
      volmachten: register.volmachten[one.persona] ?? [],
      deputyFor: (register.deputyFor[one.persona] ?? []).map((term) => ({ ...term, person: emailOf.get(term.person) })),
    })),
  });
  const pack = await readDemoPack(demo);
  await makeKeyFile(keys, swv);
  const now = clock.now();
  await store.directory.addSwv({ id: swv, name: demo.name }, now);
  const tenants = new Set(personas.map((one) => tenantId.parse(one.tenantId)));
  for (const tenant of tenants) {
    await store.directory.allowTenant({ appId: 'local', tenantId: tenant, swv }, FROM);
  }
  // The configuration comes last and with the people: a start that was cut off before it begins again.
  await store.write(swv, async (tx) => {
    await seedPeople(tx, seed, { from: FROM, ids });
    for (const tenant of tenants) await setCatalogueApp(tx, tenant, catalogueNumber(tenant));
    await seedAgendas(tx, register, pack, now);
    await configurations.importNext(tx, pack.raw, 'meedoen', now);
  });
}
