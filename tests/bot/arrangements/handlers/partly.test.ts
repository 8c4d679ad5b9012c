import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../support/card-reader.ts';
import { eventsOf, keptOf, theRequest } from '../support/ledger.ts';
import { plant } from '../support/plant.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { clickToDecision, hearSchool, ZIN } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';
import { ADVIES, NAMES, PRO, tlvToBestuurder, toConsulentAs, VSO } from '../support/tlv-route.ts';
import { begin as beginZitting, closeZitting, openZitting } from '../support/zitting.ts';

const PART = 'Ken een deel toe';
const WHY = 'Zes weken is genoeg om het team op weg te helpen; daarna kijken we opnieuw.';

oneEngine('a decision that grants a part', (engine) => {
  const openWorld = async (changes: Parameters<typeof createRequestWorld>[1] = {}) =>
    createRequestWorld(await engine.swv(), changes);

  const openPart = async (world: RequestWorld, who: StaffKey) =>
    world.press(await world.press(await world.last(who), 'Open dossier'), PART);

  it('is asked in the fields of what was asked, confirmed in full, and spends what it grants', async () => {
    const world = await openWorld({ budget: '100.000' });
    await clickToDecision(world);
    await hearSchool(world, 'volmachthouder');
    const form = await openPart(world, 'volmachthouder');
    expect(inputsOf(form.card)).toMatchObject({ weken: '10', bedrag: '€ 1.800' });
    const inputs = { weken: '6', bedrag: '1.000', motivering: WHY };
    const asked = await world.press(form, 'Laat mijn besluit zien', { inputs });
    expect(textOf(asked.card)).toContain('Je kent een deel toe: 6 weken, € 1.000, vanaf 11 januari 2027. Klopt dat?');
    expect(textOf(asked.card)).toMatch(/Gevraagd:\s+\| 10 weken, € 1.800, vanaf 11 januari 2027/);
    const refused = await world.press(asked, 'Ja, dit is mijn besluit');
    expect(textOf(refused.card)).toContain('Je wijkt af van de commissie');
    expect(textOf(refused.card)).toContain('Je kent een deel toe: 6 weken, € 1.000');
    const decided = await world.press(refused, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN } });
    expect(textOf(decided.card)).toContain('A-2026-0001 is deels toegekend');
    const record = await theRequest(world);
    expect(record).toMatchObject({
      state: 'toegekend',
      endsOn: '2027-02-21',
      decision: { outcome: 'toegekend', deels: true, weken: 6, bedrag: 100_000 },
      answers: { weken: 10, bedrag: 180_000 },
    });
    expect((await eventsOf(world, record.id)).map(({ kind }) => kind)).toContain('conclude');
    const [, , spent] = (await keptOf(world)).requests;
    expect(spent).toMatchObject([{ subject: record.id, cents: 100_000 }]);
    const told = await world.last('zoco');
    expect(textOf(told.card)).toContain('A-2026-0001 is deels toegekend');
    expect(textOf(told.card)).not.toContain('1.000');
    const list = await world.say('zoco', 'mijn aanvragen');
    expect(textOf(list.card)).toContain('deels toegekend');
    const talk = await world.press(await world.say('consulent', 'gesprek'), 'Bereid je gesprek met De Duinroos voor');
    expect(textOf(talk.card)).toContain('deels toegekend sinds');
    expect(textOf((await world.last('lid')).card)).toContain('A-2026-0001 is klaar: deels toegekend op');
    const dossier = await world.press(told, 'Bekijk');
    expect(textOf(dossier.card)).toMatch(/Deels toegekend:\s+\| 6 weken, € 1.000.*Gevraagd:\s+\| 10 weken, € 1.800/);
  });

  it('is told as such on what is left of the zitting where it was advised on', async () => {
    const world = await openWorld();
    await plant(world, 'cvt');
    const members = ['lid', 'volmachthouder'] as const;
    const desk = await openZitting(world, members);
    for (const who of members) await world.press(await beginZitting(world, who), 'Positief');
    expect(textOf((await closeZitting(world)).card)).toContain('wacht op het besluit');
    await hearSchool(world, 'volmachthouder');
    const form = await openPart(world, 'volmachthouder');
    const inputs = { weken: '6', bedrag: '1.000', motivering: WHY };
    const asked = await world.press(form, 'Laat mijn besluit zien', { inputs });
    await world.press(asked, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN } });
    expect(textOf((await world.press(desk, 'Sluit de zitting')).card)).toContain('A-2026-0001 |  · deels toegekend');
  });

  it('hears the school first, as before a refusal', async () => {
    const world = await openWorld();
    await clickToDecision(world);
    const form = await openPart(world, 'volmachthouder');
    await world.press(form, 'Laat mijn besluit zien', { inputs: { weken: '6', motivering: WHY } });
    expect(world.outcomes.at(-1)).toBe('eerst-zienswijze');
    // all of it needs nobody to be heard, also where it was confirmed in this form
    const whole = await world.press(form, 'Laat mijn besluit zien', { inputs: { motivering: WHY } });
    expect(textOf(whole.card)).toContain('Je kent toe: 10 weken, € 1.800');
  });

  it('never grants more than was asked, nor nothing, and says so at the field', async () => {
    const world = await openWorld();
    await clickToDecision(world);
    await hearSchool(world, 'volmachthouder');
    const form = await openPart(world, 'volmachthouder');
    for (const bedrag of ['1.801', '0']) {
      const shown = await world.press(form, 'Laat mijn besluit zien', {
        inputs: { weken: '6', bedrag, motivering: WHY },
      });
      expect(textOf(shown.card)).toContain('Dit is meer dan de school vroeg, of niets');
      expect(inputsOf(shown.card)).toMatchObject({ weken: '6', bedrag });
    }
    const forged = await world.press(form, 'Laat mijn besluit zien', { inputs: { weken: '12', motivering: WHY } });
    expect(textOf(forged.card)).not.toContain('Klopt dat?');
    const asked = await world.press(form, 'Laat mijn besluit zien', { inputs: { weken: '6', motivering: WHY } });
    await world.press(asked, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN }, data: { weken: '8' } });
    expect(world.outcomes.at(-1)).toBe('bevestig-opnieuw');
    expect(await theRequest(world)).toMatchObject({ state: 'bij-volmachthouder', decision: null });
  });

  it('gives a TLV for fewer years or a lower category, never a higher one, with its own last day', async () => {
    const world = await openWorld();
    const [one, two = {}, ...rest] = VSO;
    await tlvToBestuurder(world, NAMES.vso, [one ?? {}, { ...two, schooljaren: '2', categorie: '2' }, ...rest]);
    await hearSchool(world, 'bestuurder');
    const form = await openPart(world, 'bestuurder');
    expect(inputsOf(form.card)).toMatchObject({ schooljaren: '2', categorie: '2' });
    const more = await world.press(form, 'Laat mijn besluit zien', { inputs: { categorie: '3', motivering: WHY } });
    expect(textOf(more.card)).toContain('Dit is meer dan de school vroeg');
    const asked = await world.press(form, 'Laat mijn besluit zien', {
      inputs: { schooljaren: '1', categorie: '1', motivering: WHY },
    });
    expect(textOf(asked.card)).toContain('Je kent een deel toe: TLV VSO, categorie 1, tot en met 31 juli 2028.');
    await world.press(asked, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN } });
    expect(await theRequest(world)).toMatchObject({
      endsOn: '2028-07-31',
      volgnummer: 1,
      decision: { deels: true, tlv: { schooljaren: 1 } },
    });
  });

  it('is asked anew where so few weeks would be over by now, and never becomes a question to grant all of it', async () => {
    const world = await openWorld();
    await clickToDecision(world);
    await hearSchool(world, 'volmachthouder');
    const form = await openPart(world, 'volmachthouder');
    const asked = await world.press(form, 'Laat mijn besluit zien', { inputs: { weken: '6', motivering: WHY } });
    world.moveTo('2027-03-15T09:00:00Z');
    const again = await world.press(asked, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN } });
    expect(textOf(again.card)).not.toContain('Je kent toe');
    expect(inputsOf(again.card)).toMatchObject({ weken: '6', motivering: WHY });
    expect(await theRequest(world)).toMatchObject({ state: 'bij-volmachthouder', decision: null });
  });

  it('is not offered where nothing less can be chosen', async () => {
    const world = await openWorld();
    const [one, ...rest] = PRO;
    await tlvToBestuurder(world, NAMES.pro, [{ ...one, schooljaren: '1' }, ...rest]);
    const dossier = await world.press(await world.last('bestuurder'), 'Open dossier');
    expect(buttonsOf(dossier.card).map(({ title }) => title)).not.toContain(PART);
  });

  it('is not offered on a question to the CvT, where nothing is granted', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.advies, ADVIES);
    await world.press(await world.press(await world.last('consulent'), 'Stuur door'), 'Stuur door', {
      inputs: { zin: ZIN },
    });
    const dossier = await world.press(await world.last('secretaris'), 'Open dossier');
    expect(buttonsOf(dossier.card).map(({ title }) => title)).not.toContain(PART);
  });
});
