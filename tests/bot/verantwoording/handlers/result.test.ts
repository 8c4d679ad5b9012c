import { expect, test } from 'vitest';
import { resultVerbs } from '../../../../cards/verantwoording/result/verbs.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { eachEngine } from '../../../support/stores.ts';
import { readWorkbook } from '../support/read-office.ts';
import { linkOf, textOf } from '../support/read-result.ts';
import { createResultWorld, GELEERD } from '../support/result-world.ts';

const RONDE = subjectId('ronde-2026');
const DUINROOS = subjectId('v-de-duinroos');
const ZEEDUIN = subjectId('v-het-zeeduin');
const HELMGRAS = subjectId('v-het-helmgras');

eachEngine('the result of a campaign', (engine) => {
  test('is for the beleidsmedewerker and the directeur-bestuurder, and for nobody else', async () => {
    const world = await createResultWorld(await engine.swv());
    const shown = await world.click('beleid', resultVerbs.show, RONDE);
    expect(DossierCard.is(shown)).toBe(true);
    expect(textOf(shown)).toContain('2 van de 3 verantwoordingen ingediend.');
    expect(textOf(shown)).toContain('Totaal besteed: | € 19.000');
    expect(DossierCard.is(await world.click('bestuurder', resultVerbs.show, RONDE))).toBe(true);
    for (const who of ['zoco', 'directie', 'consulent', 'secretaris'] as const) {
      const refused = await world.click(who, resultVerbs.show, RONDE);
      expect(PostedCard.is(refused)).toBe(true);
      expect(textOf(refused)).toContain('Dit hoort niet bij jouw rol.');
      expect(textOf(refused)).not.toMatch(/€|Verantwoording van je school/);
    }
    expect(await world.audited()).toContain('verantwoording.resultaat niet-jouw-rol');
  });

  test('is held against no period before in which nobody handed in', async () => {
    const world = await createResultWorld(await engine.swv());
    await world.roundBefore();
    const shown = textOf(await world.click('beleid', resultVerbs.show, RONDE));
    expect(shown).toContain('Totaal besteed: | € 19.000');
    expect(shown).not.toContain('2025');
  });

  test('shows small numbers to the directeur-bestuurder alone', async () => {
    const world = await createResultWorld(await engine.swv());
    const all = async (who: 'beleid' | 'bestuurder') => textOf(await world.click(who, resultVerbs.show, RONDE));
    expect(await all('bestuurder')).toMatch(/btv \| Totaal \| 4 /);
    expect(await all('beleid')).toMatch(/btv \| Totaal \| niet getoond/);
  });

  test('in a channel, of a draft, of nothing, and with a forged id it answers with a card', async () => {
    const world = await createResultWorld(await engine.swv());
    expect(textOf(await world.click('beleid', resultVerbs.show, RONDE, { kind: 'channel' }))).toContain(
      'In een kanaal lezen anderen mee',
    );
    expect(textOf(await world.click('beleid', resultVerbs.show, subjectId('weg')))).toContain('is er niet meer');
    expect(textOf(await world.click('beleid', resultVerbs.page, RONDE))).toContain('is er niet meer');
    const draft = await createResultWorld(await engine.swv(), 'ontwerp');
    expect(textOf(await draft.click('beleid', resultVerbs.show, RONDE))).toContain('niet open');
  });

  test('folds to a door that says nothing of it, and opens from the word', async () => {
    const world = await createResultWorld(await engine.swv());
    const shown = await world.click('bestuurder', resultVerbs.show, RONDE);
    const folded = await world.press('bestuurder', shown, 'Sluit overzicht');
    expect(PostedCard.is(folded)).toBe(true);
    expect(textOf(folded)).not.toMatch(/€|\b2 van de 3/);
    expect(DossierCard.is(await world.press('bestuurder', folded, 'Bekijk het resultaat'))).toBe(true);
  });

  test('gives the workbook and the chapter through a link of five minutes, once', async () => {
    const world = await createResultWorld(await engine.swv());
    const shown = await world.click('beleid', resultVerbs.show, RONDE);
    const card = await world.press('beleid', shown, 'Haal het werkboek op');
    expect(DossierCard.is(card)).toBe(true);
    expect(textOf(card)).toContain('Geldig tot 11.05 uur');
    const fetched = await world.door({ method: 'POST', ...linkOf(card) });
    expect([fetched.status, fetched.headers['Content-Disposition']]).toEqual([
      200,
      'attachment; filename="verantwoording-scholen-2026.xlsx"',
    ]);
    const book = readWorkbook(fetched.body as Uint8Array);
    expect(book.sheet('Scholen').cells.get('A2')?.value).toBe('De Duinroos');
    expect(Object.values(book.parts).join('')).not.toContain(GELEERD);
    expect((await world.door({ method: 'POST', ...linkOf(card) })).status).toBe(410);
    const chapter = await world.press('beleid', shown, 'Haal het hoofdstuk op');
    world.advance(5 * 60_000 + 1);
    expect((await world.door({ method: 'POST', ...linkOf(chapter) })).status).toBe(410);
    const again = await world.press('beleid', shown, 'Haal het hoofdstuk op');
    expect((await world.door({ method: 'POST', ...linkOf(again) })).status).toBe(200);
  });

  test('a file of a forged kind is refused, and one for who may not oversee is never made', async () => {
    const world = await createResultWorld(await engine.swv());
    const raar = { inputs: { bestand: 'wachtwoorden' } };
    expect(textOf(await world.click('beleid', resultVerbs.askFile, RONDE, raar))).toContain('Maak hier een keuze');
    const forged = await world.click('zoco', resultVerbs.askFile, RONDE, { inputs: { bestand: 'werkboek' } });
    expect(linkOf(forged).token).toBe('');
  });

  test('lists the schools, and opens a page for who may read it', async () => {
    const world = await createResultWorld(await engine.swv());
    const list = await world.press('beleid', await world.click('beleid', resultVerbs.show, RONDE), 'Per school');
    expect(textOf(list)).toContain('Het Helmgras');
    const page = await world.press('beleid', list, 'Open de bladzijde van deze school');
    expect(textOf(page)).toContain('De Duinroos');
    const looked = await world.click('bestuurder', resultVerbs.schools, RONDE);
    expect(() => world.press('bestuurder', looked, 'Open de bladzijde')).toThrow('There is no');
    expect(textOf(await world.click('bestuurder', resultVerbs.page, DUINROOS))).toContain(
      'Dit hoort niet bij jouw rol.',
    );
  });
});

eachEngine('the page of a school', (engine) => {
  const all = async (world: Awaited<ReturnType<typeof createResultWorld>>, who: 'zoco-elders' | 'beleid') =>
    textOf(await world.click(who, resultVerbs.page, ZEEDUIN));

  test('shows its own people their own numbers, and others no small one', async () => {
    const world = await createResultWorld(await engine.swv());
    expect(await all(world, 'zoco-elders')).toContain('leerlingen: | 3');
    expect(await all(world, 'beleid')).toContain('leerlingen: | niet getoond');
    expect(await all(world, 'zoco-elders')).toContain(GELEERD);
    expect(textOf(await world.click('zoco', resultVerbs.page, ZEEDUIN))).toContain('Dit hoort niet bij jouw rol.');
  });

  test('names another school only after the yes of its directie, until it says no', async () => {
    const world = await createResultWorld(await engine.swv());
    const mine = async () => textOf(await world.click('zoco-elders', resultVerbs.page, ZEEDUIN));
    expect(await mine()).not.toContain('Duinroos');
    const page = await world.click('directie', resultVerbs.page, DUINROOS);
    expect(textOf(page)).toContain('Mag de naam van je school bij deze cijfers staan');
    const said = await world.press('directie', page, 'Ja, zet de naam erbij');
    expect(textOf(said)).toContain('Andere scholen zien de naam van deze school bij haar cijfers.');
    expect(await mine()).toContain('De Duinroos 41');
    await world.press('directie', said, 'Nee, zonder naam');
    expect(await mine()).not.toContain('Duinroos');
  });

  test('only its own directie says so, and only once it was handed in', async () => {
    const world = await createResultWorld(await engine.swv());
    const yes = { inputs: { naam: 'ja' } };
    for (const who of ['zoco', 'directie-elders', 'beleid', 'bestuurder'] as const) {
      await world.click(who, resultVerbs.name, DUINROOS, yes);
      expect(world.outcomes.at(-1), who).toBe('niet-jouw-rol');
    }
    await world.click('directie', resultVerbs.name, DUINROOS, { inputs: { naam: 'misschien' } });
    expect(world.outcomes.at(-1)).toBe('kies-iets');
    await world.click('directie', resultVerbs.name, HELMGRAS, yes);
    expect(world.outcomes.at(-1)).toBe('niet-jouw-rol');
    await Promise.all([
      world.click('directie', resultVerbs.name, DUINROOS, yes),
      world.click('directie', resultVerbs.name, DUINROOS, yes),
    ]);
    expect(world.outcomes.slice(-2)).toEqual(['ok', 'ok']);
  });
});

eachEngine('word back from the jaarverslag', (engine) => {
  test('goes once to each school that handed in, to who fills in and who signs', async () => {
    const world = await createResultWorld(await engine.swv());
    const shown = await world.click('beleid', resultVerbs.show, RONDE);
    const [one, other] = await Promise.all([
      world.press('beleid', shown, 'Het staat in het jaarverslag'),
      world.press('beleid', shown, 'Het staat in het jaarverslag'),
    ]);
    expect([one, other].map(textOf).filter((said) => said.includes('Dit had je al gedaan'))).toHaveLength(1);
    expect(textOf(one)).toContain('Wie indiende, heeft gehoord');
    const told = await world.wanted('in-het-jaarverslag');
    expect(told).toContain(`directie ${DUINROOS}`);
    expect(told).toContain(`zoco ${DUINROOS}`);
    expect(told).toContain(`zoco-elders ${ZEEDUIN}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((line) => line.includes(HELMGRAS))).toEqual([]);
    const card = await world.drawn('in-het-jaarverslag', DUINROOS, 'zoco');
    expect(PostedCard.is(card) && textOf(card)).toContain('De Duinroos');
    expect(await world.drawn('in-het-jaarverslag', DUINROOS, 'zoco-elders')).toBe('gone');
  });

  test('is not for the bestuurder to say, nor before the round is closed', async () => {
    const world = await createResultWorld(await engine.swv(), 'open');
    await world.click('bestuurder', resultVerbs.report, RONDE);
    expect(world.outcomes.at(-1)).toBe('niet-jouw-rol');
    expect(textOf(await world.click('beleid', resultVerbs.report, RONDE))).toContain('veranderde deze ronde intussen');
    expect(await world.wanted('in-het-jaarverslag')).toEqual([]);
  });
});
