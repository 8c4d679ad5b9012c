import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { ZIN } from '../support/route.ts';
import { ADVIES, NAMES, toConsulentAs, VRAAG } from '../support/tlv-route.ts';

oneEngine('a question to the CvT, on which nothing is decided', (engine) => {
  it('speaks of no beslistermijn, not even while the school answers a question', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulentAs(world, NAMES.advies, ADVIES);
    const form = await world.press(await world.last('consulent'), 'Vraag aanvulling');
    const asked = await world.press(form, 'Stel de vraag', { inputs: { vraag: VRAAG } });
    expect(textOf(asked.card)).toContain('Ontvangen op');
    const school = await world.last('zoco');
    expect(textOf(school.card)).toContain('Je consulent heeft één vraag. Antwoord uiterlijk');
    for (const { card } of [form, asked, school]) expect(textOf(card)).not.toContain('beslistermijn');
  });

  it('offers nobody to explain its last day while the secretary of the CvT has it', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulentAs(world, NAMES.advies, ADVIES);
    const form = await world.press(await world.last('consulent'), 'Stuur door');
    await world.press(form, 'Stuur door', { inputs: { zin: ZIN } });
    for (const who of ['zoco', 'directie', 'consulent', 'secretaris'] as const) {
      const { card } = await world.say(who, 'A-2026-0001');
      expect(textOf(card), who).toContain('A-2026-0001');
      const titles = buttonsOf(card).map(({ title }) => title);
      expect(
        titles.filter((title) => /laatste dag|streven/.test(title)),
        who,
      ).toEqual([]);
    }
  });
});
