import { expect, it } from 'vitest';
import { localDate } from '../../../../cards/words/brands.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { auditOf, endRole, eventsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import {
  askDecision,
  begin,
  clickToDecision,
  fillIn,
  hearSchool,
  send,
  toConsulent,
  toCvt,
  toDecision,
  toDirectie,
  vote,
  ZIN,
} from '../support/route.ts';

/** How a card says that it was granted: in full on the one that brought the news, in a line on the others. */
const ENDED = /A-2026-0001 is (toegekend|klaar: toegekend op)/;

oneEngine('the route of a request', (engine) => {
  const openWorld = async (changes: Parameters<typeof createRequestWorld>[1] = {}) =>
    createRequestWorld(await engine.swv(), changes);

  it('runs from the zorgcoördinator to the last click of the volmachthouder, and everyone’s card is current', async () => {
    const world = await openWorld();
    await clickToDecision(world);
    const asked = await askDecision(world, 'volmachthouder', 'Toekennen');
    expect(textOf(asked.card)).toContain('Je kent toe: 10 weken, € 1.800, vanaf 11 januari 2027. Klopt dat?');
    const decided = await world.press(asked, 'Ja, dit is mijn besluit');
    await world.settle();
    expect(textOf(decided.card)).toContain('A-2026-0001 is toegekend');
    for (const who of ['zoco', 'directie', 'consulent', 'lid', 'volmachthouder'] as const) {
      for (const { card } of await world.chat(who)) expect(textOf(card)).toMatch(ENDED);
    }
    expect((await theRequest(world)).decision).toMatchObject({ as: 'volmachthouder', volmacht: 'V-2026-01' });
  });

  it('ends at the directeur-bestuurder where the CvT only advises', async () => {
    const world = await openWorld({ besluit: 'directeur-bestuurder' });
    await clickToDecision(world);
    expect(await world.chat('volmachthouder')).toHaveLength(1); // the card of the vote, none of a decision
    await hearSchool(world, 'bestuurder');
    const asked = await askDecision(world, 'bestuurder', 'Besluit anders');
    const refused = await world.press(asked, 'Ja, dit is mijn besluit');
    expect(textOf(refused.card)).toContain('Je wijkt af van de commissie');
    const decided = await world.press(refused, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN } });
    expect(textOf(decided.card)).toContain('A-2026-0001 is afgewezen');
    expect((await theRequest(world)).decision).toMatchObject({ as: 'directeur-bestuurder', volmacht: null });
  });

  it('gives the number when it first goes to the directie, and counts on', async () => {
    const world = await openWorld();
    const sent = await send(world);
    expect(textOf(sent.card)).toContain('A-2026-0001 is naar je directie');
    expect(textOf((await world.last('zoco')).card)).toContain('A-2026-0001 wacht op de directie');
    const second = await world.press(await fillIn(world), 'Stuur naar directie');
    expect(textOf(second.card)).toContain('A-2026-0002 is naar je directie');
  });

  it('brings a request that the directie wants to talk about back to the zorgcoördinator, with its number', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const before = await world.last('zoco');
    const form = await world.press(await world.last('directie'), 'Nee, eerst overleggen');
    await world.press(form, 'Stuur terug', { inputs: { zin: 'Past dit bij de formatie van volgend jaar?' } });
    const back = await world.last('zoco');
    expect(textOf(back.card)).toContain('A-2026-0001 is terug bij de zorgcoördinator');
    // It rings as a message of its own, so no word is needed beside it.
    expect(back.messageId).not.toBe(before.messageId);
    expect(back.card).toMatchObject({ summary: 'Je hebt 1 actie' });
    expect(world.notices('zoco')).toEqual([]);
    const overview = await world.press(back, 'Ga verder');
    const again = await world.press(overview, 'Stuur naar directie');
    expect(textOf(again.card)).toContain('A-2026-0001 wacht op de directie');
    expect((await theRequest(world)).dossiernummer).toBe('A-2026-0001');
  });

  it('stops the clock for the consulent’s question, until any zorgcoördinator of the school answers', async () => {
    const world = await openWorld();
    await toConsulent(world);
    const asked = await world.last('consulent');
    const form = await world.press(asked, 'Vraag aanvulling');
    await world.press(form, 'Stel de vraag', { inputs: { vraag: 'Wat deed de mentor het afgelopen jaar precies?' } });
    const question = await world.press(await world.last('zoco'), 'Bekijk de vraag en vul aan');
    expect(textOf(question.card)).toContain('Wat deed de mentor het afgelopen jaar precies?');
    await world.press(question, 'Vul aan', { inputs: { antwoord: 'De mentor sprak de leerling elke week.' } });
    const answered = await world.last('consulent');
    expect(textOf(answered.card)).toContain('Er is antwoord op je vraag bij A-2026-0001');
    expect(answered.messageId).not.toBe(asked.messageId);
    expect(answered.card).toMatchObject({ summary: 'Je hebt 1 actie' });
    expect(world.notices('consulent')).toEqual([]);
  });

  it('closes what the school can do itself, with the consulent’s reason in the dossier', async () => {
    const world = await openWorld();
    await toConsulent(world);
    const form = await world.press(await world.last('consulent'), 'Kan met basisondersteuning');
    await world.press(form, 'Sluit de aanvraag af', { inputs: { reden: ZIN } });
    expect(textOf((await world.last('zoco')).card)).toContain('A-2026-0001 kan met basisondersteuning');
    expect(textOf((await world.press(await world.last('zoco'), 'Bekijk')).card)).toContain(ZIN);
  });

  it('is withdrawn by the school after a question, and then nobody has anything to do', async () => {
    const world = await openWorld();
    await toCvt(world);
    const [status] = await world.chat('zoco');
    if (!status) throw new Error('The zoco has a status card.');
    const question = await world.press(status, 'Trek in');
    expect((await theRequest(world)).state).toBe('bij-cvt');
    const gone = await world.press(question, 'Ja, trek in');
    expect(textOf(gone.card)).toContain('A-2026-0001 is ingetrokken');
    expect(textOf((await world.last('consulent')).card)).toContain('is klaar: ingetrokken door de school');
  });

  it('goes to the directie again when the zorgcoördinator changes it', async () => {
    const world = await openWorld();
    await toCvt(world);
    const [status] = await world.chat('zoco');
    if (!status) throw new Error('The zoco has a status card.');
    expect(textOf((await world.last('lid')).card)).toContain('wacht op je stem');
    const overview = await world.press(status, 'Pas aan');
    const form = await world.press(overview, 'Pas dit aan (stap 2)');
    const saved = await world.press(form, 'Bewaar en stuur naar directie', { inputs: { bedrag: '2.400' } });
    expect(textOf(saved.card)).toContain('A-2026-0001 wacht op de directie');
    expect(textOf((await world.last('directie')).card)).toContain('gewijzigd na je eerdere ja');
    const dossier = await world.press(await world.last('directie'), 'Bekijk de aanvraag');
    expect(textOf(dossier.card)).toContain('€ 2.400');
    // whoever read it at the CvT has nothing to do with it for now
    expect(textOf((await world.last('lid')).card)).toContain('afgehandeld of niet meer voor jou');
  });

  it('hides the votes of others until one’s own is in, and shows the count to who has voted', async () => {
    const world = await openWorld({ quorum: 2 });
    await toCvt(world);
    expect(await world.chat('lid-duinroos')).toHaveLength(0);
    const voted = await vote(world, 'lid');
    expect(textOf(voted.card)).toContain('we wachten nog op 1 ander lid');
    expect(textOf((await world.last('volmachthouder')).card)).not.toContain('andere');
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    expect(textOf(dossier.card)).not.toContain('Uitslag');
  });

  it('takes a tie to the secretary, who lays it before the directeur-bestuurder', async () => {
    const world = await openWorld();
    await toCvt(world);
    await vote(world, 'lid', 'Voor');
    await vote(world, 'volmachthouder', 'Tegen');
    expect(textOf((await world.last('secretaris')).card)).toContain('De stemmen staken');
    await world.press(await world.last('secretaris'), 'Leg voor aan de bestuurder');
    expect(textOf((await world.last('bestuurder')).card)).toContain('De commissie kon geen advies geven');
  });

  it('is judged by the CvT of today: a click finds that the vote can no longer stand', async () => {
    const world = await openWorld();
    await toDecision(world);
    const dossier = await world.press(await world.last('lid'), 'Open dossier');
    await endRole(world, 'volmachthouder', 'cvt-lid', localDate('2026-11-23'));
    world.moveTo('2026-11-24T09:00:00Z');
    const again = await world.press(dossier, 'Sluit dossier', { verb: 'aanvraag.dossier' });
    expect(textOf(again.card)).toContain('Dossier A-2026-0001');
    expect(textOf(again.card)).toContain('weer alle lessen in de eigen klas');
    expect((await theRequest(world)).state).toBe('bij-secretaris');
    expect((await auditOf(world)).slice(-2)).toEqual(['aanvraag.commissie ok', 'aanvraag.dossier ok']);
    expect(textOf((await world.last('secretaris')).card)).toContain('te weinig leden');
  });

  it('writes down who read the dossier, and gives it to nobody but the person who asked', async () => {
    const world = await openWorld();
    await toCvt(world);
    const before = (await auditOf(world)).length;
    const dossier = await world.press(await world.last('lid'), 'Open dossier');
    expect(DossierCard.is(dossier.card)).toBe(true);
    const closed = await world.press(dossier, 'Sluit dossier');
    expect(DossierCard.is(closed.card)).toBe(false);
    expect((await auditOf(world)).slice(before)).toEqual(['aanvraag.dossier ok']);
    for (const who of ['zoco', 'directie', 'consulent', 'lid', 'volmachthouder'] as const) {
      for (const { card } of await world.chat(who)) {
        for (const text of ['10-4711', 'weer alle lessen', 'Ik wil graag']) {
          expect(JSON.stringify(card.content)).not.toContain(text);
        }
      }
    }
  });

  it('keeps a history of codes, one row for each change', async () => {
    const world = await openWorld();
    await toConsulent(world);
    const { id } = await theRequest(world);
    const events = await eventsOf(world, id);
    expect(events.map(({ kind }) => kind)).toEqual([
      'begin',
      'saveStep',
      'saveStep',
      'saveStep',
      'submitToDirectie',
      'commit',
    ]);
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('opens a form for the school that was chosen, and no other', async () => {
    const world = await openWorld();
    const form = await begin(world, 'zoco-elders', 'Het Zeeduin');
    expect(textOf(form.card)).toContain('Het Zeeduin');
    const forged = await world.press(await world.say('zoco', 'nieuwe aanvraag'), 'Begin voor', {
      data: { school: 'het-zeeduin' },
    });
    expect(textOf(forged.card)).toContain('Je bent geen zorgcoördinator van deze school');
  });
});
