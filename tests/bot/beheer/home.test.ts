import { expect, it } from 'vitest';
import { oneEngine } from '../../support/stores.ts';
import { textOf } from '../arrangements/support/card-reader.ts';
import { openBeheer } from './support/beheer-world.ts';

oneEngine('the menu of beheer', (engine) => {
  it('says to the functioneel beheerder how each part stands', async () => {
    const world = await openBeheer(engine);
    const text = textOf((await world.say('beheerder', 'beheer')).card);
    expect(text).toContain('Kies wat je wilt bekijken of aanpassen');
  });

  it('lets the directeur-bestuurder look, and says who changes things', async () => {
    const world = await openBeheer(engine);
    const text = textOf((await world.say('bestuurder', 'beheer')).card);
    expect(text).toContain('Aanpassen doet de functioneel beheerder');
  });

  it('is closed to everybody else, and the click of a forger stands in the audit log', async () => {
    const world = await openBeheer(engine);
    expect(textOf((await world.say('zoco', 'beheer')).card)).toContain('Beheer is voor de functioneel beheerder');
    const menu = await world.say('zoco', 'hoi');
    const forged = await world.press(menu, 'Mijn taken', { verb: 'beheer.start' });
    expect(textOf(forged.card)).toContain('Beheer is voor de functioneel beheerder');
    expect(await world.audited()).toMatchObject([{ verb: 'beheer.start', outcome: 'niet-jouw-rol' }]);
  });
});
