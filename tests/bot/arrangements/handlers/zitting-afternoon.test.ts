import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { inputsOf, textOf } from '../support/card-reader.ts';
import { requestsOf } from '../support/ledger.ts';
import { plant } from '../support/plant.ts';
import type { Shown } from '../support/request-world.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { handsOf, MEMBERS, openZitting, plantAtCvt, ringsOf, ticked, titlesOn, WHY } from '../support/zitting.ts';

const REQUESTS = 12;
/** USERS section 2. */
const TARGETS = { member: { clicks: 26, edits: 0 }, secretary: { clicks: 40, edits: 12 } };

oneEngine('an afternoon of the CvT', (engine) => {
  it('takes twelve requests and three members within the clicks that USERS asks', { timeout: 240_000 }, async () => {
    const world = await createRequestWorld(await engine.swv());
    await plantAtCvt(world, REQUESTS);
    await world.settle(); // the separate cards of the days before
    const before = await Promise.all(MEMBERS.map((who) => ringsOf(world, who)));

    const secretary = handsOf(world);
    const form = await secretary.press(await world.say('secretaris', 'zitting'), 'Open een zitting');
    expect(textOf(form.card)).toContain('Zet opname en Copilot uit');
    const desk = await secretary.press(form, 'Open de zitting', ticked(world, MEMBERS).inputs);
    expect(textOf(desk.card)).toContain('Zitting: 12 aanvragen');
    await world.settle();

    const members = [];
    for (const who of MEMBERS) {
      const hands = handsOf(world);
      const card = await world.last(who);
      expect(card.card).toMatchObject({ kind: 'posted', summary: 'Je hebt 1 actie' });
      let shown: Shown = await hands.press(card, 'Begin');
      for (let at = 1; at <= REQUESTS; at += 1) {
        expect(textOf(shown.card)).toContain(`(${at} van 12)`);
        expect(titlesOn(shown)[0]).toBe('Sluit dossier');
        shown = await hands.press(shown, 'Positief'); // as the consulent advised: "Eens"
      }
      expect(textOf(shown.card)).toContain('Je bent klaar');
      members.push(hands.counted);
    }
    await world.settle();
    const after = await Promise.all(MEMBERS.map((who) => ringsOf(world, who)));
    expect(after.map((all, at) => all - (before[at] ?? 0))).toEqual([1, 1, 1]);

    let shown = await secretary.press(await world.say('secretaris', 'zitting'), 'Begin');
    for (let at = 1; at <= REQUESTS; at += 1) {
      const prefilled = inputsOf(shown.card).motivering ?? '';
      expect(prefilled.length).toBeGreaterThan(20);
      shown = await secretary.press(shown, 'Bewaar', { motivering: `${prefilled} ${WHY}` });
    }
    expect(textOf(shown.card)).toContain('Alles wat een tekst kan krijgen');
    const asked = await secretary.press(shown, 'Sluit de zitting');
    expect(textOf(asked.card)).toContain('12 × een positief advies');
    const closed = await secretary.press(asked, 'Ja, sluit de zitting');
    expect(textOf(closed.card)).toContain('De zitting is gesloten');

    for (const hands of members) {
      expect(hands.clicks).toBeLessThanOrEqual(TARGETS.member.clicks);
      expect(hands.edits).toBeLessThanOrEqual(TARGETS.member.edits);
    }
    expect(secretary.counted.clicks).toBeLessThanOrEqual(TARGETS.secretary.clicks);
    expect(secretary.counted.edits).toBeLessThanOrEqual(TARGETS.secretary.edits);
    expect([members, secretary.counted]).toEqual([
      Array.from({ length: 3 }, () => ({ clicks: 13, edits: 0 })),
      { clicks: 20, edits: 12 },
    ]);
    const states = (await requestsOf(world)).map(({ state, advice }) => [state, advice?.outcome, advice?.voor]);
    expect(states).toEqual(Array.from({ length: REQUESTS }, () => ['bij-volmachthouder', 'voor', 3]));
  });

  it('gives one message to each who is there and may judge, and none to who may judge nothing', async () => {
    const world = await createRequestWorld(await engine.swv());
    await plant(world, 'cvt'); // of the Duinroos: not for its own member
    await world.settle();
    await openZitting(world);
    await world.settle();
    expect(textOf((await world.last('lid')).card)).toContain('Zitting: 1 aanvraag');
    expect(await ringsOf(world, 'lid-duinroos')).toBe(0);
  });

  it('does not ring for a request whose own card had not gone yet when it came on the list', async () => {
    const world = await createRequestWorld(await engine.swv());
    await plantAtCvt(world, 2); // their cards wait to be sent
    await openZitting(world);
    await world.settle();
    expect(await ringsOf(world, 'lid')).toBe(1);
    expect(textOf((await world.last('lid')).card)).toContain('Zitting: 2 aanvragen');
  });
});
