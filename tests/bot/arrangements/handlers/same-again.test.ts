import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/card-reader.ts';
import { auditOf, requestsOf } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { STEP1, STEP2, toConsulent } from '../support/route.ts';
import { ADVIES, NAMES, toConsulentAs } from '../support/tlv-route.ts';

const SAME = 'Zelfde als vorige keer voor De Duinroos';
const MORE = 'Zelfde als een vorige keer voor De Duinroos';

oneEngine('"Zelfde als vorige keer"', (engine) => {
  it('is offered where the school submitted one of that kind, and fills in what is not a pupil’s', async () => {
    const world = await createRequestWorld(await engine.swv());
    expect(textOf((await world.say('zoco', 'nieuwe aanvraag')).card)).not.toContain('Zelfde als vorige keer');
    await toConsulent(world);
    const choose = await world.say('collega', 'nieuwe aanvraag');
    expect(JSON.stringify(choose.card.content)).not.toContain('A-2026-');
    const first = await world.press(choose, SAME);
    expect(inputsOf(first.card)).toMatchObject({ vorm: 'in-de-les', leerlingnummer: '', gedaan: '' });
    const second = await world.press(first, 'Bewaar en ga verder', {
      inputs: { ...STEP1, leerlingnummer: '10-5000', vorm: 'in-de-les' },
    });
    expect(inputsOf(second.card)).toMatchObject({ weken: '10', bedrag: '€ 1.800', doel: '', start: '' });
    const third = await world.press(second, 'Bewaar en ga verder', { inputs: STEP2 });
    expect(inputsOf(third.card)).toMatchObject({ expertise: 'De mentor leert hoe je een dag voorspelbaar opbouwt.' });
    expect(inputsOf(third.card)).toMatchObject({ gezegd: '', gehoordOp: '' });
  });

  it('is offered to no other school, and a forged one begins nothing and tells nothing', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulent(world);
    const [theirs] = await requestsOf(world);
    const elsewhere = await world.say('zoco-elders', 'nieuwe aanvraag');
    expect(buttonsOf(elsewhere.card).some(({ title }) => title.startsWith('Zelfde'))).toBe(false);
    for (const vorige of [theirs?.id ?? '', 'er-is-niets', 'geen sleutel!']) {
      const forged = await world.press(elsewhere, 'Begin voor Het Zeeduin', { data: { vorige } });
      expect(JSON.stringify(forged.card)).not.toContain('voorspelbaar');
    }
    expect(await requestsOf(world)).toHaveLength(1);
    expect((await auditOf(world)).slice(-3)).toEqual([
      'aanvraag.begin vorige-niet',
      'aanvraag.begin vorige-niet',
      'aanvraag.begin geen-keuze',
    ]);
  });

  it('makes one draft when two devices click at once, and the second finds the first', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulent(world);
    const choose = await world.say('zoco', 'nieuwe aanvraag');
    const forms = await Promise.all([world.press(choose, SAME), world.press(choose, SAME)]);
    for (const { card } of forms) expect(inputsOf(card)).toMatchObject({ vorm: 'in-de-les' });
    expect(await requestsOf(world)).toHaveLength(2);
    expect((await auditOf(world)).slice(-2).sort()).toEqual(['aanvraag.begin al-gedaan', 'aanvraag.begin ok']);
  });

  it('is one row where the school asked more kinds, which opens them, newest first, and leads back, for the same draft', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulent(world);
    await toConsulentAs(world, NAMES.advies, ADVIES);
    const ADVICE = `Begin voor De Duinroos: ${NAMES.advies}`;
    const choose = await world.say('zoco', 'nieuwe aanvraag');
    const { id } = buttonOf(choose.card, ADVICE).data;
    expect(textOf(choose.card)).not.toContain('Pagina');
    const before = await world.press(choose, MORE);
    expect(buttonsOf(before.card).map(({ title }) => title)).toEqual([
      `${SAME}: ${NAMES.advies}`,
      `${SAME}: Maatwerkarrangement individueel`,
      'Terug',
    ]);
    expect(JSON.stringify(before.card.content)).not.toContain('A-2026-');
    const back = await world.press(before, 'Terug');
    expect(buttonOf(back.card, ADVICE).data).toMatchObject({ id });
    const form = await world.press(before, `${SAME}: Maatwerkarrangement individueel`);
    expect(inputsOf(form.card)).toMatchObject({ vorm: 'in-de-les' });
    const twice = await world.press(back, ADVICE);
    expect(inputsOf(twice.card)).toMatchObject({ vorm: 'in-de-les' });
    expect(await requestsOf(world)).toHaveLength(3);
  });

  it('opens nothing of another school: the choice of one’s own comes instead', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulent(world);
    await toConsulentAs(world, NAMES.advies, ADVIES);
    const { data } = buttonOf((await world.say('zoco', 'nieuwe aanvraag')).card, MORE);
    const elsewhere = await world.say('zoco-elders', 'nieuwe aanvraag');
    const forged = await world.press(elsewhere, 'Begin voor Het Zeeduin', { verb: 'aanvraag.eerder', data });
    const titles = buttonsOf(forged.card).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Begin voor Het Zeeduin'))).toHaveLength(7);
    expect(titles).toHaveLength(7);
  });
});
