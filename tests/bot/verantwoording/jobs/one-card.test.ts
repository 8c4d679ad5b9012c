import { expect, it } from 'vitest';
import { ok } from '../../../../bot/core/result.ts';
import { change } from '../../../../bot/delivery/change.ts';
import { lockAccount } from '../../../../bot/verantwoording/data/lock-account.ts';
import { readScene } from '../../../../bot/verantwoording/data/read-scene.ts';
import { saveChange } from '../../../../bot/verantwoording/data/records.ts';
import { sendWanted } from '../../../../bot/verantwoording/posts/send-wanted.ts';
import { revision, schoolId } from '../../../../cards/words/brands.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { opened, openRounds, type RoundWorld, type Shown } from '../support/round-world.ts';

/** Four schools, of which three of one controller; `twice` is who is zoco of two. */
async function aRound(engine: TestEngine): Promise<RoundWorld> {
  const world = await openRounds(engine, { schools: 4, controller: true });
  const twice = world.people.get('zoco-1');
  if (twice) await world.register.role(twice, 'zorgcoordinator', { school: schoolId('school-2') });
  await opened(world);
  await world.tick();
  return world;
}

/** The cards of somebody, each with how often it was wanted. */
async function postsOf({ wanted, people }: RoundWorld, who: string): Promise<readonly string[]> {
  const all = (await wanted()).filter(({ toId }) => toId === people.get(who));
  return all.map(({ kind, wanted: times }) => `${kind} ${times}`).toSorted();
}

/** One of those, as it would be drawn now. */
async function drawn(world: RoundWorld, who: string, kind: string, at: string): Promise<Shown> {
  const post = (await world.wanted()).find((one) => one.kind === kind && one.toId === world.people.get(who));
  const draw = world.app.renderers('verantwoording', kind);
  if (!post || !draw) throw new Error(`${who} has no ${kind}.`);
  const to = { kind: 'person', id: post.toId } as never;
  const card = await world.store.read(world.swv, (tx) => draw(tx, { ...post, to }, new Date(at)));
  if (!PostedCard.is(card)) throw new Error(`It is ${card}.`);
  return { who, card };
}

/** Whoever signs does so, with all that follows from it. */
async function handIn({ house, swv, accounts }: RoundWorld, key: string, now: Date): Promise<void> {
  const id = (await accounts()).find((one) => one.key === key)?.id;
  if (!id) throw new Error(`${key} has no account.`);
  await change(house, { actor: { swv, person: 'meedoen' }, now }, { verb: 'sign', subject: id }, async (tx) => {
    const found = await lockAccount(tx, id);
    const scene = found && (await readScene(tx, house, found.campagne, now));
    if (!found || !scene) throw new Error('It is there.');
    const { record } = found;
    const next = { ...record, state: 'ingediend' as const, revision: revision(record.revision + 1), changedAt: now };
    const event = { kind: 'sign', by: null, at: now, from: record.state, to: next.state, detail: {} } as const;
    await saveChange(tx, record, { next, event });
    await sendWanted(tx, record, { next, event }, scene);
    return ok(null);
  });
}

async function on(world: RoundWorld, day: string): Promise<string> {
  const at = `${day}T09:00:00Z`;
  world.moveTo(at);
  await world.tick();
  return at;
}

oneEngine('who has several accounts of one round', (engine) => {
  it('is asked for their money by one card, which no later opening redraws', async () => {
    const world = await aRound(engine);
    expect(await postsOf(world, 'controller')).toEqual(['scholen 1']);
    expect(await postsOf(world, 'bestuur-1')).toEqual(['invullen 1']);
    const card = await drawn(world, 'controller', 'scholen', '2027-01-18T09:00:00Z');
    expect(world.says(card)).toMatch(/Verantwoording 2026 van je 3 scholen.*tot en met maandag 1 maart/s);
    const table = await world.press(card, 'Vul het geld in één keer in');
    expect(inputsOf(table.card).tabel).toMatch(/school-1;.*\nschool-2;.*\nschool-3;/);
    expect(world.errors).toEqual([]);
  });

  it('keeps a card of each account where more than the money is asked of them', async () => {
    const world = await openRounds(engine, { schools: 3, controller: true });
    const controller = world.people.get('controller');
    if (controller) await world.register.role(controller, 'zorgcoordinator', { school: schoolId('school-1') });
    await opened(world);
    await world.tick();
    expect(await postsOf(world, 'controller')).toEqual(['invullen 1', 'invullen 1']);
  });

  it('hears of a deadline once for each reminder, on one card of what is still missing', async () => {
    const world = await aRound(engine);
    const at = await on(world, '2027-02-15');
    expect(await postsOf(world, 'controller')).toEqual(['herinnering-voor 1', 'scholen 1']);
    const card = await drawn(world, 'controller', 'herinnering-voor', at);
    expect(world.says(card)).toMatch(/Van 3 scholen ontbreekt het geld nog.*school-1, school-2, school-3/s);
    const table = await world.press(card, 'Vul het geld in één keer in');
    const tabel = 'school-1;0;0;0\nschool-3;0;0;0';
    await world.press(await world.press(table, 'Bekijk wat er verandert', { inputs: { tabel } }), 'Neem over');
    expect(await postsOf(world, 'controller')).toEqual(['herinnering-voor 1', 'scholen 1']);
    const next = await on(world, '2027-02-26');
    expect(await postsOf(world, 'controller')).toEqual(['herinnering-voor 2', 'scholen 1']);
    const later = await drawn(world, 'controller', 'herinnering-voor', next);
    expect(world.says(later)).toMatch(/Van 1 school ontbreekt het geld nog.*school-2/s);
    await on(world, '2027-02-27');
    expect(await postsOf(world, 'controller')).toEqual(['herinnering-voor 2', 'scholen 1']);
  });

  it('as zoco of two schools is reminded by one card with a row for each', async () => {
    const world = await aRound(engine);
    expect(await postsOf(world, 'zoco-1')).toEqual(['invullen 1', 'invullen 1']);
    const at = await on(world, '2027-02-15');
    expect(await postsOf(world, 'zoco-1')).toEqual(['herinnering-voor 1', 'invullen 1', 'invullen 1']);
    expect(await postsOf(world, 'zoco-3')).toEqual(['herinnering-voor 1', 'invullen 1']);
    const card = await drawn(world, 'zoco-1', 'herinnering-voor', at);
    expect(world.says(card)).toMatch(/2 verantwoordingen wachten nog op je.*school-1.*school-2/s);
    expect(buttonsOf(card.card).map(({ title }) => title)).not.toContain('Vul al je scholen in één keer in');
    const form = await world.press(card, 'Open school-2');
    expect(world.says(form)).toContain('school-2');
  });

  it('is nudged by one card, however many of them are late', async () => {
    const world = await aRound(engine);
    await on(world, '2027-03-05');
    const before = await postsOf(world, 'controller');
    const round = await world.press(await world.home(), 'Bekijk deze ronde');
    await world.press(await world.press(round, 'Bekijk de stand'), 'Herinner wie te laat is (4)');
    const after = (await world.wanted()).filter(
      ({ kind, toId }) => kind === 'herinnering' && toId === world.people.get('controller'),
    );
    expect(after.map(({ subject }) => subject)).toEqual([(await world.rounds())[0]?.id]);
    expect(await postsOf(world, 'controller')).toHaveLength(before.length + 1);
  });

  it('hears once of a later deadline of the whole round, and of one school on a card of that school', async () => {
    const world = await aRound(engine);
    await on(world, '2027-02-08');
    const round = await world.press(await world.home(), 'Bekijk deze ronde');
    const asks = await world.press(round, 'Geef iedereen meer tijd');
    await world.press(asks, 'Bewaar', { inputs: { dag: '15 maart 2027' } });
    await world.tick();
    expect(await postsOf(world, 'controller')).toEqual(['scholen 1', 'uitstel 1']);
    expect(await postsOf(world, 'zoco-1')).toEqual(['invullen 1', 'invullen 1', 'uitstel 1']);
    const card = await drawn(world, 'controller', 'uitstel', '2027-02-08T09:00:00Z');
    expect(world.says(card)).toMatch(/langer de tijd.*maandag 15 maart 2027.*school-1, school-2, school-3/s);
    const one = await world.press(await world.press(round, 'Bekijk de stand'), 'Geef school-2 meer tijd');
    await world.press(one, 'Bewaar', { inputs: { dag: '22 maart 2027' } });
    expect(await postsOf(world, 'controller')).toEqual(['scholen 1', 'uitstel 1', 'uitstel 1']);
  });

  it('keeps the card, with the form in it, until nothing is left to fill in', async () => {
    const world = await aRound(engine);
    const at = await on(world, '2027-02-15');
    for (const key of ['school-1', 'school-2', 'school-4']) await handIn(world, key, new Date(at));
    expect(await postsOf(world, 'controller')).toEqual(['herinnering-voor 1', 'scholen 1']);
    await handIn(world, 'school-3', new Date(at));
    expect(await postsOf(world, 'controller')).toEqual(['herinnering-voor 2', 'scholen 2']);
    for (const kind of ['scholen', 'herinnering-voor']) {
      const card = await drawn(world, 'controller', kind, at);
      expect(textOf(card.card)).toMatch(/ingediend/);
      expect(buttonsOf(card.card).map(({ title }) => title)).not.toContain('Vul het geld in één keer in');
    }
    const waiting = (await world.wanted()).filter(({ kind, fresh }) => kind === 'herinnering-voor' && fresh > 0);
    expect(waiting.map(({ toId }) => toId)).not.toContain(world.people.get('controller'));
    await on(world, '2027-02-26');
    expect(await postsOf(world, 'controller')).toEqual(['herinnering-voor 2', 'scholen 2']);
  });

  it('is no card for who fills in none of that money', async () => {
    const world = await aRound(engine);
    const post = (await world.wanted()).find(({ kind }) => kind === 'scholen');
    const to = { kind: 'person', id: world.people.get('zoco-3') } as never;
    const draw = world.app.renderers('verantwoording', 'scholen');
    const card = await world.store.read(
      world.swv,
      async (tx) => post && draw?.(tx, { ...post, to }, new Date('2027-02-15T09:00:00Z')),
    );
    expect(card).toBe('gone');
  });

  it('gets that one card too when they were never met before', async () => {
    const world = await openRounds(engine, { schools: 3 });
    const person = await world.register.person('nieuw', { tenant: world.swv, bound: false });
    world.people.set('nieuw', person);
    for (const school of ['school-1', 'school-3'])
      await world.register.role(person, 'schoolbestuur', { school: schoolId(school) });
    await opened(world);
    await world.tick();
    expect(await postsOf(world, 'nieuw')).toEqual(['scholen 1']);
  });
});
