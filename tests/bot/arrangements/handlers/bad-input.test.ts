import { expect, it } from 'vitest';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../support/card-reader.ts';
import { auditOf, endRole, requestsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import {
  askDecision,
  begin,
  fillIn,
  STEP1,
  STEP2,
  STEP3,
  toConsulent,
  toCvt,
  toDecision,
  toDirectie,
} from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';

const NEXT = 'Bewaar en ga verder';

/** A forged click of this person on somebody else's card. */
const forge = async (world: RequestWorld, who: StaffKey, from: StaffKey, title: string, data = {}) =>
  world.press({ ...(await world.last(from)), who }, title, { data });

oneEngine('what may not change a request', (engine) => {
  const openWorld = async () => createRequestWorld(await engine.swv());

  it('answers another’s request, one that is not there and one of another SWV with the very same card', async () => {
    const [world, other] = [await openWorld(), await openWorld()];
    await toDirectie(world);
    await toDirectie(other);
    const { id } = await theRequest(other);
    const before = await theRequest(world);
    const answers = [
      await forge(world, 'directie-elders', 'directie', 'Ja, wij doen mee'),
      await forge(world, 'beleid', 'directie', 'Ja, wij doen mee'),
      await forge(world, 'directie', 'directie', 'Ja, wij doen mee', { id: 'bestaat-niet' }),
      await forge(world, 'directie', 'directie', 'Ja, wij doen mee', { id, swv: other.swv }),
      await forge(world, 'lid-duinroos', 'directie', 'Bekijk de aanvraag'),
    ];
    expect(new Set(answers.map(({ card }) => JSON.stringify(card.content))).size).toBe(1);
    expect(answers.every(({ card }) => buttonsOf(card).length === 0)).toBe(true);
    expect(await theRequest(world)).toEqual(before);
    expect((await theRequest(other)).state).toBe('bij-directie');
    expect((await auditOf(world)).filter((row) => row.endsWith('bestaat-niet'))).toHaveLength(5);
  });

  it('looks no further either when the verb only shows', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const shown = { ...(await world.last('directie')), who: 'directie-elders' as const };
    for (const verb of [
      'aanvraag.status',
      'aanvraag.verder',
      'aanvraag.wijzig',
      'aanvraag.klopt-dat',
      'aanvraag.later',
    ]) {
      const answer = await world.press(shown, 'Ja, wij doen mee', { verb });
      expect(textOf(answer.card)).not.toContain('A-2026-0001');
    }
  });

  it('leaves a request alone for a member of the CvT from its own school, whatever is forged', async () => {
    const world = await openWorld();
    await toCvt(world);
    const dossier = await world.press(await world.last('lid'), 'Open dossier');
    const before = await theRequest(world);
    const forged = await world.press({ ...dossier, who: 'lid-duinroos' }, 'Voor');
    expect(textOf(forged.card)).not.toContain('A-2026-0001');
    expect(await theRequest(world)).toEqual(before);
  });

  it('ends with the role: from the next day the same card does nothing', async () => {
    const world = await openWorld();
    await toConsulent(world);
    await endRole(world, 'consulent', 'onderwijsconsulent', localDate('2026-11-23'));
    await endRole(world, 'consulent-waarnemer', 'onderwijsconsulent', localDate('2026-11-23'));
    const card = await world.last('consulent');
    const form = await world.press(card, 'Stuur door'); // the last day counts
    expect(textOf(form.card)).toContain('Stuur door naar de commissie');
    world.moveTo('2026-11-24T09:00:00Z');
    await expect(world.press(card, 'Stuur door')).rejects.toThrow('consulent has no role today'); // turned away at the door
    expect((await theRequest(world)).state).toBe('bij-consulent');
  });

  it('keeps what was typed and says at the input what is wrong with it', async () => {
    const world = await openWorld();
    const form = await begin(world);
    const again = await world.press(form, NEXT, {
      inputs: { ...STEP1, leerlingnummer: '111222333', vorm: '' },
    });
    expect(textOf(again.card)).toContain('Dit lijkt op een BSN');
    expect(textOf(again.card)).toContain('Kijk nog naar 2 dingen');
    expect(inputsOf(again.card)).toMatchObject({ niveau: 'havo', gedaan: STEP1.gedaan });
    const second = await world.press(again, NEXT, { inputs: STEP1 });
    expect(textOf(second.card)).toContain('Stap 2 van 3');
    const past = await world.press(second, NEXT, { inputs: { ...STEP2, start: '2026-11-01' } });
    expect(textOf(past.card)).toContain('De startdatum is al voorbij');
    expect(inputsOf(past.card)).toMatchObject({ weken: '10', start: '2026-11-01' });
    expect((await theRequest(world)).answers.start).toBeUndefined();
  });

  it('asks once whether a word is a name, and takes the text after "Nee, geen naam"', async () => {
    const world = await openWorld();
    const form = await world.press(await begin(world), NEXT, { inputs: STEP1 });
    const doel = 'Over tien weken volgt Sanne weer alle lessen in de klas.';
    const asked = await world.press(form, NEXT, { inputs: { ...STEP2, doel } });
    expect(textOf(asked.card)).toContain('“Sanne”');
    const saved = await world.press(asked, 'Nee, geen naam');
    expect(textOf(saved.card)).toContain('Stap 3 van 3');
  });

  it('asks for the reason where the parents were not spoken to, with the rest still there', async () => {
    const world = await openWorld();
    const second = await world.press(await begin(world), NEXT, { inputs: STEP1 });
    const third = await world.press(second, NEXT, { inputs: STEP2 });
    const waived = await world.press(third, NEXT, { inputs: { ...STEP3, ouders: 'nog-niet' } });
    expect(inputsOf(waived.card)).toMatchObject({ expertise: STEP3.expertise, oudersWaarom: '' });
    const done = await world.press(waived, NEXT, { inputs: { oudersWaarom: 'Zij zijn deze maand niet bereikbaar.' } });
    expect(textOf(done.card)).toContain('Klopt alles?');
  });

  it('sends nobody to the directie with a form that is not whole, nor with days that have passed', async () => {
    const world = await openWorld();
    const overview = await fillIn(world);
    world.moveTo('2027-01-12T09:00:00Z');
    const fault = await world.press(overview, 'Stuur naar directie');
    expect(textOf(fault.card)).toContain('De startdatum is al voorbij');
    expect(textOf(fault.card)).toContain('Stap 2 van 3');
    const draft = await begin(world, 'zoco');
    const empty = await world.press(draft, NEXT, { verb: 'aanvraag.naar-directie' });
    expect(textOf(empty.card)).toContain('Stap 1 is nog niet ingevuld');
    expect((await requestsOf(world)).every(({ state }) => state === 'concept')).toBe(true);
  });

  it('takes no decision that is not the one that was confirmed', async () => {
    const world = await openWorld();
    await toDecision(world);
    const asked = await askDecision(world, 'volmachthouder', 'Toekennen');
    const forged = await world.press(asked, 'Ja, dit is mijn besluit', {
      data: { bevestiging: 'toegekend|10|900000|2027-01-11' },
    });
    expect(textOf(forged.card)).toContain('Wat je bevestigde, is niet wat er nu staat');
    expect((await theRequest(world)).state).toBe('bij-volmachthouder');
    const nothing = await world.press(asked, 'Ja, dit is mijn besluit', { inputs: { motivering: 'te kort' } });
    expect(textOf(nothing.card)).toContain('minstens 20 tekens');
    const decided = await world.press(nothing, 'Ja, dit is mijn besluit', { inputs: { motivering: STEP2.doel } });
    expect(textOf(decided.card)).toContain('is toegekend');
  });

  it('counts no vote of who did not read', async () => {
    const world = await openWorld();
    await toCvt(world);
    const refused = await world.press(await world.last('lid'), 'Open dossier', {
      verb: 'aanvraag.stem',
      data: { stem: 'voor' },
    });
    expect(textOf(refused.card)).toContain('Lees eerst het dossier');
    expect((await theRequest(world)).votes).toHaveLength(0);
  });

  it('keeps a half-filled form at "Later verder", but never a BSN', async () => {
    const world = await openWorld();
    const form = await begin(world);
    const anchor = await world.press(form, 'Later verder', {
      inputs: { leerlingnummer: '111222333', niveau: 'vwo', vorm: '', start: '' },
    });
    expect(textOf(anchor.card)).toContain('Je aanvraag is nog niet af');
    expect(textOf(anchor.card)).toContain('Dit lijkt op een BSN');
    const resumed = await world.press(anchor, 'Verder');
    expect(inputsOf(resumed.card)).toMatchObject({ leerlingnummer: '', niveau: 'vwo' });
  });

  it('throws a draft away after a question, with all its texts', async () => {
    const world = await openWorld();
    const form = await world.press(await begin(world), NEXT, { inputs: STEP1 });
    const question = await world.press(form, 'Gooi weg', { inputs: { ...STEP2, doel: 'half' } });
    const back = await world.press(question, 'Nee, ga verder');
    expect(inputsOf(back.card)).toMatchObject({ doel: 'half' });
    const gone = await world.press(question, 'Ja, gooi weg');
    expect(textOf(gone.card)).toContain('Deze aanvraag is weggegooid');
    expect(await requestsOf(world)).toHaveLength(0);
  });

  it('says no dossiernummer in a channel, and does nothing there', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const list = await world.say('zoco', 'status');
    expect(textOf(list.card)).toContain('A-2026-0001');
    const inChannel = await world.say('zoco', 'status', 'channel');
    expect(textOf(inChannel.card)).not.toContain('A-2026');
  });

  it('answers a retired button with the card of now', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const answer = await world.press(await world.last('directie'), 'Ja, wij doen mee', { verb: 'aanvraag.oud' });
    expect(textOf(answer.card)).toContain('A-2026-0001 wacht op jou');
    expect((await theRequest(world)).state).toBe('bij-directie');
  });
});
