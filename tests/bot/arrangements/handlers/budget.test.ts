import { expect, it } from 'vitest';
import { grantedIn } from '../../../../bot/budget/granted-in.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonOf, textOf } from '../support/card-reader.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { askDecision, hearSchool, toDecision, ZIN } from '../support/route.ts';

const YEAR = '2026-2027';
const KINDS = ['maatwerk-individueel', 'maatwerk-groep'];

const spent = (world: RequestWorld) =>
  world.house.store.read(world.swv, (tx) => grantedIn(tx, YEAR, KINDS, subjectId('another')));

oneEngine('the budget', (engine) => {
  const openWorld = async (budget: string) => createRequestWorld(await engine.swv(), { budget });

  it('shows who decides what was granted, what is left, and what would be after this one', async () => {
    const world = await openWorld('5.000');
    await toDecision(world);
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    expect(textOf(dossier.card)).toContain('Al toegekend: € 0 van € 5.000. Over: € 5.000; na dit besluit € 3.200.');
    const asked = await askDecision(world, 'volmachthouder', 'Toekennen');
    expect(textOf(asked.card)).toContain('na dit besluit € 3.200');
  });

  it('counts what is granted from the transaction of the decision on', async () => {
    const world = await openWorld('5.000');
    await toDecision(world);
    expect(await spent(world)).toBe(0);
    await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    expect(await spent(world)).toBe(180_000);
  });

  it('counts nothing for a refusal, and nothing twice for a herstelbesluit', async () => {
    const world = await openWorld('5.000');
    await toDecision(world);
    const done = await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    const read = await world.press(done, 'Bekijk');
    const form = await world.press(read, 'Herstel dit besluit');
    await world.press(form, 'Neem een nieuw besluit', { inputs: { reden: ZIN } });
    expect(await spent(world)).toBe(180_000); // the old decision holds
    await hearSchool(world, 'volmachthouder');
    const asked = await askDecision(world, 'volmachthouder', 'Afwijzen');
    await world.press(asked, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN } });
    expect(await spent(world)).toBe(0);
  });

  it('stops nobody who grants more than there is, but asks it as such', async () => {
    const world = await openWorld('1.000');
    await toDecision(world);
    const asked = await askDecision(world, 'volmachthouder', 'Toekennen');
    expect(textOf(asked.card)).toContain('is er meer toegekend dan het budget');
    const echo = String(buttonOf(asked.card, 'Ja, dit is mijn besluit').data.bevestiging);
    expect(echo).toContain('|boven-budget');
    const forged = await world.press(asked, 'Ja, dit is mijn besluit', {
      data: { bevestiging: echo.replace('|boven-budget', '') },
    });
    expect(world.outcomes.at(-1)).toBe('bevestig-opnieuw');
    await world.press(forged, 'Ja, dit is mijn besluit');
    expect(world.outcomes.at(-1)).toBe('ok');
  });

  it('is spent once: of two decisions at one moment the second is asked anew, with what is left by then', async () => {
    const world = await openWorld('3.000');
    await toDecision(world);
    const one = await askDecision(world, 'volmachthouder', 'Toekennen');
    await toDecision(world);
    const other = await askDecision(world, 'volmachthouder', 'Toekennen');
    for (const { card } of [one, other]) expect(textOf(card)).not.toContain('meer toegekend dan het budget');
    world.outcomes.length = 0;
    const done = await Promise.all([one, other].map((asked) => world.press(asked, 'Ja, dit is mijn besluit')));
    expect(world.outcomes.toSorted()).toEqual(['bevestig-opnieuw', 'ok']);
    expect(await spent(world)).toBe(180_000);
    const again = done.find(({ card }) => textOf(card).includes('Klopt dat?'));
    if (!again) throw new Error('One of the two was asked anew.');
    expect(textOf(again.card)).toContain('Al toegekend: € 1.800 van € 3.000');
    expect(textOf(again.card)).toContain('is er meer toegekend dan het budget');
    await world.press(again, 'Ja, dit is mijn besluit');
    expect(await spent(world)).toBe(360_000);
  });

  it('says so where the SWV set no amount', async () => {
    const world = await openWorld('niet vastgesteld');
    await toDecision(world);
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    expect(textOf(dossier.card)).toContain('Er is geen bedrag vastgesteld.');
  });
});
