import { expect, it } from 'vitest';
import { sections } from '../../../bot/sections.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
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
      store.read(swv, async (tx) => (await createConfigurations(sections, blanks).current(tx)).isReady(TODAY));
    expect(await ready('refused')).toBe(false);
    expect(await ready('shown')).toBe(true);
  });

  it('refuses to keep a configuration that is not valid', async () => {
    const { store, swv } = await engine.swv();
    const { werktijden: _gone, ...raw } = await thePack();
    const kept = store.write(swv, (tx) => createConfigurations(sections, 'shown').importNext(tx, raw, 'meedoen', NOW));
    await expect(kept).rejects.toThrow('werktijden.json');
  });
});
