import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { roleTerms } from '../../../../bot/people/tables.ts';
import { auditPayloads } from '../../../../bot/store/tables/audit.ts';
import { verantwoordingEvents } from '../../../../bot/verantwoording/tables.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { type AccountWorld, createAccountWorld, schoolFormat } from '../support/account-world.ts';
import { whole } from '../support/play.ts';

const QUESTION = 'Telt het materiaal voor de klas ook mee?';
const ANSWER = 'Ja, alles wat jullie voor de klas kochten.';
type Who = Parameters<AccountWorld['actorOf']>[0];

async function ask(world: AccountWorld, who: Who = 'zoco', vraag = QUESTION) {
  const form = await world.press(await world.last(who), 'Ik heb een vraag');
  return { form, shown: await world.press(form, 'Stuur de vraag', { inputs: { vraag } }) };
}

const tasksOf = async (world: AccountWorld, who: Who) => {
  const actor = await world.actorOf(who);
  const rows = await world.house.store.read(world.swv, async (tx) =>
    world.feature.tasks?.(tx, actor, world.clock.now()),
  );
  return rows?.map(({ task }) => task);
};

const titlesOf = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);

oneEngine('a question of the school', (engine) => {
  it('goes to who reviews it, is answered in one sentence, and stays readable with its answer', async () => {
    const world = await createAccountWorld(await engine.swv());
    const { shown } = await ask(world);
    expect(DossierCard.is(shown.card)).toBe(true);
    expect(textOf(shown.card)).toContain(QUESTION);
    expect(await tasksOf(world, 'consulent')).toEqual(['verantwoording-antwoord']);
    const waits = await world.last('consulent');
    expect(textOf(waits.card)).toMatch(/Er is een vraag over een verantwoording 2026 \| De Duinroos/);
    expect(textOf(waits.card)).not.toContain('materiaal');
    const read = await world.press(waits, 'Lees de vraag');
    const short = await world.press(read, 'Stuur het antwoord', { inputs: { zin: 'Ja' } });
    expect(inputsOf(short.card)).toEqual({ zin: 'Ja' });
    expect(textOf(short.card)).toContain(QUESTION);
    await world.press(short, 'Stuur het antwoord', { inputs: { zin: ANSWER } });
    expect(await tasksOf(world, 'consulent')).toEqual([]);
    const told = await world.last('zoco');
    expect(textOf(told.card)).toContain('Je vraag is beantwoord');
    expect(textOf(told.card)).not.toContain(ANSWER);
    const answered = await world.press(told, 'Lees het antwoord');
    expect(textOf(answered.card)).toContain(QUESTION);
    expect(textOf(answered.card)).toContain(ANSWER);
    const whole = await world.press(await world.last('directie'), 'Bekijk');
    expect(textOf(whole.card)).toContain(ANSWER);
  });

  it('leaves the card on which somebody fills in as it is', async () => {
    const world = await createAccountWorld(await engine.swv());
    const before = (await world.last('collega')).card;
    await ask(world);
    const [card] = await world.chat('collega');
    expect(card?.card).toBe(before);
  });

  it('is one at a time: who asks again sees the one that stands, and a second click asks nothing', async () => {
    const world = await createAccountWorld(await engine.swv());
    const others = await world.press(await world.last('collega'), 'Ik heb een vraag');
    const { form } = await ask(world);
    await world.press(form, 'Stuur de vraag', { inputs: { vraag: QUESTION } });
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    const stands = await world.press(others, 'Stuur de vraag', { inputs: { vraag: 'Moeten de uren er ook bij?' } });
    expect(textOf(stands.card)).toContain('Er staat al een vraag');
    expect(textOf(stands.card)).toContain(QUESTION);
    expect((await world.record()).vragen).toHaveLength(1);
    const looked = await world.press(await world.last('directie'), 'Bekijk de vraag');
    expect(textOf(looked.card)).toContain(QUESTION);
    expect(textOf(looked.card)).toContain('Wie hem stelde, krijgt bericht');
  });

  it('is answered once by two at once; the second reads what the first answered', async () => {
    const world = await createAccountWorld(await engine.swv());
    await ask(world);
    const form = await world.press(await world.last('consulent'), 'Lees de vraag');
    await world.press(form, 'Stuur het antwoord', { inputs: { zin: ANSWER } });
    const late = await world.press(form, 'Stuur het antwoord', { inputs: { zin: 'Nee, dat telt niet mee.' } });
    expect(textOf(late.card)).toContain('Een collega was je voor');
    expect(textOf(late.card)).toContain(ANSWER);
    expect((await world.record()).vragen[0]?.answer?.text).toBe(ANSWER);
  });

  it('is asked while others save, and answered after the round closed', async () => {
    const world = await createAccountWorld(await engine.swv());
    const form = await world.press(await world.last('zoco'), 'Ik heb een vraag');
    const money = await world.press(await world.last('directie'), 'Begin');
    await world.press(money, 'Bewaar en ga verder', { fields: { personeel: '9.900' } });
    await world.press(form, 'Stuur de vraag', { inputs: { vraag: QUESTION } });
    expect(world.outcomes.at(-1)).toBe('ok');
    await world.close();
    const late = await world.press(form, 'Stuur de vraag', { inputs: { vraag: 'En de uren?' } });
    expect(textOf(late.card)).not.toContain(QUESTION);
    const read = await world.press(await world.last('consulent'), 'Lees de vraag');
    await world.press(read, 'Stuur het antwoord', { inputs: { zin: ANSWER } });
    expect(world.outcomes.at(-1)).toBe('ok');
  });

  it('waits for its answer also once the account was accepted', async () => {
    const world = await createAccountWorld(await engine.swv(), { record: { onderdelen: whole.onderdelen } });
    const account = await world.press(await world.last('directie'), 'Bekijk eerst');
    const form = await world.press(account, 'Ik heb een vraag');
    await world.press(form, 'Stuur de vraag', { inputs: { vraag: QUESTION } });
    await world.press(await world.last('directie'), 'Akkoord, dien in'); // the question stops nobody
    await world.press(await world.press(await world.last('consulent'), 'Bekijk'), 'Akkoord');
    expect((await world.record()).state).toBe('akkoord');
    expect(await tasksOf(world, 'consulent')).toEqual(['verantwoording-antwoord']);
  });

  it('is told to nobody who left', async () => {
    const world = await createAccountWorld(await engine.swv());
    await ask(world);
    const read = await world.press(await world.last('consulent'), 'Lees de vraag');
    const person = world.personOf('zoco');
    await world.house.store.write(world.swv, async (tx) => {
      await tx.db
        .update(roleTerms)
        .set({ role: 'procesbewaker', schoolId: null })
        .where(eq(roleTerms.personId, person));
    });
    world.moveTo('2027-02-02T09:00:00Z');
    await world.press(read, 'Stuur het antwoord', { inputs: { zin: ANSWER } });
    expect(world.outcomes.at(-1)).toBe('ok');
    expect((await world.chat('zoco')).map(({ card }) => textOf(card)).join()).not.toContain('Je vraag is beantwoord');
  });

  it('comes to who runs the round where nobody reviews', async () => {
    const format = { ...schoolFormat, beoordeelt: null };
    const world = await createAccountWorld(await engine.swv(), { format });
    await ask(world);
    expect(await tasksOf(world, 'beleid')).toEqual(['verantwoording-antwoord']);
    expect(textOf((await world.say('beleid', 'mijn verantwoording')).card)).toContain('er is een vraag aan jou');
    expect(await tasksOf(world, 'consulent')).toEqual([]);
  });

  it('is asked and answered by nobody else, whatever they forge', async () => {
    const world = await createAccountWorld(await engine.swv());
    const { form } = await ask(world);
    const read = await world.press(await world.last('consulent'), 'Lees de vraag');
    await world.press({ ...read, who: 'zoco' }, 'Stuur het antwoord', { inputs: { zin: ANSWER } });
    expect(world.outcomes.at(-1)).toBe('niet-jouw-rol');
    const elsewhere = await world.press({ ...read, who: 'zoco-elders' }, 'Stuur het antwoord', {
      inputs: { zin: ANSWER },
    });
    expect(textOf(elsewhere.card)).not.toContain(QUESTION);
    for (const nummer of ['1', '-1', 'x', '99999', '__proto__'])
      await world.press(read, 'Stuur het antwoord', { inputs: { zin: ANSWER }, data: { nummer } });
    await world.press({ ...form, who: 'consulent' }, 'Stuur de vraag', {
      inputs: { vraag: QUESTION },
      data: { nummer: '1' },
    });
    expect((await world.record()).vragen).toMatchObject([{ text: QUESTION, answer: null }]);
  });

  it('asks once whether it holds a name, and keeps what was typed', async () => {
    const world = await createAccountWorld(await engine.swv());
    const vraag = 'Mag het werk van Jan de Vries er ook bij?';
    const { shown } = await ask(world, 'zoco', vraag);
    expect(inputsOf(shown.card)).toEqual({ vraag });
    await world.press(shown, 'Nee, geen naam');
    expect((await world.record()).vragen[0]?.text).toBe(vraag);
  });

  it('leaves no text in the history or the audit log', async () => {
    const world = await createAccountWorld(await engine.swv());
    await ask(world);
    const form = await world.press(await world.last('consulent'), 'Lees de vraag');
    await world.press(form, 'Stuur het antwoord', { inputs: { zin: ANSWER } });
    const kept = await world.house.store.read(world.swv, async (tx) => [
      ...(await tx.db.select().from(auditPayloads)),
      ...(await tx.db.select().from(verantwoordingEvents)),
    ]);
    const history = JSON.stringify(kept);
    expect(history).toMatch(/"kind":"ask".*"kind":"answer"/);
    expect(history).not.toMatch(/materiaal|klas/);
  });

  it('stands as a third button beside beginning and handing over', async () => {
    const world = await createAccountWorld(await engine.swv());
    const titles = titlesOf((await world.last('zoco')).card);
    expect(titles.slice(0, 3)).toEqual(['Begin', 'Geef een deel aan een collega', 'Ik heb een vraag']);
    expect(titles).toContain('Waarom deze datum?');
  });
});
