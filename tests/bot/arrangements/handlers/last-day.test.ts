import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { begun, granted, LEARNED, SAID } from '../support/granted.ts';
import { theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld, type Shown } from '../support/request-world.ts';
import { askDecision, toDecision } from '../support/route.ts';
import { NAMES, tlvToBestuurder, VSO } from '../support/tlv-route.ts';
import { createEar, goOn } from '../support/year.ts';

/** Ten school weeks from 11 January end on Sunday 28 March; that Friday is Goede Vrijdag. */
const SCHOOL_DAY = '25 maart 2027';
const SUNDAY = '28 maart 2027';

async function cardOf(world: RequestWorld, who: Parameters<RequestWorld['chat']>[0], words: string): Promise<Shown> {
  const found = (await world.chat(who)).findLast(({ card }) => textOf(card).includes(words));
  if (!found) throw new Error(`No card says "${words}".`);
  return found;
}

oneEngine('the last day of what was granted', (engine) => {
  it('is the last day with lessons on every card, as the form and the decision said it', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toDecision(world);
    const asked = await askDecision(world, 'volmachthouder', 'Toekennen');
    expect(textOf(asked.card)).toContain(`tot en met donderdag ${SCHOOL_DAY}`);
    await world.press(asked, 'Ja, dit is mijn besluit');
    const outcome = await cardOf(world, 'zoco', 'is toegekend');
    expect(textOf(outcome.card)).toContain(`Laatste dag:  | ${SCHOOL_DAY}`);
    const dossier = await world.press(outcome, 'Bekijk');
    expect(textOf(dossier.card)).toContain(`Laatste dag:  | ${SCHOOL_DAY}`);
    expect((await theRequest(world)).endsOn).toBe('2027-03-28'); // the rules go on from whole weeks
  });

  it('is that too on what is asked and told later', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    const ear = createEar(world);
    await goOn(world, ear, '2027-02-04'); // nobody answered whether it began
    const late = await cardOf(world, 'procesbewaker', 'is nog niet begonnen');
    expect(textOf(late.card)).toContain(`Loopt tot en met:  | ${SCHOOL_DAY}`);
    await begun(world);
    await goOn(world, ear, '2027-03-23');
    expect(textOf((await cardOf(world, 'zoco', 'Hoe ging het')).card)).toContain(`Het loopt tot en met ${SCHOOL_DAY}.`);
    expect(textOf((await cardOf(world, 'consulent', 'stopt op')).card)).toContain(`stopt op ${SCHOOL_DAY}`);
    for (const who of ['zoco', 'consulent', 'procesbewaker'] as const)
      for (const { card } of await world.chat(who)) expect(textOf(card)).not.toContain(SUNDAY);
  });

  it('is that in the dossier of its extension', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    const first = await world.press(await cardOf(world, 'zoco', 'is toegekend'), 'Vraag verlenging aan');
    const second = await world.press(first, 'Bewaar en ga verder');
    const third = await world.press(second, 'Bewaar en ga verder', {
      inputs: { weken: '6', bedrag: '900', doel: 'De leerling volgt straks alle lessen weer zelf.' },
    });
    const whole = await world.press(third, 'Bewaar en ga verder', {
      inputs: { expertise: LEARNED, gehoordOp: '2027-01-11', gezegd: SAID, ouders: 'eens' },
    });
    await world.press(whole, 'Stuur naar directie');
    const dossier = await world.press(await world.last('directie'), 'Bekijk de aanvraag');
    expect(textOf(dossier.card)).toContain(`Die loopt tot en met:  | ${SCHOOL_DAY}`);
  });

  it('of what stopped early is the day that was said, also where that is no school day', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    const dossier = await world.press(await cardOf(world, 'zoco', 'is toegekend'), 'Bekijk');
    const form = await world.press(dossier, 'Stopt eerder');
    await world.press(form, 'Stopt eerder', { inputs: { dag: '2027-02-06', reden: LEARNED } });
    const outcome = await cardOf(world, 'zoco', 'is toegekend');
    expect(textOf(outcome.card)).toContain('Stopt eerder, laatste dag:  | 6 februari 2027');
  });

  it('of a TLV is 31 July, and stands once on a card', async () => {
    const world = await createRequestWorld(await engine.swv());
    await tlvToBestuurder(world, NAMES.vso, VSO);
    const asked = await askDecision(world, 'bestuurder', 'Volg het advies');
    await world.press(asked, 'Ja, dit is mijn besluit');
    const outcome = await cardOf(world, 'zoco', 'is toegekend');
    expect(textOf(outcome.card).split('31 juli 2028')).toHaveLength(2);
    expect(textOf(outcome.card)).not.toContain('Laatste dag');
    expect(textOf((await world.press(outcome, 'Bekijk')).card)).not.toContain('Laatste dag:');
    await goOn(world, createEar(world), '2027-10-10');
    expect(textOf((await cardOf(world, 'consulent', 'De TLV loopt af')).card)).toContain('31 juli 2028');
  });
});
