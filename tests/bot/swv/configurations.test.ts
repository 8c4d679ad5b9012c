import { expect, it } from 'vitest';
import * as z from 'zod';
import { sections } from '../../../bot/sections.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import type { Section } from '../../../bot/swv/section.ts';
import { werktijden } from '../../../bot/swv/sections/werktijden.ts';
import { localDate } from '../../../cards/words/brands.ts';
import { VO_MK } from '../../support/a-pack.ts';
import { eachEngine } from '../../support/stores.ts';

const TODAY = localDate('2026-12-07');
const NOW = new Date('2026-12-07T09:00:00Z');

async function thePack() {
  const pack = await readPack(VO_MK, sections);
  if (!pack.ok) throw new Error('the pack has errors');
  return pack.value.raw;
}

eachEngine('configurations', (engine) => {
  it('keeps every version: a request of an old one still finds it after a new import', async () => {
    const { store, swv } = await engine.swv();
    const raw = await thePack();
    const configurations = createConfigurations(sections, 'shown');
    await store.write(swv, async (tx) => {
      expect(await configurations.exists(tx)).toBe(false);
      expect(await configurations.importNext(tx, raw, 'meedoen', NOW)).toBe(1);
      expect(await configurations.importNext(tx, raw, 'meedoen', NOW)).toBe(2);
    });
    await store.read(swv, async (tx) => {
      expect((await configurations.current(tx)).version).toBe(2);
      expect((await configurations.of(tx, 1)).version).toBe(1);
    });
  });

  it('takes no requests in production while the mandate or the signature of the FG is blank; the demonstration does', async () => {
    const { store, swv } = await engine.swv();
    const raw = await thePack();
    await store.write(swv, (tx) => createConfigurations(sections, 'shown').importNext(tx, raw, 'meedoen', NOW));
    const ready = (blanks: 'refused' | 'shown') =>
      store.read(swv, async (tx) =>
        (await createConfigurations(sections, blanks).current(tx)).blanksOn(TODAY).map(({ path }) => path),
      );
    expect(await ready('refused')).toEqual(
      expect.arrayContaining(['handtekeningFg[0]', 'soorten.maatwerk-individueel.mandaatbesluit[0]']),
    );
    expect(await ready('shown')).toEqual([]);
  });

  it('refuses to keep a configuration that is not valid', async () => {
    const { store, swv } = await engine.swv();
    const { werktijden: _gone, ...raw } = await thePack();
    const kept = store.write(swv, (tx) => createConfigurations(sections, 'shown').importNext(tx, raw, 'meedoen', NOW));
    await expect(kept).rejects.toThrow('werktijden.json');
  });

  it('reads an old version without a section that only a later app knows; the newest version must have it', async () => {
    const { store, swv } = await engine.swv();
    const raw = await thePack();
    const later: Section<{ dag: string }> = { name: 'maandbericht', schema: z.strictObject({ dag: z.string() }) };
    await store.write(swv, (tx) => createConfigurations(sections, 'shown').importNext(tx, raw, 'meedoen', NOW));
    const app = createConfigurations([...sections, later], 'shown');
    await store.read(swv, async (tx) => {
      const old = await app.of(tx, 1);
      expect(old.configuration.sections.map(({ name }) => name)).not.toContain('maandbericht');
      expect(old.configuration.of(werktijden).berichten[0].value).toEqual({ van: '08:00', tot: '17:00' });
      expect(() => old.configuration.of(later)).toThrow('maandbericht');
      await expect(app.current(tx)).rejects.toThrow('maandbericht.json');
    });
    const next = { ...raw, maandbericht: { dag: '1' } };
    await store.write(swv, (tx) => app.importNext(tx, next, 'meedoen', NOW));
    await store.read(swv, async (tx) => {
      expect((await app.current(tx)).configuration.of(later)).toEqual({ dag: '1' });
      expect((await app.of(tx, 1)).version).toBe(1);
      // and the app that was there before it reads on, as after a way back
      expect((await createConfigurations(sections, 'shown').of(tx, 2)).version).toBe(2);
    });
  });

  it('gives two imports at once two numbers', async () => {
    const { store, swv } = await engine.swv();
    const raw = await thePack();
    const configurations = createConfigurations(sections, 'shown');
    const one = () => store.write(swv, (tx) => configurations.importNext(tx, raw, 'meedoen', NOW));
    expect((await Promise.all([one(), one(), one()])).sort()).toEqual([1, 2, 3]);
  });
});
