import { expect, it } from 'vitest';
import { AnswerCard } from '../../../../cards/words/answer-card.ts';
import { amount } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { type AccountWorld, createAccountWorld } from '../support/account-world.ts';
import { emptyPart, euro, handedIn, number, text, whole, yields } from '../support/play.ts';

const ready = { onderdelen: whole.onderdelen };
type Who = Parameters<AccountWorld['actorOf']>[0];

/** Asked back at the money by the consulent, after the directie signed. */
async function askedBack(world: AccountWorld): Promise<void> {
  await world.press(await world.last('directie'), 'Akkoord, dien in');
  const ask = await world.press(await world.last('consulent'), 'Stel een vraag');
  await world.press(ask, 'Stuur de vraag', { inputs: { onderdeel: 'geld', vraag: 'Waar is het materiaal?' } });
}

const tasksOf = async (world: AccountWorld, who: Who) => {
  const actor = await world.actorOf(who);
  const rows = await world.house.store.read(world.swv, async (tx) =>
    world.feature.tasks?.(tx, actor, world.clock.now()),
  );
  return rows?.map(({ task }) => task);
};

oneEngine('an account that was handed in', (engine) => {
  it('is accepted although it was asked back, after a confirmation that says what happens', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: ready });
    await askedBack(world);
    const account = await world.press(await world.last('consulent'), 'Bekijk');
    const sure = await world.press(account, 'Toch akkoord');
    expect(AnswerCard.is(sure.card)).toBe(true);
    expect(textOf(sure.card)).toContain('Je vraag bij Het geld vervalt');
    expect(textOf(sure.card)).toContain('De handtekening van Directeur van de Duinroos');
    expect((await world.record()).state).toBe('vraag-terug');
    const done = await world.press(sure, 'Ja, toch akkoord');
    expect(textOf(done.card)).toContain('akkoord sinds');
    const twice = await world.press(sure, 'Ja, toch akkoord');
    expect(textOf(twice.card)).toContain('Dit had je al gedaan');
    const { state, signed, onderdelen } = await world.record();
    expect([state, signed?.by, onderdelen.geld?.asked]).toEqual(['akkoord', world.personOf('directie'), null]);
  });

  it('waits for who reviews it when its round closed before the question was answered', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: ready });
    await askedBack(world);
    const card = await world.last('consulent');
    expect(await tasksOf(world, 'consulent')).toEqual([]);
    await world.close();
    expect([await tasksOf(world, 'consulent'), await tasksOf(world, 'directie')]).toEqual([
      ['verantwoording-beoordelen'],
      [],
    ]);
    const account = await world.press(card, 'Bekijk');
    expect(textOf(account.card)).toContain('Bij onderwijsconsulent');
    expect(buttonsOf(account.card).map(({ title }) => title)).not.toContain('Stel nog een vraag');
    const folded = await world.press(account, 'Sluit overzicht');
    expect(textOf(folded.card)).toContain('wacht nog op je akkoord');
    const sure = await world.press(folded, 'Toch akkoord');
    expect(textOf(sure.card)).toContain('De ronde is gesloten');
    await world.press(sure, 'Ja, toch akkoord');
    expect((await world.record()).state).toBe('akkoord');
    expect(await tasksOf(world, 'consulent')).toEqual([]);
  });

  it('is not accepted half-empty while the school can still mend it, nor on a card that is old', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: ready });
    await askedBack(world);
    const sure = await world.press(await world.press(await world.last('consulent'), 'Bekijk'), 'Toch akkoord');
    const form = await world.press(await world.last('directie'), 'Verder');
    await world.press(form, 'Later verder', { fields: { personeel: '' } });
    const old = await world.press(sure, 'Ja, toch akkoord');
    expect(world.outcomes.at(-1)).toBe('verouderd');
    expect(textOf(old.card)).toContain('Intussen is er iets veranderd');
    const again = await world.press(await world.press(old, 'Bekijk'), 'Toch akkoord');
    expect(textOf(again.card)).toContain('Mist nog:');
    expect((await world.record()).state).toBe('vraag-terug');
  });

  it('is opened again by a question when it was accepted by mistake, while the round is open', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: ready });
    await world.press(await world.last('directie'), 'Akkoord, dien in');
    const accepted = await world.press(await world.last('consulent'), 'Akkoord');
    const ask = await world.press(await world.press(accepted, 'Bekijk'), 'Stel toch een vraag');
    expect(textOf(ask.card)).toContain('Hij was akkoord; met je vraag gaat hij weer open');
    const inputs = { onderdeel: 'geld', vraag: 'Waar is het materiaal?' };
    await world.press(ask, 'Stuur de vraag', { inputs });
    expect(await world.record()).toMatchObject({ state: 'vraag-terug', accepted: null, signed: null });
    expect(textOf((await world.last('directie')).card)).toContain('Er is een vraag over wat je invulde');
    const later = await createAccountWorld(await engine.swv(), { record: ready });
    await later.press(await later.last('directie'), 'Akkoord, dien in');
    const kept = await later.press(await later.last('consulent'), 'Akkoord');
    const open = await later.press(await later.press(kept, 'Bekijk'), 'Stel toch een vraag');
    await later.close();
    await later.press(open, 'Stuur de vraag', { inputs });
    expect([later.outcomes.at(-1), (await later.record()).state]).toEqual(['al-akkoord', 'akkoord']);
  });
});

oneEngine('whoever types why they do not sign', (engine) => {
  it('keeps the sentence while it is filled in once more, and what is old is not signed', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: ready });
    const card = await world.last('directie');
    const form = await world.press(card, 'Eerst aanpassen');
    const step = await world.press(await world.say('zoco', 'verantwoording'), 'Open De Duinroos');
    await world.press(await world.press(step, 'Pas aan'), 'Bewaar en ga verder', { fields: { 'doel-g1': 'volledig' } });
    expect((await world.record()).state).toBe('te-tekenen');
    expect((await world.last('directie')).card).toBe(card.card);
    const zin = 'Noem ook wat de ouders ervan vonden.';
    const old = await world.press(form, 'Geef terug', { inputs: { zin } });
    expect(inputsOf(old.card)).toEqual({ zin });
    const refused = await world.press(card, 'Akkoord, dien in');
    expect(world.outcomes.at(-1)).toBe('verouderd');
    expect(textOf(refused.card)).toContain('Alles is ingevuld');
    await world.press(old, 'Geef terug');
    expect((await world.record()).terug?.text).toBe(zin);
  });
});

oneEngine('figures that may stay empty', (engine) => {
  const { geleerd, ...half } = yields;
  const record = { onderdelen: { ...handedIn.onderdelen, opbrengst: { ...emptyPart, answers: half } } };

  it('are named once all that is asked is there, and opened by one click', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const before = await world.last('zoco');
    expect(textOf(before.card)).not.toContain('Mag ook');
    const form = await world.press(before, 'Verder');
    const ready = await world.press(form, 'Bewaar en ga verder', {
      fields: { geleerd: 'Wij leerden dat samen voorbereiden veel tijd scheelt.' },
    });
    expect(textOf(ready.card)).toContain('Mag ook: intern; btv; tevreden; deelname en nog 1');
    const more = await world.press(ready, 'Mag ook');
    expect(Object.keys(inputsOf(more.card))).toContain('veld-intern');
    expect(inputsOf(more.card)).not.toHaveProperty('veld-doel-g1');
  });

  it('are no longer named once they are filled in', async () => {
    const tenths = (value: number) => ({ soort: 'tienden', tienden: amount(value) }) as const;
    const full = {
      ...{ ...half, geleerd, intern: number(3), btv: number(1) },
      ...{ tevreden: tenths(75), deelname: tenths(900), nodig: text('Meer tijd.') },
    };
    const onderdelen = {
      geld: { ...emptyPart, answers: { ontvangen: euro(10_000) } },
      opbrengst: { ...emptyPart, answers: full },
    };
    const world = await createAccountWorld(await engine.swv(), { record: { onderdelen } });
    expect(
      textOf((await world.press(await world.say('zoco', 'verantwoording'), 'Open De Duinroos')).card),
    ).not.toContain('Mag ook');
  });
});
