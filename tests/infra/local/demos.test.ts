import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { schools } from '../../../bot/people/tables.ts';
import { sections } from '../../../bot/sections.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { at } from '../../../bot/swv/dated.ts';
import { verantwoording } from '../../../bot/verantwoording/config.ts';
import { type SwvId, swvId } from '../../../cards/words/brands.ts';
import { DEMOS } from '../../../infra/local/demo/demos.ts';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import { readDemoPack } from '../../../infra/local/demo/read-demo-pack.ts';
import { newSwvPack } from '../../../infra/local/new-swv/new-swv-pack.ts';
import { readStartSettings } from '../../../infra/local/settings.ts';
import { day } from '../../support/a-calendar.ts';
import { wordsOf } from '../../support/host-route.ts';
import { startLocalHost, type TestHost } from '../../support/local-host.ts';

const PACKS = join(import.meta.dirname, '../../../bot/swv/packs');
const FOLDER = join(tmpdir(), 'meedoen');
const TODAY = day('2026-11-23');

/** Each demonstration is started once; its tests only ask. */
const hosts = new Map<SwvId, Promise<TestHost>>();
function hostOf(swv: SwvId): Promise<TestHost> {
  const host = hosts.get(swv) ?? startLocalHost({ at: '2026-11-23T09:00:00Z', demo: readDemo(swv) });
  hosts.set(swv, host);
  return host;
}
afterAll(async () => {
  for (const host of hosts.values()) await (await host).close();
});

/** What Meedoen said last in somebody's own chat. */
async function answer({ teams, idle }: TestHost, persona: string, words: string): Promise<string> {
  const chat = teams.personalChat(persona);
  await teams.say(persona, chat, words);
  await idle();
  const last = teams.view(persona, chat).findLast(({ author }) => author === null);
  return `${last?.text ?? ''} ${wordsOf(last?.cards ?? [])}`;
}

describe('npm start -- --swv', () => {
  const ask = (...args: string[]) => readStartSettings({ DATA_DIR: FOLDER }, args);

  it('knows a demonstration for each pack', async () => {
    expect(DEMOS.map(({ swv }) => String(swv)).toSorted()).toEqual((await readdir(PACKS)).toSorted());
  });

  it('shows the first when none is named, in the folder that was always there, and each other in one of its own', () => {
    expect(ask()).toMatchObject({ swv: 'vo-midden-kennemerland', dataDir: FOLDER });
    expect(ask('--swv', 'vo-midden-kennemerland').dataDir).toBe(FOLDER);
    expect(ask('--swv=ppo-noord-kennemerland')).toMatchObject({
      swv: 'ppo-noord-kennemerland',
      dataDir: join(FOLDER, 'ppo-noord-kennemerland'),
    });
  });

  it.each([[['--swv', 'po-zeeduin']], [['--swv']], [['ppo-noord-kennemerland']], [['--sww', 'x']]])(
    'says of %j which there are',
    (args) => {
      expect(() => ask(...args)).toThrow('vo-midden-kennemerland, ppo-noord-kennemerland');
    },
  );
});

describe.each(DEMOS)('the demonstration of $swv', ({ swv, name }) => {
  const demo = readDemo(swv);

  it('starts with its own people, under its own name', async () => {
    const host = await hostOf(swv);
    expect(await host.store.directory.listSwvs()).toEqual([expect.objectContaining({ id: swv, name })]);
  });

  it.each(demo.personas.map(({ persona }) => persona))(
    'knows %s, who can ask for the menu and for what waits',
    async (persona) => {
      const host = await hostOf(swv);
      expect(await answer(host, persona, 'hoi')).toContain('Hoi, ik ben Meedoen');
      expect(await answer(host, persona, 'taken')).not.toContain('geen rol');
    },
  );

  it('has somebody for each role that a format of its verantwoording names, at each of its schools', async () => {
    const { formats } = (await readDemoPack(demo)).of(verantwoording);
    const roles = formats.flatMap(({ wie, onderdelen, tekent, beoordeelt }) => {
      const asked = [...onderdelen.map(({ inhoud }) => at(inhoud, TODAY).value.vult), at(tekent, TODAY).value];
      const kind = at(wie, TODAY).value;
      return [...asked, at(beoordeelt, TODAY).value].flatMap((role) => (role === null ? [] : [{ role, kind }]));
    });
    const holds = (role: string, school: string | null) =>
      demo.personas.some((one) => one.roles.some((held) => held.role === role && held.school === school));
    const lacking = roles.filter(({ role, kind }) => {
      const atSchools = kind !== 'swv' && kind !== 'partner' && role !== 'beleidsmedewerker';
      return !(atSchools ? demo.schools.every(({ slug }) => holds(role, slug)) : holds(role, null));
    });
    expect(lacking).toEqual([]);
  });
});

describe('the demonstration of PPO Noord-Kennemerland', () => {
  const demo = readDemo(swvId('ppo-noord-kennemerland'));

  it('has two invented werkgebieden with schools of its register, and they say that they are invented', async () => {
    const { store } = await hostOf(demo.swv);
    const { werkgebieden, known } = await store.read(demo.swv, async (tx) => {
      const { configuration } = await createConfigurations(sections, 'shown').current(tx);
      const rows = await tx.db.select({ id: schools.id }).from(schools);
      return { werkgebieden: configuration.of(verantwoording).werkgebieden, known: rows.map(({ id }) => id) };
    });
    expect(werkgebieden.map(({ label }) => at(label, TODAY).value)).toEqual([
      'Werkgebied Noord (demo)',
      'Werkgebied Zuid (demo)',
    ]);
    expect(werkgebieden.flatMap(({ scholen }) => at(scholen, TODAY).value).toSorted()).toEqual(known.toSorted());
    expect(werkgebieden.every(({ scholen }) => at(scholen, TODAY).bron === 'verzonnen voor de demonstratie')).toBe(
      true,
    );
  });

  it('offers no request, and says whom to ask', async () => {
    const said = await answer(await hostOf(demo.swv), 'ib-kwelder', 'nieuwe aanvraag');
    expect(said).toContain('Deze aanvraag kun je hier nu niet doen');
  });

  it('is not laid into the folder of another one', async () => {
    const host = await hostOf(DEMOS[0].swv);
    const { store } = host;
    const { seedDemo } = await import('../../../infra/local/demo/seed-demo.ts');
    const { createKeyFiles } = await import('../../../infra/local/key-files.ts');
    const clock = { now: () => host.clock.now() };
    const keys = createKeyFiles(join(host.dataDir, 'keys'));
    const ids = { next: () => 'x' };
    const refused = await seedDemo({ store, keys, clock, ids, demo }).catch((error: Error) => error.message);
    const there = await store.directory.listSwvs();
    expect(refused).toBe(
      'In deze datamap staat vo-midden-kennemerland, en niet ppo-noord-kennemerland. Kies een andere map met DATA_DIR.',
    );
    expect(there).toHaveLength(1);
  });

  it('gives a new SWV beside it no werkgebieden: those name its schools', async () => {
    const made = newSwvPack(await readDemoPack(demo), swvId('de-wadden'), 'De Wadden', TODAY);
    expect(made.of(verantwoording).werkgebieden).toEqual([]);
    expect(made.of(verantwoording).formats).toHaveLength(1);
  });
});
