import { expect, it } from 'vitest';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { auditOf, endRole, eventsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { toConsulent, ZIN } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';
import { tasksOf } from '../support/tasks-of.ts';

const titles = ({ card }: Awaited<ReturnType<RequestWorld['last']>>) => buttonsOf(card).map(({ title }) => title);
const proposal = async (world: RequestWorld, who: StaffKey) =>
  (await world.chat(who)).find(({ card }) => textOf(card).includes('aan te vullen is om'));

oneEngine('a question that stays unanswered', (engine) => {
  /** The question is of 23 November: ten werkdagen later is 7 December. */
  async function openWorld(changes: Parameters<typeof createRequestWorld>[1] = {}) {
    const world = await createRequestWorld(await engine.swv(), changes);
    await toConsulent(world);
    const form = await world.press(await world.last('consulent'), 'Vraag aanvulling');
    await world.press(form, 'Stel de vraag', { inputs: { vraag: 'Wat deed de mentor precies dit jaar?' } });
    return world;
  }
  async function lapsed(changes: Parameters<typeof createRequestWorld>[1] = {}) {
    const world = await openWorld(changes);
    world.moveTo('2026-12-08T08:00:00Z');
    await world.tick();
    return world;
  }
  async function confirmed(world: RequestWorld, who: StaffKey) {
    const card = await proposal(world, who);
    if (!card) throw new Error(`${who} was asked.`);
    const dossier = await world.press(card, 'Stel buiten behandeling');
    return world.press(dossier, 'Stel buiten behandeling');
  }

  it('is laid before the volmachthouder on the first day after its time, once', async () => {
    const world = await openWorld();
    world.moveTo('2026-12-07T22:59:00Z');
    expect(await world.tick()).toBe(0);
    world.moveTo('2026-12-07T23:00:00Z');
    await world.tick();
    expect(await world.tick()).toBe(0);
    const card = await proposal(world, 'volmachthouder');
    if (!card) throw new Error('The volmachthouder was asked.');
    expect(titles(card)).toEqual([
      'Bekijk de aanvraag',
      'Stel buiten behandeling',
      'Geef nog tijd',
      'Waarom zo veel tijd?',
    ]);
    expect(textOf(card.card)).toContain('maandag 7 december');
    const consulent = await proposal(world, 'consulent');
    expect(consulent && titles(consulent)).toContain('Neem toch in behandeling');
    const secretary = await proposal(world, 'secretaris');
    expect(secretary && titles(secretary)).toEqual(['Waarom zo veel tijd?']);
    for (const other of ['lid', 'bestuurder', 'zoco'] as const) expect(await proposal(world, other)).toBeUndefined();
    expect((await theRequest(world)).state).toBe('bij-aanvulling');
  });

  it('is laid before the directeur-bestuurder and the deputy where they decide', async () => {
    const world = await lapsed({ besluit: 'directeur-bestuurder' });
    expect(titles((await proposal(world, 'bestuurder')) ?? (await world.last('zoco')))).toContain('Geef nog tijd');
    expect(await proposal(world, 'bestuurder-waarnemer')).toBeDefined();
    expect(await proposal(world, 'volmachthouder')).toBeUndefined();
  });

  it('goes to the directeur-bestuurder when the volmachthouder left meanwhile', async () => {
    const world = await lapsed();
    await endRole(world, 'volmachthouder', 'cvt-lid', localDate('2026-12-08'));
    world.moveTo('2026-12-09T08:00:00Z');
    await world.tick();
    expect(await proposal(world, 'bestuurder')).toBeDefined();
    expect(await proposal(world, 'volmachthouder')).toBeUndefined();
  });

  it('stands in the tasks and on top of the list of who is asked, until it is answered', async () => {
    for (const [who, besluit] of [
      ['bestuurder', 'directeur-bestuurder'],
      ['volmachthouder', 'cvt'],
    ] as const) {
      const world = await lapsed({ besluit });
      expect(await tasksOf(world, who)).toEqual(['verstreken A-2026-0001']);
      expect(textOf((await world.say(who, 'status')).card)).toMatch(/Wacht op jou.*A-2026-0001/);
      expect(await tasksOf(world, 'lid')).toEqual([]);
      const school = (await world.chat('zoco')).find((shown) => titles(shown).includes('Bekijk de vraag en vul aan'));
      if (!school) throw new Error('The school was asked.');
      const question = await world.press(school, 'Bekijk de vraag');
      await world.press(question, 'Vul aan', { inputs: { antwoord: 'Elke week een gesprek met de leerling.' } });
      expect(await tasksOf(world, who)).toEqual([]);
    }
  });

  it('is set aside in three clicks, confirmed in full, and told to the school as an outcome', async () => {
    const world = await lapsed();
    const asked = await confirmed(world, 'volmachthouder');
    expect(textOf(asked.card)).toContain('Je stelt A-2026-0001 buiten behandeling. Klopt dat?');
    expect(JSON.stringify(asked.card)).toContain('kwam niet binnen de tijd'); // the reason stood there
    const done = await world.press(asked, 'Ja, dit is mijn besluit');
    expect(world.outcomes.at(-1)).toBe('ok');
    expect(textOf(done.card)).toContain('is buiten behandeling gesteld');
    expect(textOf(done.card)).toContain('V-2026-01');
    const record = await theRequest(world);
    expect(record).toMatchObject({ state: 'buiten-behandeling', decision: null });
    for (const who of ['zoco', 'directie'] as const) {
      const card = await world.last(who);
      expect(textOf(card.card)).toContain('is buiten behandeling gesteld');
      expect(textOf(card.card)).toContain('Voorzitter van de CvT');
    }
    const dossier = await world.press(await world.last('zoco'), 'Bekijk');
    expect(textOf(dossier.card)).toContain('kwam niet binnen de tijd');
    expect(await proposal(world, 'consulent')).toBeUndefined();
    const events = (await eventsOf(world, record.id)).map(({ kind }) => kind);
    expect(events.slice(events.indexOf('lapse'))).toEqual(['lapse', 'openDossier', 'setAside', 'openDossier']);
    expect(await auditOf(world)).toContain('aanvraag.buiten-behandeling ok');
  });

  it('has a reason: without one the question comes back, at the field', async () => {
    const world = await lapsed();
    const card = await proposal(world, 'volmachthouder');
    if (!card) throw new Error('Asked.');
    const dossier = await world.press(card, 'Stel buiten behandeling');
    const again = await world.press(dossier, 'Stel buiten behandeling', { inputs: { reden: 'kort' } });
    expect(textOf(again.card)).toContain('minstens 20 tekens');
    expect((await theRequest(world)).state).toBe('bij-aanvulling');
  });

  it('is refused after four weeks, with what to do', async () => {
    const world = await lapsed();
    const asked = await confirmed(world, 'volmachthouder');
    world.moveTo('2027-01-05T08:00:00Z');
    const refused = await world.press(asked, 'Ja, dit is mijn besluit');
    expect(world.outcomes.at(-1)).toBe('te-laat-buiten-behandeling');
    expect(textOf(refused.card)).toContain('Vraag de onderwijsconsulent');
    const card = await proposal(world, 'consulent');
    await world.press(card ?? refused, 'Neem toch in behandeling');
    expect((await theRequest(world)).state).toBe('bij-consulent');
    expect(textOf((await world.last('consulent')).card)).toContain('gaat verder zonder antwoord');
  });

  it('is given more time, on a day, told to the school, and proposed about anew when that passed', async () => {
    const world = await lapsed();
    const card = await proposal(world, 'volmachthouder');
    const dossier = await world.press(card ?? (await world.last('zoco')), 'Geef nog tijd');
    const wrong = await world.press(dossier, 'Geef nog tijd', { inputs: { totEnMet: '2027-03-01' } });
    expect(textOf(wrong.card)).toContain('Kies een dag die uiterlijk dinsdag 5 januari is.');
    await world.press(wrong, 'Geef nog tijd', { inputs: { totEnMet: '2026-12-18' } });
    expect(world.outcomes.at(-1)).toBe('ok');
    expect(await proposal(world, 'volmachthouder')).toBeUndefined();
    const school = textOf((await world.last('zoco')).card);
    expect(school).toContain('Antwoord uiterlijk vrijdag 18 december.');
    expect(school).toContain('staat stil');
    world.moveTo('2026-12-19T08:00:00Z');
    await world.tick();
    expect(await proposal(world, 'volmachthouder')).toBeDefined();
    expect(textOf((await world.last('zoco')).card)).toContain('wacht al');
  });

  it('still counts when it is answered too late, until somebody decided', async () => {
    const world = await lapsed();
    const asked = await confirmed(world, 'volmachthouder');
    const school = (await world.chat('zoco')).find((shown) => titles(shown).includes('Bekijk de vraag en vul aan'));
    const question = await world.press(school ?? asked, 'Bekijk de vraag');
    await world.press(question, 'Vul aan', { inputs: { antwoord: 'Elke week een gesprek met de leerling.' } });
    expect(world.outcomes.at(-1)).toBe('ok');
    expect(await proposal(world, 'volmachthouder')).toBeUndefined();
    await world.press(asked, 'Ja, dit is mijn besluit');
    expect(world.outcomes.at(-1)).toBe('verouderd');
    expect((await theRequest(world)).state).toBe('bij-consulent');
  });

  it('is decided once, when the volmachthouder and the directeur-bestuurder decide at the same moment', async () => {
    const world = await lapsed();
    const theirs = await confirmed(world, 'volmachthouder');
    const { id, revision } = await theRequest(world);
    const data = { v: 1, swv: world.swv, id, revision } as const;
    await world.send('bestuurder', { verb: 'aanvraag.dossier', data, inputs: {}, messageId: null });
    expect(world.outcomes.at(-1)).toBe('ok');
    const inputs = { reden: ZIN, bevestiging: 'buiten-behandeling|2026-12-07' };
    await Promise.all([
      world.press(theirs, 'Ja, dit is mijn besluit'),
      world.send('bestuurder', { verb: 'aanvraag.buiten-behandeling', data, inputs, messageId: null }),
    ]);
    expect([...world.outcomes.slice(-2)].sort()).toEqual(['ok', 'verouderd']);
    const record = await theRequest(world);
    expect(record.state).toBe('buiten-behandeling');
    const events = (await eventsOf(world, record.id)).map(({ kind }) => kind);
    expect(events.filter((kind) => kind === 'setAside')).toHaveLength(1);
  });

  it('is decided once, when who decides clicks on two devices at the same moment', async () => {
    const world = await lapsed();
    const one = await confirmed(world, 'volmachthouder');
    const other = await world.press(await world.last('secretaris'), 'Waarom zo veel tijd?');
    expect(textOf(other.card)).toContain('10 werkdagen');
    await Promise.all([world.press(one, 'Ja, dit is mijn besluit'), world.press(one, 'Ja, dit is mijn besluit')]);
    expect([...world.outcomes.slice(-2)].sort()).toEqual(['al-gedaan', 'ok']);
  });

  it('is not set aside by a forged click of who may not', async () => {
    const world = await lapsed();
    const { id, revision } = await theRequest(world);
    const data = { v: 1, swv: world.swv, id, revision } as const;
    const inputs = { reden: ZIN, bevestiging: 'buiten-behandeling|2026-12-07' };
    const each = [];
    for (const who of ['zoco', 'consulent', 'secretaris', 'lid'] as const) {
      await world.send(who, { verb: 'aanvraag.buiten-behandeling', data, inputs, messageId: null });
      each.push([who, world.outcomes.at(-1)]);
    }
    // For a member of the CvT it is not there: it never came to them.
    expect(each).toEqual([
      ['zoco', 'niet-jouw-rol'],
      ['consulent', 'niet-jouw-rol'],
      ['secretaris', 'niet-jouw-rol'],
      ['lid', 'bestaat-niet'],
    ]);
    expect((await theRequest(world)).state).toBe('bij-aanvulling');
  });
});
