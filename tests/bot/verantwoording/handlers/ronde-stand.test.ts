import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { campagnes, verantwoordingen } from '../../../../bot/verantwoording/tables.ts';
import { schoolId } from '../../../../cards/words/brands.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { eachEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { opened, openRounds, type RoundWorld } from '../support/round-world.ts';

const titles = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);

async function openRound(engine: Parameters<typeof openRounds>[0], schools = 3) {
  const world = await openRounds(engine, { schools });
  const round = await opened(world);
  await world.tick();
  return { world, stand: () => world.press(round, 'Bekijk de stand') };
}

const handIn = ({ store, swv }: RoundWorld, key: string, state: 'ingediend' | 'vraag-terug' = 'ingediend') =>
  store.write(swv, async (tx) => {
    await tx.db.update(verantwoordingen).set({ state }).where(eq(verantwoordingen.key, key));
  });

/** A post as it would be drawn now. */
async function drawn({ app, store, swv, wanted }: RoundWorld, kind: string, at: string) {
  const draw = app.renderers('verantwoording', kind);
  const found = (await wanted()).filter((post) => post.kind === kind);
  const cards = [];
  for (const post of found) {
    const to = { kind: 'person', id: post.toId } as never;
    cards.push(await store.read(swv, async (tx) => draw?.(tx, { ...post, to }, new Date(at))));
  }
  return cards.map((card) => (PostedCard.is(card) ? textOf(card) : card));
}

eachEngine('the stand of a round', (engine) => {
  it('has who is late in front, can be narrowed, and says who disputes an amount', async () => {
    const { world, stand } = await openRound(engine, 8);
    await handIn(world, 'school-1');
    world.moveTo('2027-03-05T09:00:00Z');
    const all = await stand();
    expect(world.says(all)).toMatch(/7 te laat, 1 ingediend.*school-2.*4 dagen te laat/s);
    expect(world.says(all)).not.toContain('school-1');
    expect(titles(all.card)).toContain('Volgende');
    const handed = await world.press(all, 'Toon ingediend');
    expect(world.says(handed)).toContain('school-1');
    expect(titles(handed.card)).not.toContain('Geef school-1 meer tijd');
  });

  it('reminds one or all with one click, each at most once a day, and nobody who handed in', async () => {
    const { world, stand } = await openRound(engine);
    world.moveTo('2027-03-05T09:00:00Z');
    const first = await world.press(await stand(), 'Herinner school-1');
    expect(world.says(first)).toMatch(/Ik herinner er nu 1.*Herinnerd op 5 maart/s);
    await handIn(world, 'school-3');
    const rest = await world.press(await stand(), 'Herinner wie te laat is (1)');
    expect(world.says(rest)).toContain('Ik herinner er nu 1.');
    expect(titles(rest.card).filter((title) => title.startsWith('Herinner'))).toEqual([]);
    await world.press(first, 'Herinner wie te laat is');
    await world.press(first, 'Herinner school-2');
    expect(world.outcomes.slice(-2)).toEqual(['niets-te-porren', 'al-gepord']);
    await handIn(world, 'school-2');
    const late = await world.press(first, 'Herinner school-2');
    expect(world.outcomes.at(-1)).toBe('al-binnen');
    expect(world.says(late)).toContain('Een herinnering is niet meer nodig');
    const posts = (await world.wanted()).filter(({ kind }) => kind === 'herinnering');
    expect(posts.map(({ wanted }) => wanted)).toEqual([1, 1, 1, 1]); // zoco and bestuur of two schools
    world.moveTo('2027-03-06T09:00:00Z');
    await world.press(await stand(), 'Herinner school-1');
    expect(world.outcomes.at(-1)).toBe('ok');
  });

  it('tells who reviews, once, of what was asked back and not answered when the round closed', async () => {
    const { world } = await openRound(engine, 2);
    const consulent = await world.register.person('consulent', { tenant: world.swv });
    await world.register.role(consulent, 'onderwijsconsulent', { school: schoolId('school-2') });
    await handIn(world, 'school-2', 'vraag-terug');
    await world.store.write(world.swv, async (tx) => {
      await tx.db.update(campagnes).set({ state: 'gesloten', closedAt: new Date('2027-02-15T09:00:00Z') });
    });
    expect([await world.tick(), await world.tick()]).toEqual([2, 0]);
    expect((await world.accounts()).map(({ state }) => state)).toEqual(['niet-ingediend', 'vraag-terug']);
    const told = (await world.wanted()).filter(({ kind }) => kind === 'beoordelen');
    expect(told.map(({ wanted, toId }) => [toId, wanted])).toEqual([[consulent, 1]]);
  });

  it('is reminded of by cards of their own: who has it, the directie, and the bestuurder with the schoolbestuur', async () => {
    const { world } = await openRound(engine, 2);
    for (const day of ['2027-02-15', '2027-03-02', '2027-03-11']) {
      world.moveTo(`${day}T09:00:00Z`);
      await world.tick();
    }
    const now = '2027-03-11T09:00:00Z';
    expect((await drawn(world, 'herinnering-voor', now))[0]).toContain('De verantwoording is te laat | school-');
    expect(await drawn(world, 'herinnering-directie', now)).toHaveLength(2);
    const [list, ...others] = await drawn(world, 'herinnering-bestuur', now);
    expect(others).toEqual([]); // one card for both schools
    expect(list).toMatch(/school-1.*Stichting Vloedlijn.*school-2/s);
    await handIn(world, 'school-1');
    await handIn(world, 'school-2', 'vraag-terug'); // it was handed in, so nobody is told that it is late
    const [one, other] = await drawn(world, 'herinnering-directie', now);
    for (const card of [one, other]) expect(card).toContain('De verantwoording is ingediend');
    expect((await drawn(world, 'herinnering-bestuur', now))[0]).toContain('Geen verantwoording is nog te laat');
    expect(world.errors).toEqual([]);
  });

  it('reminds nobody of a deadline that was put off the same day', async () => {
    const { world, stand } = await openRound(engine, 1);
    world.moveTo('2027-02-10T09:00:00Z');
    const asks = await world.press(await stand(), 'Geef school-1 meer tijd');
    await world.press(asks, 'Bewaar', { inputs: { dag: '3 maart 2027' } });
    world.moveTo('2027-02-17T09:00:00Z');
    await world.tick();
    expect(
      (await world.wanted()).filter(({ kind }) => kind === 'herinnering-voor').map(({ wanted }) => wanted),
    ).toEqual([1, 1]);
    const again = await world.press(await stand(), 'Geef school-1 meer tijd');
    await world.press(again, 'Bewaar', { inputs: { dag: '4 maart 2027' } }); // its fourteen days began this day
    await world.tick();
    expect(
      (await world.wanted()).filter(({ kind }) => kind === 'herinnering-voor').map(({ wanted }) => wanted),
    ).toEqual([1, 1]);
  });
});
