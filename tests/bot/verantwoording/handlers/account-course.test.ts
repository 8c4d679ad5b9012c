import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { roleTerms } from '../../../../bot/people/tables.ts';

import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { type AccountWorld, createAccountWorld, schoolFormat } from '../support/account-world.ts';
import { emptyPart, euro, goal, goals, yields } from '../support/play.ts';

const geld = { ...emptyPart, answers: { ontvangen: euro(10_000), personeel: euro(9_900) } };
const { geleerd: _, ...half } = yields;
/** All but the last sentence of the zoco. */
const almost = { onderdelen: { geld, opbrengst: { ...emptyPart, answers: { ...half, doelen: goals(goal('g1')) } } } };
const LEARNT = 'Wij leerden dat samen voorbereiden veel tijd scheelt.';

async function filled(world: AccountWorld): Promise<void> {
  const form = await world.press(await world.last('zoco'), 'Begin');
  await world.press(form, 'Bewaar en ga verder', { fields: { geleerd: LEARNT } });
}

oneEngine('an account after it was filled in', (engine) => {
  it('is handed in by one click; the second click, and the same click in a second copy, change nothing', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: almost });
    await filled(world);
    const card = await world.last('directie');
    const copy = await world.copyOf(card);
    await world.press(card, 'Akkoord, dien in');
    const { revision } = await world.record();
    const twice = await world.press(card, 'Akkoord, dien in');
    expect(textOf(twice.card)).toContain('Dit had je al gedaan');
    await world.press(copy, 'Akkoord, dien in');
    expect((await world.record()).revision).toBe(revision);
    expect(textOf((await world.last('consulent')).card)).toContain('is ingediend');
  });

  it('goes back with a sentence, which stands in the form and on no card that stays', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: almost });
    await filled(world);
    const form = await world.press(await world.last('directie'), 'Eerst aanpassen');
    const short = await world.press(form, 'Geef terug', { inputs: { zin: 'Nee' } });
    expect(inputsOf(short.card)).toEqual({ zin: 'Nee' });
    expect(textOf(short.card)).toContain('Schrijf iets meer');
    const back = await world.press(short, 'Geef terug', { inputs: { zin: 'Noem ook wat de ouders ervan vonden.' } });
    expect(textOf(back.card)).not.toContain('ouders');
    const card = await world.last('zoco');
    expect(textOf(card.card)).toContain('gaf hem aan je terug');
    expect(textOf(card.card)).not.toContain('ouders');
    expect(textOf((await world.press(card, 'Verder')).card)).toContain('Noem ook wat de ouders ervan vonden.');
  });

  it('is asked back at a part by the consulent, answered, and signed again', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: almost });
    await filled(world);
    await world.press(await world.last('directie'), 'Akkoord, dien in');
    const ask = await world.press(await world.last('consulent'), 'Stel een vraag');
    const nowhere = await world.press(ask, 'Stuur de vraag', { inputs: { vraag: 'Wat bedoelen jullie hiermee?' } });
    expect(inputsOf(nowhere.card)).toMatchObject({ vraag: 'Wat bedoelen jullie hiermee?' });
    await world.press(nowhere, 'Stuur de vraag', { inputs: { onderdeel: 'opbrengst' } });
    expect((await world.record()).state).toBe('vraag-terug');
    let form = await world.press(await world.last('zoco'), 'Verder');
    expect(textOf(form.card)).toContain('Wat bedoelen jullie hiermee?');
    for (let step = 0; step < 6 && buttonsOf(form.card).some(({ title }) => title === 'Bewaar en ga verder'); step += 1)
      form = await world.press(form, 'Bewaar en ga verder');
    expect((await world.record()).state).toBe('te-tekenen');
    await world.press(await world.last('directie'), 'Akkoord, dien in');
    await world.press(await world.last('consulent'), 'Akkoord');
    expect((await world.record()).state).toBe('akkoord');
  });

  it('comes to who reviews it for the whole samenwerkingsverband, although it is of one school', async () => {
    const format = { ...schoolFormat, beoordeelt: 'beleidsmedewerker' as const };
    const world = await createAccountWorld(await engine.swv(), { format, record: almost });
    await filled(world);
    await world.press(await world.last('directie'), 'Akkoord, dien in');
    const accepted = await world.press(await world.last('beleid'), 'Akkoord');
    expect(textOf(accepted.card)).toContain('akkoord sinds');
  });

  it('shows who has it, what is missing and who filled in; and every rule with its source', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: { onderdelen: { geld } } });
    const whole = await world.press(await world.last('zoco'), 'Bekijk');
    const text = textOf(whole.card);
    expect(text).toContain('Waar ligt het?');
    expect(text).toContain('Jij bent nu aan zet');
    expect(text).toContain('Mist nog:');
    for (const title of [
      'Waarom dit onderdeel?',
      'Waarom deze grens?',
      'Waarom deze datum?',
      'Wie tekent, en waarom?',
    ]) {
      const why = await world.press(whole, title);
      expect(textOf(why.card), title).toContain('Test');
    }
    expect(textOf((await world.press(whole, 'Sluit overzicht')).card)).not.toContain('9.900');
  });

  it('goes in part to a colleague by name, and comes back', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: { onderdelen: { geld } } });
    const whom = await world.press(await world.last('zoco'), 'Geef een deel aan een collega');
    const nobody = await world.press(whom, 'Geef dit deel');
    expect(textOf(nobody.card)).toContain('Maak hier een keuze');
    const given = await world.press(nobody, 'Geef dit deel', { inputs: { collega: world.personOf('directie') } });
    expect(textOf(given.card)).toContain('Directeur van de Duinroos');
    const stranger = await world.press(nobody, 'Geef dit deel', { inputs: { collega: world.personOf('zoco-elders') } });
    expect(world.outcomes.at(-1)).toBe('verouderd');
    expect(textOf(stranger.card)).toContain('Intussen is er iets veranderd');
    const again = await world.press(stranger, 'Geef dit deel', { inputs: { collega: world.personOf('zoco-elders') } });
    expect(textOf(again.card)).toContain('heeft nu geen rol op de school');
    await world.press(again, 'Neem terug');
    expect((await world.record()).onderdelen.opbrengst?.given).toBeNull();
  });

  it('is no longer for who left the school, nor ever for another school', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: { onderdelen: { geld } } });
    const card = await world.last('collega');
    const elsewhere = await world.press({ ...card, who: 'zoco-elders' }, 'Begin');
    expect(textOf(elsewhere.card)).toContain('Hier hoef je niets meer te doen');
    const before = await world.last('zoco');
    const person = world.personOf('zoco');
    await world.house.store.write(world.swv, async (tx) => {
      await tx.db
        .update(roleTerms)
        .set({ role: 'procesbewaker', schoolId: null })
        .where(eq(roleTerms.personId, person));
    });
    world.moveTo('2027-02-02T09:00:00Z');
    const left = await world.press(before, 'Begin');
    expect(textOf(left.card)).toContain('Hier hoef je niets meer te doen');
  });

  it('can be disputed as to what was paid, without losing what was typed', async () => {
    const world = await createAccountWorld(await engine.swv());
    const form = await world.press(await world.last('directie'), 'Begin');
    const ask = await world.press(form, 'Dit bedrag klopt niet', { fields: { materiaal: '50' } });
    const told = await world.press(ask, 'Meld het', { inputs: { zin: 'Wij kregen in maart nog € 500.' } });
    expect(textOf(told.card)).not.toContain('€ 500');
    const record = await world.record();
    expect(record.betwist?.text).toBe('Wij kregen in maart nog € 500.');
    expect(record.onderdelen.geld?.answers.materiaal).toEqual(euro(50));
  });

  it('stands in the tasks and in the list of whom it waits for, and of nobody else', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: almost });
    const tasks = async (who: Parameters<AccountWorld['actorOf']>[0]) => {
      const actor = await world.actorOf(who);
      const rows = await world.house.store.read(world.swv, async (tx) =>
        world.feature.tasks?.(tx, actor, world.clock.now()),
      );
      return rows?.map(({ task }) => task);
    };
    await filled(world);
    expect([await tasks('zoco'), await tasks('directie'), await tasks('consulent'), await tasks('beleid')]).toEqual([
      [],
      ['verantwoording-tekenen'],
      [],
      [],
    ]);
    const list = await world.say('directie', 'verantwoording');
    expect(textOf(list.card)).toContain('Jij bent aan zet: klaar om te tekenen');
    const opened = await world.press(list, 'Open De Duinroos');
    await world.press(opened, 'Akkoord, dien in');
    expect(await tasks('consulent')).toEqual(['verantwoording-beoordelen']);
    expect(textOf((await world.say('zoco-elders', 'verantwoording')).card)).toContain('Er loopt nu geen');
  });

  it('leaves no text and no amount of the school in the history or the audit log', async () => {
    const onderdelen = { ...almost.onderdelen, geld: { ...emptyPart, answers: { ontvangen: euro(10_000) } } };
    const world = await createAccountWorld(await engine.swv(), { record: { onderdelen } });
    await filled(world);
    const money = await world.press(await world.last('directie'), 'Verder');
    await world.press(money, 'Bewaar en ga verder', { fields: { personeel: '9.876' } });
    expect((await world.record()).onderdelen.geld?.answers.personeel).toEqual(euro(9_876));
    const form = await world.press(await world.last('directie'), 'Eerst aanpassen');
    await world.press(form, 'Geef terug', { inputs: { zin: 'Noem ook wat de ouders ervan vonden.' } });
    const { auditPayloads } = await import('../../../../bot/store/tables/audit.ts');
    const { verantwoordingEvents } = await import('../../../../bot/verantwoording/tables.ts');
    const kept = await world.house.store.read(world.swv, async (tx) => [
      ...(await tx.db.select().from(auditPayloads)),
      ...(await tx.db.select().from(verantwoordingEvents)),
    ]);
    expect(kept.length).toBeGreaterThan(2);
    expect(JSON.stringify(kept)).not.toMatch(/ouders|voorbereiden|9\.?876/);
  });
});
