import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { toDecision } from '../support/route.ts';

oneEngine('the list of decisions', (engine) => {
  const openWorld = async (besluit: 'cvt' | 'directeur-bestuurder') =>
    createRequestWorld(await engine.swv(), { besluit, maximumBedrag: 'geen maximum' });

  it('takes two clicks for each advice that is followed, and comes back with what is left', async () => {
    const world = await openWorld('directeur-bestuurder');
    for (const _ of [1, 2]) await toDecision(world);
    const list = await world.say('bestuurder', 'besluiten');
    expect(textOf(list.card)).toContain('2 besluiten te nemen');

    const dossier = await world.press(list, 'Open A-2026-0001');
    const text = textOf(dossier.card);
    expect(text).toContain('Je kent toe: 10 weken, € 1.800, vanaf 11 januari 2027. Klopt dat?');
    expect(text.indexOf('In het kort')).toBeLessThan(text.indexOf('Klopt dat?'));
    const left = await world.press(dossier, 'Ja, dit is mijn besluit');
    expect(world.outcomes.slice(-2)).toEqual(['ok', 'ok']);
    expect(textOf(left.card)).toContain('1 besluit te nemen');

    const next = await world.press(left, 'Open A-2026-0002');
    const none = await world.press(next, 'Ja, dit is mijn besluit');
    expect(textOf(none.card)).toContain('Geen besluiten te nemen');
  });

  it('gives the ordinary dossier to who decides otherwise', async () => {
    const world = await openWorld('directeur-bestuurder');
    await toDecision(world);
    const dossier = await world.press(await world.say('bestuurder', 'besluiten'), 'Open A-2026-0001');
    const other = await world.press(dossier, 'Besluit anders');
    expect(textOf(other.card)).toContain('Wil je afwijzen, of maar een deel toekennen? Vraag dan eerst een zienswijze');
  });

  it('is the volmachthouder’s too, and shows nobody what is another’s', async () => {
    const world = await openWorld('cvt');
    await toDecision(world);
    expect(textOf((await world.say('bestuurder', 'besluiten')).card)).toContain('Geen besluiten te nemen');
    expect(textOf((await world.say('lid', 'besluiten')).card)).toContain('Geen besluiten te nemen');
    const dossier = await world.press(await world.say('volmachthouder', 'besluiten'), 'Open A-2026-0001');
    const done = await world.press(dossier, 'Ja, dit is mijn besluit');
    expect(textOf(done.card)).toContain('Geen besluiten te nemen');
  });

  it('decides nothing twice: the second click finds the list', async () => {
    const world = await openWorld('directeur-bestuurder');
    await toDecision(world);
    const dossier = await world.press(await world.say('bestuurder', 'besluiten'), 'Open A-2026-0001');
    await world.press(dossier, 'Ja, dit is mijn besluit');
    const again = await world.press(dossier, 'Ja, dit is mijn besluit');
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(textOf(again.card)).toContain('Geen besluiten te nemen');
  });
});
