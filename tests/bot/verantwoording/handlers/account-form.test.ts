import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { type AccountWorld, createAccountWorld } from '../support/account-world.ts';
import { emptyPart, euro, goal, goals } from '../support/play.ts';

const money = { ...emptyPart, answers: { ontvangen: euro(10_000) } };
const opbrengst = { ...emptyPart, answers: { doelen: goals(goal('g1', null)) } };
const record = { onderdelen: { geld: money, opbrengst } };

const begin = async (world: AccountWorld, who: 'zoco' | 'collega' | 'directie') =>
  world.press(await world.last(who), 'Begin');

oneEngine('the form of an account', (engine) => {
  it('shows the balance with the answer to the money step, and asks for an explanation only once it is needed', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const first = await begin(world, 'directie');
    expect(textOf(first.card)).toContain('€ 10.000');
    expect(Object.keys(inputsOf(first.card))).toEqual(['veld-eigen', 'veld-personeel', 'veld-materiaal']);

    const little = await world.press(first, 'Bewaar en ga verder', { fields: { personeel: '9.900' } });
    expect(textOf(little.card)).toContain('Over: € 100');

    const again = await world.press(await world.press(little, 'Pas aan'), 'Bewaar en ga verder', {
      fields: { personeel: '6.000' },
    });
    expect(textOf(again.card)).toContain('Over: € 4.000');
    expect(Object.keys(inputsOf(again.card))).toContain('veld-toelichting');
    const last = await world.press(again, 'Bewaar en ga verder', { fields: { toelichting: 'Er was een vacature.' } });
    expect(Object.keys(inputsOf(last.card))).toEqual(['veld-bestemming']);
  });

  it('keeps all that was typed when one answer is wrong, and says so at that input', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const refused = await world.press(await begin(world, 'directie'), 'Bewaar en ga verder', {
      fields: { personeel: 'veel', materiaal: '1.200' },
    });
    expect(inputsOf(refused.card)).toMatchObject({ 'veld-personeel': 'veel', 'veld-materiaal': '1.200' });
    expect(textOf(refused.card)).toContain('Dit bedrag begrijp ik niet');
    expect((await world.record()).state).toBe('niet-gestart');
  });

  it('tells by how much more was spent than there was', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const refused = await world.press(await begin(world, 'directie'), 'Bewaar en ga verder', {
      fields: { personeel: '10.250' },
    });
    expect(textOf(refused.card)).toContain('Het verschil is € 250');
    expect(inputsOf(refused.card)).toMatchObject({ 'veld-personeel': '10.250' });
  });

  it('keeps half a step with "Later verder", and resumes where something is missing', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const later = await world.press(await begin(world, 'directie'), 'Later verder', { fields: { eigen: '500' } });
    expect(textOf(later.card)).toContain('Het geld');
    const resumed = await world.press(later, 'Verder');
    expect(inputsOf(resumed.card)).toMatchObject({ 'veld-eigen': '500', 'veld-personeel': '' });
  });

  it('does not throw away unasked what it cannot read when somebody leaves', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const stays = await world.press(await begin(world, 'directie'), 'Later verder', {
      fields: { eigen: '500', personeel: 'veel' },
    });
    expect(inputsOf(stays.card)).toMatchObject({ 'veld-eigen': '500', 'veld-personeel': 'veel' });
    const gone = await world.press(stays, 'Laat dat weg en stop');
    expect(textOf(gone.card)).toContain('niet bewaard; de rest wel');
    expect((await world.record()).onderdelen.geld?.answers).toMatchObject({ eigen: euro(500) });
  });

  it('counts a click that comes twice once, and goes on both times', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const form = await begin(world, 'zoco');
    const fields = {
      'doel-g1': 'deels',
      'nieuw-doelen': 'Meer leerlingen op tijd in beeld.',
      'prioriteit-doelen': 'p1',
      'doel-n0': 'niet',
    };
    const [one, two] = [
      await world.press(form, 'Bewaar en ga verder', { fields }),
      await world.press(form, 'Bewaar en ga verder', { fields }),
    ];
    expect(Object.keys(inputsOf(two.card))).toEqual(Object.keys(inputsOf(one.card)));
    const held = (await world.record()).onderdelen.opbrengst?.answers.doelen;
    expect(held?.soort === 'doelen' && held.doelen.map(({ id }) => id)).toEqual(['g1', 'n0']);
  });

  it('comes back for one more goal', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const fields = {
      'doel-g1': 'deels',
      'nieuw-doelen': 'Meer leerlingen op tijd in beeld.',
      'prioriteit-doelen': 'p1',
      'doel-n0': 'niet',
    };
    const next = await world.press(await begin(world, 'zoco'), 'Bewaar, en nog een doel', { fields });
    expect(inputsOf(next.card)).toMatchObject({ 'veld-nieuw-doelen': '', 'veld-doel-n1': '' });
  });

  it('shows two who fill in at once what stands now beside what they typed, and saves on the second click', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const [mine, theirs] = [await begin(world, 'zoco'), await begin(world, 'collega')];
    await world.press(theirs, 'Bewaar en ga verder', { fields: { 'doel-g1': 'volledig' } });
    const both = await world.press(mine, 'Bewaar en ga verder', { fields: { 'doel-g1': 'niet' } });
    expect(textOf(both.card)).toContain('Een collega vulde dit onderdeel intussen ook in');
    expect(textOf(both.card)).toContain('Er staat nu:  | volledig');
    expect(inputsOf(both.card)).toMatchObject({ 'veld-doel-g1': 'niet' });
    await world.press(both, 'Bewaar en ga verder');
    const held = (await world.record()).onderdelen.opbrengst?.answers.doelen;
    expect(held?.soort === 'doelen' && held.doelen[0]?.graad).toBe('niet');
  });

  it('leaves what was typed on the card when the round closed meanwhile, and folds when they leave', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const form = await begin(world, 'directie');
    await world.close();
    const refused = await world.press(form, 'Bewaar en ga verder', { fields: { personeel: '9.900' } });
    expect(textOf(refused.card)).toContain('Deze ronde is gesloten');
    expect(inputsOf(refused.card)).toMatchObject({ 'veld-personeel': '9.900' });
    const left = await world.press(refused, 'Sluit formulier');
    expect(inputsOf(left.card)).toEqual({});
  });

  it('takes no field of another part, no other account and no made-up revision', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    const form = await begin(world, 'zoco');
    const forged = await world.press(form, 'Bewaar en ga verder', { data: { onderdeel: 'geld', stap: 'personeel' } });
    expect(world.outcomes.at(-1)).toBe('niet-jouw-rol');
    expect(inputsOf(forged.card)).toEqual({});
    await world.press(form, 'Bewaar en ga verder', { data: { onderdeelrevisie: 'x' } });
    await world.press(form, 'Bewaar en ga verder', { data: { onderdeel: '__proto__' } });
    const other = await world.press(form, 'Bewaar en ga verder', { data: { id: 'v-2' } });
    expect(textOf(other.card)).toContain('Hier hoef je niets meer te doen');
    expect((await world.record()).state).toBe('niet-gestart');
  });

  it('asks once whether a text holds a name', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    let form = await begin(world, 'zoco');
    form = await world.press(form, 'Bewaar en ga verder', { fields: { 'doel-g1': 'deels' } });
    form = await world.press(form, 'Bewaar en ga verder', { fields: { leerlingen: '40' } });
    const asked = await world.press(form, 'Bewaar en ga verder', {
      fields: { geleerd: 'Samen met Jan de Vries leerden wij hoe voorbereiden tijd scheelt.' },
    });
    expect(textOf(asked.card)).toContain('Staat hier een naam?');
    const done = await world.press(asked, 'Nee, geen naam');
    expect(world.outcomes.at(-1)).toBe('ok');
    expect(buttonsOf(done.card).length).toBeGreaterThan(0);
  });

  it('says where a number comes from, and lets it be changed', async () => {
    const world = await createAccountWorld(await engine.swv(), { record });
    let form = await begin(world, 'zoco');
    form = await world.press(form, 'Bewaar en ga verder', { fields: { 'doel-g1': 'deels' } });
    expect(textOf(form.card)).toContain('Meedoen telde 0 in deze periode');
  });
});
