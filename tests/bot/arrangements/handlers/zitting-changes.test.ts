import { expect, it } from 'vitest';
import { affiliations } from '../../../../bot/people/tables.ts';
import { zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { endRole, payloadsOf, requestsOf, theRequest } from '../support/ledger.ts';
import {
  advise,
  closeZitting,
  openZitting,
  plantAtCvt,
  ticked,
  titlesOn,
  WHY,
  worldAtCvt,
} from '../support/zitting.ts';

oneEngine('while a zitting is open', (engine) => {
  const openWorld = async (requests = 1) => worldAtCvt(await engine.swv(), requests);

  it('counts nothing of who was not ticked, until the secretary corrects that', async () => {
    const world = await openWorld();
    await world.chat('lid'); // their own card of the days before came
    const desk = await openZitting(world, ['volmachthouder', 'lid-duinroos']);
    const card = await world.press(await world.last('lid'), 'Open dossier');
    expect(textOf(card.card)).toContain('Je staat niet op de lijst van wie er vandaag is');
    const { id, revision: at } = await theRequest(world);
    const data = { v: 1, swv: world.swv, id, revision: at } as const;
    await world.send('lid', { verb: zittingVerbs.advise, data, inputs: { advies: 'voor', zin: '' }, messageId: null });
    expect(world.outcomes.at(-1)).toBe('niet-aanwezig');
    const form = await world.press(desk, 'Wie is er?');
    const more = ticked(world, ['volmachthouder', 'lid', 'lid-duinroos']);
    expect(textOf((await world.press(form, 'Bewaar', more)).card)).toContain('Lid van de CvT');
    expect(textOf((await world.last('lid')).card)).toContain('Zitting: 1 aanvraag');
    await advise(world, 'lid', 'Positief');
    expect(world.outcomes.at(-1)).toBe('ok');
    expect(world.outcomes).not.toContain('geen-zitting');
    const lid = world.personOf('lid');
    expect((await theRequest(world)).votes).toMatchObject([{ by: lid, choice: 'voor', absent: false }]);
    // the older form of another device does not undo it
    await world.press(form, 'Bewaar', ticked(world, ['volmachthouder']));
    expect(world.outcomes.at(-1)).toBe('zitting-veranderd');
  });

  it('does not count the advice of who left the CvT or got a tie with the school meanwhile', async () => {
    const world = await openWorld();
    await openZitting(world);
    for (const who of ['lid', 'volmachthouder', 'lid-duinroos'] as const) await advise(world, who, 'Positief');
    await endRole(world, 'volmachthouder', 'cvt-lid', localDate('2026-11-22'));
    const { school: schoolId } = await theRequest(world);
    const tie = { swvId: world.swv, personId: world.personOf('lid'), schoolId, from: localDate('2026-11-01') };
    await world.house.store.write(world.swv, async (tx) => void (await tx.db.insert(affiliations).values(tie)));
    await closeZitting(world);
    expect(await theRequest(world)).toMatchObject({
      state: 'bij-secretaris',
      advice: { outcome: 'geen-quorum', voor: 1 },
    });
  });

  it('lets the secretary take a request off, and put one on that came meanwhile', async () => {
    const world = await openWorld();
    await openZitting(world);
    await advise(world, 'lid', 'Positief');
    await plantAtCvt(world, 1);
    const desk = await world.say('secretaris', 'zitting');
    const more = await world.press(await world.press(desk, 'Neem op de lijst'), 'Neem A-2026-0002');
    expect(textOf(more.card)).toContain('Zitting: 2 aanvragen');
    const dossier = await world.press(more, 'Open A-2026-0001');
    const less = await world.press(dossier, 'Haal van de lijst');
    expect(textOf(less.card)).toContain('Zitting: 1 aanvraag');
    const [first] = await requestsOf(world);
    expect(first).toMatchObject({ state: 'bij-cvt', zitting: null, votes: [] });
    for (const verb of [zittingVerbs.enlist, zittingVerbs.delist])
      expect(await payloadsOf(world, verb)).toEqual([expect.stringMatching(/"staat":"bij-cvt".*"zitting":"[^"]+"/)]);
    await world.press(dossier, 'Haal van de lijst');
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(textOf((await world.last('lid')).card)).toContain('wacht op je stem');
  });

  it('loses a request by itself when the school amends or withdraws it', async () => {
    const world = await openWorld(2);
    await openZitting(world);
    const list = await world.last('lid');
    const status = (await world.chat('zoco-elders')).find(({ card }) => textOf(card).includes('A-2026-0002'));
    if (!status) throw new Error('The zoco has a status card.');
    await world.press(await world.press(status, 'Trek in'), 'Ja, trek in');
    expect(textOf((await world.say('secretaris', 'zitting')).card)).toContain('Zitting: 1 aanvraag');
    const late = await world.press(list, 'Open A-2026-0002');
    expect(textOf(late.card)).toContain('Afgesloten');
    expect(titlesOn(late)).not.toContain('Positief');
  });

  it('sends back to the consulent what cannot be judged, with what is missing in the secretary’s words', async () => {
    const world = await openWorld();
    await openZitting(world);
    for (const who of ['lid', 'volmachthouder'] as const) await advise(world, who, 'Nog niet te beoordelen', WHY);
    await advise(world, 'lid-duinroos', 'Positief');
    const desk = await world.say('secretaris', 'zitting');
    const asked = await world.press(desk, 'Sluit de zitting');
    expect(titlesOn(asked)).not.toContain('Ja, sluit de zitting');
    expect(textOf(asked.card)).toContain('Schrijf eerst nog je tekst bij');
    const dossier = await world.press(desk, 'Begin');
    const prefilled = await world.press(dossier, 'Bewaar', { inputs: { motivering: `${WHY} Dat missen we.` } });
    expect(textOf(prefilled.card)).toContain('✓ tekst geschreven');
    await closeZitting(world);
    expect(await theRequest(world)).toMatchObject({
      state: 'bij-consulent',
      votes: [],
      advice: { outcome: 'nog-niet' },
    });
    const back = await world.press(await world.last('consulent-waarnemer'), 'Bekijk');
    expect(textOf(back.card)).toContain('Dat missen we.');
  });

  it('gives who decides the secretary’s motivering, the conditions and what a minority holds', async () => {
    const world = await openWorld();
    await openZitting(world);
    await advise(world, 'lid', 'Met voorwaarden', 'De mentor werkt elke week een uur mee.');
    await advise(world, 'volmachthouder', 'Positief');
    await advise(world, 'lid-duinroos', 'Negatief', WHY);
    const form = await world.press(await world.say('secretaris', 'zitting'), 'Begin');
    await world.press(form, 'Bewaar', {
      inputs: {
        motivering: 'De commissie ziet dat de school alles heeft gedaan.',
        minderheid: 'Een lid vindt dat de school dit zelf kan.',
      },
    });
    await closeZitting(world);
    const dossier = textOf((await world.press(await world.last('volmachthouder'), 'Open dossier')).card);
    expect(dossier).toContain('De mentor werkt elke week een uur mee.');
    expect(dossier).toContain('Een lid vindt dat de school dit zelf kan.');
    const { wording } = await theRequest(world);
    expect(wording).toMatchObject({ outcome: 'voor' });
  });

  it('keeps the secretary’s text when somebody changes their advice meanwhile, and asks to look again', async () => {
    const world = await openWorld();
    await openZitting(world);
    for (const who of ['lid', 'volmachthouder', 'lid-duinroos'] as const) await advise(world, who, 'Positief');
    const form = await world.press(await world.say('secretaris', 'zitting'), 'Begin');
    for (const who of ['lid', 'volmachthouder'] as const) await advise(world, who, 'Negatief', WHY);
    const again = await world.press(form, 'Bewaar', {
      inputs: { motivering: 'Wij vinden dit een goed plan voor nu.' },
    });
    expect(textOf(again.card)).toContain('Een lid wijzigde intussen het advies');
    expect(JSON.stringify(again.card.content)).toContain('Wij vinden dit een goed plan voor nu.');
    expect((await theRequest(world)).wording).toBeNull();
  });
});
