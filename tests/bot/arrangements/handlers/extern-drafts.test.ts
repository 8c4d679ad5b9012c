import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { inputsOf, textOf } from '../support/card-reader.ts';
import { held, MAATWERK, openExtern } from '../support/extern.ts';
import { begun, granted } from '../support/granted.ts';
import { theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { toConsulent, ZIN } from '../support/route.ts';

oneEngine('a draft where the dossiers are in another system', (engine) => {
  const openWorld = async () => openExtern(await engine.swv());

  it('says at the field what is no number of a dossier', async () => {
    const { world } = await openWorld();
    const form = await world.press(await world.say('zoco', 'nieuwe aanvraag'), 'Begin voor De Duinroos');
    for (const [externNummer, sentence] of [
      ['Jan Jansen', 'en geen naam'],
      ['JanDeVries-2011', 'en geen naam'],
      ['06-12345678', 'telefoonnummer'],
      ['123456782', 'BSN'],
      ['123-456/782', 'BSN'],
      ['', 'Vul het nummer in'],
    ] as const) {
      const shown = await world.press(form, 'Bewaar en ga verder', { inputs: { ...MAATWERK[0], externNummer } });
      expect(textOf(shown.card)).toContain(sentence);
    }
  });

  it('keeps no words at *Later verder*, also in the field of the number', async () => {
    const { world } = await openWorld();
    const form = await world.press(await world.say('zoco', 'nieuwe aanvraag'), 'Begin voor De Duinroos');
    const typed = { ...MAATWERK[0], externNummer: 'Jan de Vries, adhd', weken: 'hij slaapt slecht' };
    const back = await world.press(await world.press(form, 'Later verder', { inputs: typed }), 'Verder');
    expect(inputsOf(back.card)).toMatchObject({ externNummer: '', bedrag: '1.800' });
    expect([...(await held(world)).texts].sort()).toEqual(['1.800', '2027-01-11']);
  });

  it('draws no form of before for a draft that the move overtook; it can be thrown away, and what was sent goes on', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulent(world);
    const form = await world.press(await world.say('collega', 'nieuwe aanvraag'), 'Begin voor De Duinroos');
    const folded = await world.press(form, 'Later verder', { inputs: { leerlingnummer: '10-5000' } });
    await world.moveDossiers('extern');
    for (const [shown, title] of [
      [folded, 'Verder'],
      [form, 'Bewaar en ga verder'],
    ] as const) {
      const refused = await world.press(shown, title, { inputs: { leerlingnummer: '10-5000' } });
      expect(textOf(refused.card)).toContain('intussen anders met dossiers gaan werken');
      expect(inputsOf(refused.card)).toEqual({});
    }
    const asked = await world.press(form, 'Gooi weg');
    await world.press(asked, 'Ja, gooi weg');
    const sent = await theRequest(world);
    const review = await world.press(await world.last('consulent'), 'Stuur door');
    await world.press(review, 'Stuur door', { inputs: { preadvies: 'positief', zin: ZIN } });
    expect(await theRequest(world)).toMatchObject({ id: sent.id, state: 'bij-cvt', review: { preadvies: 'positief' } });
  });

  for (const [from, to] of [
    ['eigen', 'extern'],
    ['extern', 'eigen'],
  ] as const) {
    it(`draws no form of before where *Begin* comes a second time after the move from ${from} to ${to}`, async () => {
      const world = await createRequestWorld(await engine.swv(), { modus: from });
      const choice = await world.say('zoco', 'nieuwe aanvraag');
      expect(inputsOf((await world.press(choice, 'Begin voor De Duinroos')).card)).not.toEqual({});
      await world.moveDossiers(to);
      const again = await world.press(choice, 'Begin voor De Duinroos');
      expect(textOf(again.card)).toContain('intussen anders met dossiers gaan werken');
      expect(inputsOf(again.card)).toEqual({});
    });
  }

  it('draws no form of before where *Vraag verlenging aan* comes a second time after the move', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    const outcome = (await world.chat('zoco')).find(({ card }) => textOf(card).includes('is toegekend'));
    if (!outcome) throw new Error('The card offers it.');
    expect(inputsOf((await world.press(outcome, 'Vraag verlenging aan')).card)).not.toEqual({});
    await world.moveDossiers('extern');
    const again = await world.press(outcome, 'Vraag verlenging aan');
    expect(textOf(again.card)).toContain('intussen anders met dossiers gaan werken');
    expect(inputsOf(again.card)).toEqual({});
    await world.press(await world.press(again, 'Gooi weg'), 'Ja, gooi weg');
    expect(inputsOf((await world.press(outcome, 'Vraag verlenging aan')).card)).toHaveProperty('externNummer');
  });
});
