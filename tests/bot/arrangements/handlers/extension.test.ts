import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { begun, buttonData, granted, LEARNED, SAID } from '../support/granted.ts';
import { payloadsOf, requestsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld, type Shown } from '../support/request-world.ts';
import { askDecision, hearSchool, toDecision, ZIN } from '../support/route.ts';

/** Begun from the card of the one that ends, filled in and sent to the directie. */
async function sent(world: RequestWorld): Promise<Shown> {
  const outcome = (await world.chat('zoco')).find(({ card }) => textOf(card).includes('is toegekend'));
  if (!outcome) throw new Error('The card offers it.');
  const first = await world.press(outcome, 'Vraag verlenging aan');
  const second = await world.press(first, 'Bewaar en ga verder');
  const third = await world.press(second, 'Bewaar en ga verder', {
    inputs: { weken: '6', bedrag: '900', doel: 'De leerling volgt straks alle lessen weer zelf.' },
  });
  const whole = await world.press(third, 'Bewaar en ga verder', {
    inputs: { expertise: LEARNED, gehoordOp: '2027-01-11', gezegd: SAID, ouders: 'eens' },
  });
  return world.press(whole, 'Stuur naar directie');
}

/** What somebody was told of the decision. */
const outcomeOf = async (world: RequestWorld, who: 'zoco' | 'volmachthouder'): Promise<Shown | undefined> =>
  (await world.chat(who)).findLast(({ card }) => textOf(card).includes('is deels toegekend'));

/** The card of the one that ends. */
async function oldCard(world: RequestWorld): Promise<Shown> {
  const old = (await world.chat('zoco')).find(({ card }) => textOf(card).includes('A-2026-0001 is toegekend'));
  if (!old) throw new Error('It stands in the chat.');
  return old;
}

oneEngine('an extension', (engine) => {
  const openWorld = async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    return world;
  };

  it('is a draft that goes on where the old one ends, one at a time, however often it is clicked', async () => {
    const world = await openWorld();
    const outcome = (await world.chat('zoco')).find(({ card }) => textOf(card).includes('is toegekend'));
    if (!outcome) throw new Error('The card offers it.');
    const form = await world.press(outcome, 'Vraag verlenging aan');
    expect(textOf(form.card)).toContain('Stap');
    const [kept] = await payloadsOf(world, 'aanvraag.verleng');
    expect(kept).toMatch(/"naar":"concept".*"verlengt":"A-2026-0001"/);
    await world.press(outcome, 'Vraag verlenging aan');
    await Promise.all([1, 2].map(() => world.press(outcome, 'Vraag verlenging aan')));
    const all = await requestsOf(world);
    expect(all).toHaveLength(2);
    const draft = all.find(({ previous }) => previous !== null);
    expect(draft).toMatchObject({ state: 'concept', previous: all.find(({ previous }) => previous === null)?.id });
    expect(draft?.answers.start).toBeDefined();
    expect(draft?.answers.gezegd).toBeUndefined();
    // A colleague cannot begin a second one.
    const { id, revision } = all.find(({ previous }) => previous === null) ?? all[0] ?? (await theRequest(world));
    const data = { v: 1, swv: world.swv, id, revision } as const;
    await world.send('collega', { verb: 'aanvraag.verleng', data, inputs: {}, messageId: null });
    expect(world.outcomes.at(-1)).toBe('verlenging-loopt');
    await world.send('zoco-elders', { verb: 'aanvraag.verleng', data, inputs: {}, messageId: null });
    expect(world.outcomes.at(-1)).toBe('bestaat-niet');
    await world.send('consulent', { verb: 'aanvraag.verleng', data, inputs: {}, messageId: null });
    expect(world.outcomes.at(-1)).toBe('niet-jouw-school');
  });

  it('begins after what is granted for longer meanwhile, said at its first day', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toDecision(world);
    await hearSchool(world, 'volmachthouder');
    const less = await world.press(await world.last('volmachthouder'), 'Open dossier');
    const part = await world.press(await world.press(less, 'Ken een deel toe'), 'Laat mijn besluit zien', {
      inputs: { weken: '6', motivering: ZIN },
    });
    await world.press(part, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN } });
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    const [own, decided] = await Promise.all((['zoco', 'volmachthouder'] as const).map((who) => outcomeOf(world, who)));
    if (!own || !decided) throw new Error('Both have a card of it.');
    const first = await world.press(own, 'Vraag verlenging aan');
    const second = await world.press(first, 'Bewaar en ga verder');
    const mend = await world.press(await world.press(decided, 'Bekijk'), 'Herstel dit besluit');
    await world.press(mend, 'Neem een nieuw besluit', { inputs: { reden: ZIN } });
    await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    const filled = { weken: '6', bedrag: '900', doel: 'De leerling volgt straks alle lessen weer zelf.' };
    const refused = await world.press(second, 'Bewaar en ga verder', { inputs: filled });
    expect(world.outcomes.at(-1)).toBe('start-in-vorige');
    expect(textOf(refused.card)).toContain(
      'Dan loopt nog wat eerder is toegekend. Kies dinsdag 30 maart of een latere dag.',
    );
    await world.press(refused, 'Bewaar en ga verder', { inputs: { start: '2027-03-30' } });
    expect(world.outcomes.at(-1)).toBe('ok');
    const draft = (await requestsOf(world)).find(({ previous }) => previous !== null);
    expect(draft).toMatchObject({ earlierWeken: 10, answers: { start: '2027-03-30' } });
  });

  it('shows its number on the old card, and the old number and its end in its dossier', async () => {
    const world = await openWorld();
    await sent(world);
    expect(textOf((await oldCard(world)).card)).toContain('Verlengd:  | A-2027-0001');
    const dossier = await world.press(await world.last('directie'), 'Bekijk de aanvraag');
    expect(textOf(dossier.card)).toContain('Van:  | A-2026-0001');
  });

  it('is offered anew on the old card once it was thrown away, by a person or by the clock', async () => {
    for (const by of ['zoco', 'the clock']) {
      const world = await openWorld();
      await sent(world);
      const form = await world.press(await world.last('directie'), 'Nee, eerst overleggen');
      await world.press(form, 'Stuur terug', { inputs: { zin: 'Laten we hier eerst samen naar kijken.' } });
      const draft = (await requestsOf(world)).find(({ previous }) => previous !== null);
      if (!draft) throw new Error('It lies at the school again.');
      expect(textOf((await oldCard(world)).card)).toContain('A-2027-0001');
      if (by === 'zoco') {
        const data = { v: 1, swv: world.swv, ...buttonData(draft) } as const;
        await world.send('zoco', { verb: 'aanvraag.gooi-weg', data, inputs: {}, messageId: null });
      } else {
        world.moveTo('2027-03-14T09:00:00Z');
        await world.tick();
      }
      expect(await requestsOf(world)).toHaveLength(1);
      const old = await oldCard(world);
      expect(textOf(old.card)).not.toContain('A-2027-0001');
      expect(buttonsOf(old.card).map(({ title }) => title)).toContain('Vraag verlenging aan');
    }
  });
});
