import { expect, it } from 'vitest';
import { arrangements } from '../../../../bot/arrangements/tables.ts';
import { afterVerbs } from '../../../../cards/arrangements/after/verbs.ts';
import { ELSEWHERE } from '../../../../cards/arrangements/form/elsewhere.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../support/card-reader.ts';
import { beginExtern, held, MAATWERK, NUMBER, openExtern, SECRET } from '../support/extern.ts';
import { begun, buttonData } from '../support/granted.ts';
import { theRequest } from '../support/ledger.ts';
import { vote } from '../support/route.ts';
import { expertKey, fillTlv, type Inputs, NAMES } from '../support/tlv-route.ts';

const VSO: readonly Inputs[] = [
  { externNummer: NUMBER, aanvraagsoort: 'eerste', categorie: '1', doelschool: 'buiten-de-regio' },
  { ingang: 'direct', schooljaren: '1', verslag: 'opp', opp: '2026-09-01' },
  { gehoordOp: '2026-11-20', ouders: 'nog-niet' },
];
oneEngine('a SWV that keeps its dossiers in another system', (engine) => {
  const openWorld = async () => openExtern(await engine.swv());

  it('asks a number, days and amounts, and a request goes the same route to the same decision', async () => {
    const { world, typedOn } = await openWorld();
    const form = await world.press(await world.say('zoco', 'nieuwe aanvraag'), 'Begin voor De Duinroos');
    expect(Object.keys(inputsOf(form.card))).toEqual(['externNummer', 'start', 'weken', 'bedrag']);
    const second = await world.press(form, 'Bewaar en ga verder', { inputs: MAATWERK[0] ?? {} });
    expect(Object.keys(inputsOf(second.card))).toEqual(['gehoordOp', 'ouders']);
    const overview = await world.press(second, 'Bewaar en ga verder', { inputs: MAATWERK[1] ?? {} });
    expect(textOf(overview.card)).toContain(`Nummer in het eigen systeem:  | ${NUMBER}`);
    await world.press(overview, 'Stuur naar directie');
    await world.press(await world.last('directie'), 'Ja, wij doen mee');
    const review = await world.press(await world.last('consulent'), 'Stuur door');
    expect(textOf(review.card)).toContain('Schrijf dit in het dossier in jullie eigen systeem');
    await world.press(review, 'Stuur door: positief');
    await vote(world, 'lid');
    await vote(world, 'volmachthouder');
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    expect(textOf(dossier.card)).toContain(NUMBER);
    const asked = await world.press(dossier, 'Toekennen');
    expect(textOf(asked.card)).toContain('Je kent toe: 10 weken, € 1.800, vanaf 11 januari 2027. Klopt dat?');
    await world.press(asked, 'Ja, dit is mijn besluit');
    expect(await theRequest(world)).toMatchObject({ state: 'toegekend', dossiernummer: 'A-2026-0001' });
    expect(typedOn).toEqual([]);
  });

  it('keeps the number beside its own, for whoever looks it up there', async () => {
    const { world } = await openWorld();
    await beginExtern(world, MAATWERK);
    const [row] = await world.house.store.read(world.swv, (tx) => tx.db.select().from(arrangements));
    expect(row).toMatchObject({ externalNumber: NUMBER, pupil: null });
  });

  it('is found by the number there, by who may see it and in any case of letters', async () => {
    const { world } = await openWorld();
    await world.press(await beginExtern(world, MAATWERK), 'Stuur naar directie');
    for (const who of ['zoco', 'directie'] as const) {
      expect(textOf((await world.say(who, 'extern td-2026/0417')).card)).toContain('A-2026-0001');
    }
    for (const who of ['zoco-elders', 'lid'] as const) {
      expect(textOf((await world.say(who, `extern ${NUMBER}`)).card)).toContain('Dat nummer vind ik niet');
    }
    expect(textOf((await world.say('zoco', 'extern TD-2026/0418')).card)).toContain('Dat nummer vind ik niet');
  });

  it('goes by a question, an answer and two deskundigen without a word of a pupil', async () => {
    const { world, typedOn } = await openWorld();
    const overview = await fillTlv(world, NAMES.vso, VSO);
    await world.press(overview, 'Stuur naar directie');
    await world.press(await world.last('directie'), 'Ja, wij doen mee');
    const question = await world.press(await world.last('consulent'), 'Vraag aanvulling');
    await world.press(question, 'Stel de vraag');
    const asked = await world.press(await world.last('zoco'), 'Bekijk de vraag en vul aan');
    expect(textOf(asked.card)).toContain(ELSEWHERE);
    await world.press(asked, 'Vul aan');
    const forward = await world.press(await world.last('consulent'), 'Stuur door');
    const experts = {
      deskundige1: expertKey(world, 'orthopedagoog'),
      deskundige2: expertKey(world, 'jeugdpsycholoog'),
    };
    await world.press(forward, 'Stuur door: positief', { inputs: experts });
    for (const who of ['orthopedagoog', 'jeugdpsycholoog'] as const) {
      const dossier = await world.press(await world.last(who), 'Open dossier');
      await world.press(dossier, 'Mijn advies: positief');
    }
    await vote(world, 'lid', 'Tegen');
    await vote(world, 'volmachthouder', 'Tegen');
    const dossier = await world.press(await world.last('bestuurder'), 'Open dossier');
    const intention = await world.press(dossier, 'Vraag een zienswijze');
    await world.press(intention, 'Vraag het de school');
    const heard = await world.press(await world.last('zoco'), 'Bekijk het voornemen en reageer');
    await world.press(heard, 'Stuur onze zienswijze');
    const again = await world.press(await world.last('bestuurder'), 'Open dossier');
    await world.press(await world.press(again, 'Besluit anders'), 'Ja, dit is mijn besluit');
    const record = await theRequest(world);
    expect(record).toMatchObject({ state: 'toegekend', volgnummer: 1, decision: { outcome: 'toegekend' } });
    expect(typedOn).toEqual([]);
    expect((await held(world)).texts).toEqual(new Set([ELSEWHERE, 'nog-niet']));
  });

  it('asks after it whether the goal was reached and when there was a talk, and no more', async () => {
    const { world, typedOn } = await openWorld();
    await world.press(await beginExtern(world, MAATWERK), 'Stuur naar directie');
    await world.press(await world.last('directie'), 'Ja, wij doen mee');
    await world.press(await world.press(await world.last('consulent'), 'Stuur door'), 'Stuur door: positief');
    await vote(world, 'lid');
    await vote(world, 'volmachthouder');
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    await world.press(await world.press(dossier, 'Toekennen'), 'Ja, dit is mijn besluit');
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    world.moveTo('2027-03-24T09:00:00Z');
    const form = await world.send('zoco', {
      verb: afterVerbs.openAfter,
      data: { v: 1, swv: world.swv, ...buttonData(await theRequest(world)) },
      inputs: { formulier: 'evaluatie' },
      messageId: null,
    });
    expect(Object.keys(inputsOf(form.card))).toEqual(['doelBereikt', 'gehoordOp']);
    const inputs = { doelBereikt: 'grotendeels', gehoordOp: '2027-03-23', tevreden: '1' };
    await world.press(form, 'Bewaar en rond af', { inputs });
    expect((await theRequest(world)).followUp?.evaluations.eind?.done).toBe('2027-03-24');
    expect((await held(world)).texts).toEqual(new Set([ELSEWHERE, 'eens', 'grotendeels']));
    expect(typedOn).toEqual([]);
  });

  it('holds nothing that was typed all the same: also where somebody goes on later', async () => {
    const { world } = await openWorld();
    const first = await world.press(await world.say('zoco', 'nieuwe aanvraag'), 'Begin voor De Duinroos');
    const folded = await world.press(first, 'Later verder', { inputs: MAATWERK[0] ?? {} });
    const back = await world.press(folded, 'Verder');
    expect(inputsOf(back.card)).toMatchObject({ externNummer: NUMBER, bedrag: '1.800' });
    const waived = { gehoordOp: '2026-11-20', ouders: 'nog-niet' };
    const second = await world.press(back, 'Bewaar en ga verder');
    await world.press(await world.press(second, 'Bewaar en ga verder', { inputs: waived }), 'Stuur naar directie');
    await world
      .press(await world.last('directie'), 'Nee, eerst overleggen')
      .then((shown) => world.press(shown, 'Stuur terug'));
    const opened = await world.press(await world.last('zoco'), 'Ga verder');
    expect(JSON.stringify(opened.card.content)).not.toContain(SECRET);
    expect(textOf(opened.card)).toContain(ELSEWHERE); // why the parents were not spoken
    expect(textOf(opened.card)).not.toContain(SECRET);
    const { texts, plain } = await held(world);
    expect([...texts].sort()).toEqual([ELSEWHERE, 'nog-niet']);
    expect(plain).not.toContain('verhuizing');
  });

  it('offers one question to the CvT in a step, and the other kinds in two or three', async () => {
    const { world } = await openWorld();
    const choose = await world.say('zoco', 'nieuwe aanvraag');
    const kinds = buttonsOf(choose.card).filter(({ title }) => title.startsWith('Begin voor De Duinroos: '));
    expect(kinds.length).toBeGreaterThanOrEqual(4);
    const asked = await world.press(choose, `Begin voor De Duinroos: ${NAMES.advies}`);
    expect(Object.keys(inputsOf(asked.card))).toEqual(['externNummer']);
  });
});
