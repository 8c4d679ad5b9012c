import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { boards } from '../../../../bot/people/tables.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { endRole, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { askDecision, vote, ZIN } from '../support/route.ts';
import {
  ADVIES,
  adviseAs,
  chooseExperts,
  counting,
  expertKey,
  fillTlv,
  NAMES,
  PRO,
  TEKST,
  tlvToBestuurder,
  toConsulentAs,
  VRAAG,
  VSO,
} from '../support/tlv-route.ts';

const setMandate = (world: RequestWorld, mandate: 'directie' | 'zorgcoordinator' | null) =>
  world.house.store.write(world.swv, async (tx) => {
    await tx.db.update(boards).set({ mandate }).where(eq(boards.name, 'Stichting Vloedlijn'));
  });

oneEngine('the route of a TLV', (engine) => {
  const openWorld = async () => createRequestWorld(await engine.swv());

  it('goes from the school by two deskundigen and the CvT to the bestuurder, who confirms it in full', async () => {
    const { world, clicks } = counting(await openWorld());
    await tlvToBestuurder(world, NAMES.vso, VSO);
    const asked = await askDecision(world, 'bestuurder', 'Volg het advies');
    expect(textOf(asked.card)).toContain('Je kent toe: TLV VSO, categorie 1, tot en met 31 juli 2028. Klopt dat?');
    const decided = await world.press(asked, 'Ja, dit is mijn besluit');
    expect(textOf(decided.card)).toMatch(/A-2026-0001 is toegekend.*Volgnummer.*1/);
    expect(await theRequest(world)).toMatchObject({
      state: 'toegekend',
      volgnummer: 1,
      endsOn: '2028-07-31',
      decision: { tlv: { first: '2026-11-23', last: '2028-07-31', categorie: '1' } },
    });
    const told = await world.last('zoco');
    expect(textOf(told.card)).toMatch(/TLV.*Volgnummer/);
    expect(textOf((await world.press(told, 'Bekijk')).card)).toMatch(
      /Volgnummer: .*van 23 november 2026 tot en met 31/,
    );
    expect(Object.fromEntries(clicks)).toEqual({
      zoco: 7, // the form, the sending, and a look at the outcome
      directie: 1,
      consulent: 2,
      orthopedagoog: 2,
      jeugdpsycholoog: 2,
      lid: 2,
      volmachthouder: 2,
      bestuurder: 3,
    });
  });

  it('says on posted cards that it is a TLV and whose advice is in, and nothing finer', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.vso, VSO);
    await chooseExperts(world);
    const card = textOf((await world.last('jeugdpsycholoog')).card);
    expect(card).toMatch(/wacht op jouw advies.*TLV.*○ deskundige 1 adviseert nog/);
    await adviseAs(world, 'orthopedagoog', 'positief');
    await adviseAs(world, 'jeugdpsycholoog', 'positief');
    const cvt = textOf((await world.last('lid')).card);
    expect(cvt).toMatch(/TLV.*✓ deskundige 1.*✓ deskundige 2/);
    expect(cvt).not.toMatch(/categorie|speciaal|positief|10-4711/i);
  });

  it('hides an advice from the other deskundige until theirs is in, and shows both to the CvT', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.vso, VSO);
    await chooseExperts(world);
    const open = await world.press(await world.last('jeugdpsycholoog'), 'Open dossier');
    await adviseAs(world, 'orthopedagoog', 'positief');
    const again = await world.press(await world.last('jeugdpsycholoog'), 'Open dossier');
    expect(textOf(again.card)).not.toContain(TEKST);
    const consulent = await world.press(await world.last('consulent'), 'Open dossier');
    expect(textOf(consulent.card)).not.toContain(TEKST);
    // The other's advice does not make the dossier that was open an old one.
    const given = await world.press(open, 'Mijn advies: positief', { inputs: { adviestekst: TEKST } });
    expect(world.outcomes.at(-1)).toBe('ok');
    expect(textOf(given.card)).toContain('is bij de commissie');
    const cvt = await world.press(await world.last('lid'), 'Open dossier');
    expect(textOf(cvt.card)).toContain(TEKST);
    const denied = await world.press(again, 'Mijn advies: negatief', { inputs: { adviestekst: TEKST } });
    expect(world.outcomes.at(-1)).not.toBe('ok');
    expect(textOf(denied.card)).not.toContain(TEKST);
  });

  it('asks for an MDO when the deskundigen differ, and goes to the CvT once it was recorded', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.vso, VSO);
    await chooseExperts(world);
    await adviseAs(world, 'orthopedagoog', 'positief');
    await adviseAs(world, 'jeugdpsycholoog', 'negatief');
    const card = await world.last('consulent');
    expect(textOf(card.card)).toContain('A-2026-0001 vraagt om een MDO');
    const dossier = await world.press(card, 'Open dossier');
    const early = await world.press(dossier, 'Leg vast en stuur door', { inputs: { mdoOp: '2026-11-20', zin: ZIN } });
    expect(textOf(early.card)).toContain('vóór de adviezen');
    expect(JSON.stringify(early.card)).toContain(ZIN);
    await world.press(early, 'Leg vast en stuur door', { inputs: { mdoOp: '2026-11-23' } });
    expect(await theRequest(world)).toMatchObject({ state: 'bij-cvt', mdo: { on: '2026-11-23' } });
  });

  it('refuses one person twice and no valid pair at the field, with what was typed still there', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.vso, VSO);
    const form = await world.press(await world.last('consulent'), 'Stuur door');
    const said = async (first: string, second: string) => {
      const inputs = { zin: ZIN, deskundige1: first, deskundige2: second };
      const shown = await world.press(form, 'Stuur door: negatief', { inputs });
      expect(JSON.stringify(shown.card)).toContain(ZIN);
      return textOf(shown.card);
    };
    const [ortho, arts] = [expertKey(world, 'orthopedagoog'), expertKey(world, 'arts')];
    expect(await said(ortho, ortho)).toContain('twee keer dezelfde persoon');
    expect(await said(arts, ortho)).toContain('Deze discipline past hier niet');
    expect(await said(ortho, '')).toContain('Kies deskundige 2.');
    expect(await said(ortho, `${world.personOf('lid')}:arts`)).toContain('kan deze aanvraag nu niet bekijken');
    // A psycholoog of the own school is not on the list, and is refused when somebody sends the name all the same.
    expect(JSON.stringify(form.card)).not.toContain(expertKey(world, 'psycholoog'));
    expect(await said(expertKey(world, 'psycholoog'), arts)).toContain('kan deze aanvraag nu niet bekijken');
    expect((await theRequest(world)).state).toBe('bij-consulent');
  });

  it('does not hang on a deskundige who lost the role: the consulent hears of it and asks another', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.vso, VSO);
    await chooseExperts(world);
    await adviseAs(world, 'orthopedagoog');
    await endRole(world, 'jeugdpsycholoog', 'deskundige-jeugdpsycholoog', localDate('2026-11-23'));
    world.moveTo('2026-11-24T09:00:00Z');
    await world.tick();
    const card = await world.last('consulent');
    expect(textOf(card.card)).toContain('Kies een andere deskundige voor A-2026-0001');
    const form = await world.press(card, 'Kies een andere deskundige');
    const same = { deskundige: expertKey(world, 'orthopedagoog') };
    expect(textOf((await world.press(form, 'Vraag deze deskundige', { inputs: same })).card)).toContain(
      'twee keer dezelfde',
    );
    await world.press(form, 'Vraag deze deskundige', { inputs: { deskundige: expertKey(world, 'arts') } });
    await adviseAs(world, 'arts');
    expect((await theRequest(world)).state).toBe('bij-cvt');
  });

  it('keeps the mandate of the board: without one it stays concept, and says what to do', async () => {
    const world = await openWorld();
    await setMandate(world, null);
    const overview = await fillTlv(world, NAMES.vso, VSO);
    const refused = await world.press(overview, 'Stuur naar directie');
    expect(textOf(refused.card)).toContain('Vraag de functioneel beheerder');
    expect((await theRequest(world)).state).toBe('concept');
    await setMandate(world, 'directie');
    await world.press(overview, 'Stuur naar directie');
    expect((await theRequest(world)).mandate).toBeNull();
    await world.press(await world.last('directie'), 'Ja, wij doen mee');
    expect((await theRequest(world)).mandate).toMatchObject({ as: 'directie', by: world.personOf('directie') });
    const dossier = await world.press(await world.last('consulent'), 'Bekijk');
    expect(textOf(dossier.card)).toMatch(/Namens het schoolbestuur.*de directie/);
  });

  it('shows of the PrO how the criteria stand to who judges, and never refuses for them', async () => {
    const { world, clicks } = counting(await openWorld());
    const against = [...PRO.slice(0, 2), { ...PRO[2], rekenen: 'minder-dan-3', begrijpendLezen: 'minder-dan-3' }];
    const fourth = await fillTlv(world, NAMES.pro, against);
    const asked = await world.press(fourth, 'Bewaar en ga verder', { inputs: { ...PRO[3] } });
    expect(textOf(asked.card)).toContain('De cijfers wijzen niet allemaal dezelfde kant op');
    const last = await world.press(asked, 'Bewaar en ga verder', { inputs: { motivatie: TEKST } });
    const overview = await world.press(last, 'Bewaar en ga verder', { inputs: PRO[4] ?? {} });
    await world.press(overview, 'Stuur naar directie');
    await world.press(await world.last('directie'), 'Ja, wij doen mee');
    await chooseExperts(world);
    const dossier = await world.press(await world.last('orthopedagoog'), 'Open dossier');
    expect(textOf(dossier.card)).toMatch(/IQ: .*voldoet.*Leerachterstand: .*voldoet niet.*Samen: .*beoordelen/);
    const why = await world.press(dossier, 'Welke criteria zijn dit?');
    expect(textOf(why.card)).toMatch(/55 tot en met 80.*inzichtelijk rekenen of begrijpend lezen.*nog niet bevestigd/);
    await world.press(dossier, 'Mijn advies: positief', { inputs: { adviestekst: TEKST } });
    await adviseAs(world, 'jeugdpsycholoog');
    await vote(world, 'lid');
    await vote(world, 'volmachthouder');
    const confirm = await askDecision(world, 'bestuurder', 'Volg het advies');
    expect(textOf(confirm.card)).toContain('Je kent toe: TLV PrO, tot en met 31 juli 2029. Klopt dat?');
    await world.press(confirm, 'Ja, dit is mijn besluit');
    expect(await theRequest(world)).toMatchObject({ state: 'toegekend', volgnummer: 1, endsOn: '2029-07-31' });
    expect(clicks.get('zoco')).toBe(8); // one of them for the motivation that was asked
  });

  it('asks of an extension why a return cannot be, and tells who moves that a TLV may still run', async () => {
    const world = await openWorld();
    const first = await fillTlv(world, NAMES.vso, [{ ...VSO[0], aanvraagsoort: 'overplaatsing' }, ...VSO.slice(1)]);
    expect(textOf(first.card)).toContain('Stap 5 van 5');
    const overview = await world.press(first, 'Bewaar en ga verder', { inputs: { geenTerugkeer: TEKST } });
    expect(textOf(overview.card)).toMatch(/Loopt de vorige TLV nog.*geen nieuwe TLV nodig/);
    expect(textOf(overview.card)).toContain(TEKST);
  });

  it('offers the schools for VSO of the region, and refuses one that closed meanwhile', async () => {
    const world = await openWorld();
    const second = await fillTlv(world, NAMES.vso, VSO.slice(0, 1));
    const shown = JSON.stringify(second.card);
    expect(shown).toContain('Het Helmgras');
    expect(shown).toContain('Buiten de regio');
    expect(shown).not.toContain('Het Zeeduin');
    const wrong = { ...VSO[1], doelschool: 'weg-ermee' };
    const again = await world.press(second, 'Bewaar en ga verder', { inputs: wrong });
    expect(textOf(again.card)).toContain('Deze school is er niet (meer) in onze regio');
  });
});

oneEngine('the route of a question to the CvT', (engine) => {
  it('asks four things, needs the yes of the school, and ends with one answer and no decision', async () => {
    const { world, clicks } = counting(await createRequestWorld(await engine.swv()));
    await toConsulentAs(world, NAMES.advies, ADVIES);
    expect(textOf((await world.last('consulent')).card)).not.toContain('ouders');
    const form = await world.press(await world.last('consulent'), 'Stuur door');
    expect(buttonsOf(form.card).filter(({ title }) => title.startsWith('Stuur door'))).toHaveLength(1);
    await world.press(form, 'Stuur door', { inputs: { zin: ZIN } });
    expect(await world.chat('lid')).toHaveLength(0);
    const status = await world.chat('zoco');
    expect(textOf(status.at(-1)?.card ?? form.card)).toMatch(/Dit is advies, geen besluit/);
    const card = await world.last('secretaris');
    expect(textOf(card.card)).toContain('vraagt de commissie om advies');
    const dossier = await world.press(card, 'Open dossier');
    expect(textOf(dossier.card)).toContain(VRAAG);
    const answered = await world.press(dossier, 'Stuur het antwoord', { inputs: { antwoord: TEKST } });
    expect(textOf(answered.card)).toContain('de commissie gaf advies');
    const told = await world.last('zoco');
    expect(textOf(told.card)).toMatch(/is beantwoord.*advies, geen besluit/);
    expect(textOf((await world.press(told, 'Bekijk')).card)).toContain(TEKST);
    expect(textOf((await world.last('directie')).card)).toContain('is beantwoord');
    expect(await theRequest(world)).toMatchObject({ state: 'geadviseerd', decision: null, votes: [] });
    expect(Object.fromEntries(clicks)).toEqual({ zoco: 4, directie: 1, consulent: 2, secretaris: 2 });
  });
});
