import { expect, it } from 'vitest';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { endRole, endVolmacht, requestsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { begin, toConsulent, toCvt, toDecision, toDirectie, vote } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';
import { heard } from '../support/term-alerts.ts';
import { adviseAs, chooseExperts, NAMES, toConsulentAs, VSO } from '../support/tlv-route.ts';

/** The alerts in somebody's chat, as they read now. */
async function alerts(world: RequestWorld, who: StaffKey): Promise<readonly string[]> {
  const shown = await world.chat(who);
  return shown.map(({ card }) => textOf(card)).filter((text) => text.includes('wacht al'));
}

oneEngine('what waits too long', (engine) => {
  const openWorld = async (changes: Parameters<typeof createRequestWorld>[1] = {}) =>
    createRequestWorld(await engine.swv(), changes);

  it('at the directie is said after three werkdagen, once: to the directie, the deputy and the consulent', async () => {
    const world = await openWorld();
    await toDirectie(world); // Monday 23 November
    world.moveTo('2026-11-26T22:59:00Z');
    expect(await world.tick()).toBe(0);
    world.moveTo('2026-11-26T23:00:00Z'); // Friday begins in Amsterdam
    expect(await world.tick()).toBe(1);
    expect((await alerts(world, 'directie'))[0]).toContain('wacht al 4 werkdagen op jou');
    expect((await alerts(world, 'directie-waarnemer'))[0]).toContain('jij neemt waar');
    expect((await alerts(world, 'consulent'))[0]).toContain('Jij hoeft zelf niets in te vullen');
    expect(await alerts(world, 'zoco')).toHaveLength(0);
    expect(await world.tick()).toBe(0);
    world.moveTo('2026-12-10T09:00:00Z');
    expect(await world.tick()).toBe(0);
    expect(await alerts(world, 'directie')).toHaveLength(1);
  });

  it('at the consulent is said after five werkdagen, to the consulent and the deputy', async () => {
    const world = await openWorld();
    await toConsulent(world);
    world.moveTo('2026-12-01T09:00:00Z');
    expect(await world.tick()).toBe(1);
    expect(await alerts(world, 'consulent')).toHaveLength(1);
    expect((await alerts(world, 'consulent-waarnemer'))[0]).toContain('jij neemt waar');
    expect(await alerts(world, 'secretaris')).toHaveLength(0);
  });

  it('at the CvT is said to those who have not voted, and to the secretary', async () => {
    const world = await openWorld();
    await toCvt(world);
    await vote(world, 'lid');
    world.moveTo('2026-12-08T09:00:00Z');
    expect(await world.tick()).toBe(1);
    expect((await alerts(world, 'volmachthouder'))[0]).toContain('op jou');
    expect(await alerts(world, 'lid')).toHaveLength(0);
    expect(await alerts(world, 'lid-duinroos')).toHaveLength(0);
    expect(await alerts(world, 'secretaris')).toHaveLength(1);
  });

  it('at the directeur-bestuurder is said to the deputy and the secretary too', async () => {
    const world = await openWorld({ besluit: 'directeur-bestuurder' });
    await toDecision(world);
    world.moveTo('2026-12-08T09:00:00Z');
    await world.tick();
    expect((await alerts(world, 'bestuurder'))[0]).toContain('op jou');
    expect((await alerts(world, 'bestuurder-waarnemer'))[0]).toContain('jij neemt waar');
    expect(await alerts(world, 'secretaris')).toHaveLength(1);
  });

  it('at the deskundigen is said after three weeks to whose advice is still to come, and to the consulent', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.vso, VSO); // Monday 23 November
    await chooseExperts(world);
    await adviseAs(world, 'orthopedagoog');
    world.moveTo('2026-12-14T22:59:00Z');
    await world.tick();
    expect(await alerts(world, 'jeugdpsycholoog')).toHaveLength(0);
    world.moveTo('2026-12-14T23:00:00Z');
    expect(await world.tick()).toBe(1);
    expect((await alerts(world, 'jeugdpsycholoog'))[0]).toContain('wacht al 16 werkdagen op jou');
    expect((await alerts(world, 'consulent'))[0]).toContain('Jij hoeft zelf niets in te vullen');
    for (const other of ['orthopedagoog', 'arts', 'secretaris'] as const)
      expect(await alerts(world, other)).toHaveLength(0);
    world.moveTo('2026-12-21T09:00:00Z');
    await world.tick();
    expect((await heard(world))['50']).toEqual(['jeugdpsycholoog']);
  });

  it('at the deskundigen asks the consulent and the deputy for another, once somebody left', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.vso, VSO);
    await chooseExperts(world);
    await endRole(world, 'jeugdpsycholoog', 'deskundige-jeugdpsycholoog', localDate('2026-11-30'));
    world.moveTo('2026-12-01T09:00:00Z');
    await world.tick();
    world.moveTo('2026-12-15T09:00:00Z');
    await world.tick();
    expect((await alerts(world, 'orthopedagoog'))[0]).toContain('op jou');
    expect((await alerts(world, 'consulent'))[0]).toContain('op jou');
    expect((await alerts(world, 'consulent-waarnemer'))[0]).toContain('jij neemt waar');
    expect(await alerts(world, 'jeugdpsycholoog')).toHaveLength(0);
  });

  it('between deskundigen who differ is said after five werkdagen, to the consulent and the deputy', async () => {
    const world = await openWorld();
    await toConsulentAs(world, NAMES.vso, VSO);
    await chooseExperts(world);
    await adviseAs(world, 'orthopedagoog', 'positief');
    await adviseAs(world, 'jeugdpsycholoog', 'negatief');
    expect((await theRequest(world)).state).toBe('bij-mdo');
    world.moveTo('2026-12-01T09:00:00Z');
    expect(await world.tick()).toBe(1);
    expect((await alerts(world, 'consulent'))[0]).toContain('op jou');
    expect((await alerts(world, 'consulent-waarnemer'))[0]).toContain('jij neemt waar');
    expect(await alerts(world, 'orthopedagoog')).toHaveLength(0);
  });

  it('is not said any more when it moved on before the tick, also after an outage', async () => {
    const world = await openWorld();
    await toDirectie(world);
    world.moveTo('2026-12-01T09:00:00Z');
    await world.press(await world.last('directie'), 'Ja, wij doen mee');
    await world.tick();
    expect(await alerts(world, 'directie')).toHaveLength(0);
    expect(await alerts(world, 'consulent')).toHaveLength(0);
  });

  it('goes from the card as soon as it is done', async () => {
    const world = await openWorld();
    await toDirectie(world);
    world.moveTo('2026-11-27T09:00:00Z');
    await world.tick();
    for (const who of ['directie', 'consulent'] as const) expect(await alerts(world, who)).toHaveLength(1);
    const [card] = await world.chat('directie');
    if (!card) throw new Error('The directie has a card.');
    await world.press(card, 'Ja, wij doen mee');
    expect(await alerts(world, 'directie')).toHaveLength(0);
    expect(await alerts(world, 'consulent')).toHaveLength(0);
  });

  it('opens the case from the alert, with its buttons, without taking the place of the first card', async () => {
    const world = await openWorld();
    await toDirectie(world);
    world.moveTo('2026-11-27T09:00:00Z');
    await world.tick();
    const [first] = await world.chat('directie');
    const opened = await world.press(await world.last('directie'), 'Pak het op');
    await world.press(opened, 'Ja, wij doen mee');
    expect(textOf((await world.chat('directie'))[0]?.card ?? opened.card)).toContain('is bij de onderwijsconsulent');
    expect((await world.chat('directie'))[0]?.messageId).toBe(first?.messageId);
  });

  it('is said a second time when it lies there a second time', async () => {
    const world = await openWorld();
    await toConsulent(world);
    world.moveTo('2026-12-01T09:00:00Z');
    await world.tick();
    const form = await world.press(await world.last('consulent'), 'Pak het op');
    const dossier = await world.press(form, 'Vraag aanvulling');
    await world.press(dossier, 'Stel de vraag', { inputs: { vraag: 'Wat deed de mentor precies dit jaar?' } });
    const question = await world.press(await world.last('zoco'), 'Bekijk de vraag');
    await world.press(question, 'Vul aan', { inputs: { antwoord: 'Elke week een gesprek met de leerling.' } });
    expect(await alerts(world, 'consulent')).toHaveLength(0); // it only just came back
    const before = (await world.chat('consulent')).length;
    world.moveTo('2026-12-09T09:00:00Z');
    expect(await world.tick()).toBe(1);
    await world.settle();
    expect(await alerts(world, 'consulent')).toHaveLength(1);
    expect(await world.chat('consulent')).toHaveLength(before + 1);
    expect(textOf((await world.last('consulent')).card)).toContain('wacht al');
    expect(world.notices('consulent')).toEqual([]); // the card makes the sound
  });

  it('says beforehand when the next thing falls due', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const next = await world.nextMoment();
    expect(next).toEqual(new Date('2026-11-26T23:00:00Z'));
  });
});

oneEngine('what nobody clicks for', (engine) => {
  const openWorld = async () => createRequestWorld(await engine.swv());

  it('goes to the bestuurder when the last volmacht ended while it lay there', async () => {
    const world = await openWorld();
    await toDecision(world);
    await endVolmacht(world, 'volmachthouder', localDate('2026-11-23'));
    expect(await world.tick()).toBe(0);
    world.moveTo('2026-11-24T09:00:00Z');
    expect(await world.tick()).toBe(1);
    expect(await theRequest(world)).toMatchObject({ state: 'bij-bestuurder', advice: { outcome: 'voor', voor: 2 } });
    expect(textOf((await world.last('bestuurder')).card)).toContain('Jouw besluit over');
    expect(await world.tick()).toBe(0);
  });

  it('goes to the secretary when a member left while it lay there, and too few are left to advise', async () => {
    const world = await openWorld();
    await toDecision(world);
    await endRole(world, 'volmachthouder', 'cvt-lid', localDate('2026-11-23'));
    world.moveTo('2026-11-24T09:00:00Z');
    expect(await world.tick()).toBe(1);
    expect(textOf((await world.last('secretaris')).card)).toContain('te weinig leden');
    expect((await theRequest(world)).state).toBe('bij-secretaris');
    expect(await world.tick()).toBe(0);
  });

  it('throws a draft away that nobody touched for sixty days, and not one that was', async () => {
    const world = await openWorld();
    await begin(world);
    world.moveTo('2026-12-20T09:00:00Z');
    const other = await begin(world, 'zoco-elders', 'Het Zeeduin');
    world.moveTo('2027-01-22T08:59:59Z');
    expect(await world.tick()).toBe(0);
    world.moveTo('2027-01-22T09:00:00Z');
    expect(await world.tick()).toBe(1);
    const left = await requestsOf(world);
    expect(left.map(({ school }) => school)).toEqual(['het-zeeduin']);
    expect(textOf(other.card)).toContain('Het Zeeduin');
  });
});
