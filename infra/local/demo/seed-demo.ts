import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Clock, Ids } from '../../../bot/core/ports.ts';
import { setCatalogueApp } from '../../../bot/people/catalogue-apps.ts';
import { seedPeople } from '../../../bot/people/seed.ts';
import { peopleSeed } from '../../../bot/people/seed-schema.ts';
import { sections } from '../../../bot/sections.ts';
import type { Store } from '../../../bot/store/store.ts';
import type { Configuration } from '../../../bot/swv/configuration.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import { tenantId } from '../../../bot/teams/activity-schema.ts';
import { localDate, type SwvId, swvId } from '../../../cards/words/brands.ts';
import { catalogueNumber } from '../graph/catalogue.ts';
import type { KeyFiles } from '../key-files.ts';
import { makeKeyFile } from '../make-key-file.ts';
import type { Demo } from './read-demo.ts';

/** The SWV of the demonstration: the configuration of a real one, with invented schools and people. */
export const DEMO_SWV: SwvId = swvId('vo-midden-kennemerland');
const PACK = fileURLToPath(new URL('../../../bot/swv/packs/vo-midden-kennemerland', import.meta.url));
/** The demonstration's terms of office: before any day that somebody tries out. */
const FROM = localDate('2026-08-01');

const register = z.object({
  boards: z.array(z.unknown()),
  schoolTypes: z.record(z.string(), z.string()),
  volmachten: z.record(z.string(), z.array(z.unknown())),
  deputyFor: z.record(
    z.string(),
    z.array(z.object({ person: z.string(), role: z.string(), from: z.string(), until: z.string().nullable() })),
  ),
});

interface SeedHouse {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly demo: Demo;
}

/** The configuration of the demonstration. Throws when its pack has errors. */
export async function readDemoPack(): Promise<Configuration> {
  const pack = await readPack(PACK, sections);
  if (!pack.ok) throw new Error(`The demonstration's pack has errors; run: npm run swv -- check ${PACK}`);
  return pack.value;
}

/** Makes the SWV of the demonstration when it is not there yet. A second start leaves what people changed as it is. */
export async function seedDemo({ store, keys, clock, ids, demo }: SeedHouse): Promise<void> {
  const configurations = createConfigurations(sections, 'shown');
  if (await store.read(DEMO_SWV, (tx) => configurations.exists(tx))) return;
  const { personas, schools } = demo;
  const extra = register.parse(JSON.parse(readFileSync(new URL('./register.json', import.meta.url), 'utf8')));
  const emailOf = new Map(personas.map(({ persona, email }) => [persona, email]));
  const seed = peopleSeed.parse({
    boards: extra.boards,
    schools: schools.map((school) => ({ ...school, type: extra.schoolTypes[school.slug] })),
    persons: personas.map((one) => ({
      ...one,
      volmachten: extra.volmachten[one.persona] ?? [],
      deputyFor: (extra.deputyFor[one.persona] ?? []).map((term) => ({ ...term, person: emailOf.get(term.person) })),
    })),
  });
  const pack = await readDemoPack();
  await makeKeyFile(keys, DEMO_SWV);
  const now = clock.now();
  await store.directory.addSwv({ id: DEMO_SWV, name: 'VO Midden-Kennemerland (demonstratie)' }, now);
  const tenants = new Set(personas.map((one) => tenantId.parse(one.tenantId)));
  for (const tenant of tenants) {
    await store.directory.allowTenant({ appId: 'local', tenantId: tenant, swv: DEMO_SWV }, FROM);
  }
  // The configuration comes last and with the people: a start that was cut off before it begins again.
  await store.write(DEMO_SWV, async (tx) => {
    await seedPeople(tx, seed, { from: FROM, ids });
    for (const tenant of tenants) await setCatalogueApp(tx, tenant, catalogueNumber(tenant));
    await configurations.importNext(tx, pack.raw, 'meedoen', now);
  });
}
