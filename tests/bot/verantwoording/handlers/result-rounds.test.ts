import { expect, test } from 'vitest';
import { resultInputs, resultVerbs } from '../../../../cards/verantwoording/result/verbs.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { eachEngine } from '../../../support/stores.ts';
import { buttonsOf, type Card, textOf } from '../../arrangements/support/card-reader.ts';
import { createResultWorld, GELEERD } from '../support/result-world.ts';

const RONDE = subjectId('ronde-2026');
const MENU = subjectId('menu');
const WATCHERS = ['toezichthouder', 'opr-lid'] as const;
const OPEN = 'Bekijk het resultaat';

const titles = (card: Card) => buttonsOf(card).map(({ title }) => title);
const roundsOn = (card: Card) =>
  buttonsOf(card).flatMap(({ title, data }) => (title === OPEN ? [String(data.id)] : []));

eachEngine('which round', (engine) => {
  test('is the one there is, and a choice of all that were asked once there are more', async () => {
    const world = await createResultWorld(await engine.swv());
    expect(textOf(await world.say('bestuurder', 'resultaat'))).toContain('De cijfers zie je alleen zelf');
    await world.roundBefore();
    for (const who of ['bestuurder', 'beleid', ...WATCHERS] as const) {
      const choice = await world.click(who, resultVerbs.rounds, MENU);
      expect(PostedCard.is(choice)).toBe(true);
      expect(roundsOn(choice), who).toEqual(['ronde-2026', 'ronde-2025']);
      expect(roundsOn(await world.say(who, 'resultaten'))).toEqual(['ronde-2026', 'ronde-2025']);
      expect(textOf(await world.press(who, choice, OPEN))).toContain('2 van de 3 verantwoordingen ingediend.');
    }
  });

  test('is no question for who may see none', async () => {
    const world = await createResultWorld(await engine.swv());
    for (const who of ['zoco', 'directie', 'consulent', 'secretaris', 'administratie'] as const) {
      expect(textOf(await world.say(who, 'resultaat'))).toContain('Dit hoort niet bij jouw rol.');
      await world.click(who, resultVerbs.rounds, MENU);
      expect(world.outcomes.at(-1), who).toBe('niet-jouw-rol');
    }
  });
});

eachEngine('who supervises the SWV, and its ondersteuningsplanraad', (engine) => {
  test.each(WATCHERS)('see sums with small numbers hidden, and nothing by school: %s', async (who) => {
    const world = await createResultWorld(await engine.swv());
    const shown = await world.click(who, resultVerbs.show, RONDE);
    expect(DossierCard.is(shown)).toBe(true);
    expect(textOf(shown)).toMatch(/Totaal besteed: +\| +€ 19\.000/);
    expect(textOf(shown)).toMatch(/btv +\| +Totaal +\| +niet getoond/);
    expect(titles(shown)).toEqual(['Sluit overzicht', 'Haal het hoofdstuk op', 'Wat de teams leerden']);
    expect(textOf(shown)).not.toContain(GELEERD);
    expect(textOf(await world.press(who, shown, 'Wat de teams leerden'))).not.toContain(GELEERD);
    expect(PostedCard.is(await world.press(who, shown, 'Sluit overzicht'))).toBe(true);
    expect(textOf(await world.press(who, shown, 'Haal het hoofdstuk op'))).toContain('Je hoofdstuk staat klaar');
  });

  test.each(WATCHERS)('read what a team learned once its directie shares it: %s', async (who) => {
    const world = await createResultWorld(await engine.swv());
    const learned = async () => textOf(await world.click(who, resultVerbs.learned, RONDE));
    expect(await learned()).not.toContain(GELEERD);
    const page = await world.click('directie-elders', resultVerbs.page, subjectId('v-het-zeeduin'));
    await world.press('directie-elders', page, 'Ja, zet de naam erbij');
    expect(await learned()).toContain(GELEERD);
  });

  test.each(WATCHERS)('are refused the workbook, the schools and what is for who runs rounds: %s', async (who) => {
    const world = await createResultWorld(await engine.swv());
    const { askFile, schools, report, page } = resultVerbs;
    const account = subjectId('v-de-duinroos');
    for (const [verb, id] of [
      [askFile, RONDE],
      [schools, RONDE],
      [report, RONDE],
      [page, account],
    ] as const) {
      const answer = await world.click(who, verb, id, { inputs: { [resultInputs.file]: 'werkboek' } });
      expect(world.outcomes.at(-1), verb).toBe('niet-jouw-rol');
      expect(textOf(answer), verb).not.toMatch(/Duinroos|Zeeduin|Helmgras/);
    }
  });

  test.each(WATCHERS)('wait for a round that runs, and know of none that was only set up: %s', async (who) => {
    const running = await createResultWorld(await engine.swv(), 'open');
    expect(textOf(await running.click(who, resultVerbs.show, RONDE))).toContain('Deze ronde loopt nog');
    expect(textOf(await running.say(who, 'resultaat'))).toContain('Er zijn nog geen cijfers voor je.');
    const draft = await createResultWorld(await engine.swv(), 'ontwerp');
    expect(textOf(await draft.click(who, resultVerbs.show, RONDE))).toContain('niet open');
    for (const reader of [who, 'bestuurder'] as const)
      expect(roundsOn(await draft.say(reader, 'resultaat'))).toEqual([]);
  });
});
