import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { createRequestWorld } from '../support/request-world.ts';
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
});
