import { expect, it } from 'vitest';
import { agendas } from '../../../../bot/verantwoording/tables.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { eachEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf } from '../../arrangements/support/card-reader.ts';
import { begun, opened, openRounds, type RoundWorld, type Shown } from '../support/round-world.ts';

const ROW = 'Ontwikkelagenda 2026 van school-1';
const START = 'Elke les begint met een vaste start.';
const OTHER = 'Wij bespreken elke overstap met het mbo.';
const ADD = 'Voeg een doel toe';

const titles = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);
const open = async (world: RoundWorld, who = 'zoco-1') => world.press(await world.home(who, 'ontwikkelagenda'), ROW);
const asks = async (world: RoundWorld, who = 'zoco-1') => world.press(await open(world, who), ADD);
const typed = (tekst = START, prioriteit = 'p1') => ({ inputs: { tekst, prioriteit } });
const wrote = async (world: RoundWorld, tekst = START, who = 'zoco-1') =>
  world.press(await asks(world, who), 'Bewaar', typed(tekst));
const stored = (world: RoundWorld) => world.store.read(world.swv, (tx) => tx.db.select().from(agendas));

eachEngine('the ontwikkelagenda of a school', (engine) => {
  it('is reached by its word and from the own list, and shows its goals only in the answer to a click', async () => {
    const world = await openRounds(engine);
    const list = await world.home('zoco-1', 'ontwikkelagenda');
    expect(titles(list)).toEqual([ROW, 'Ontwikkelagenda 2027 van school-1', 'Mijn verantwoordingen']);
    expect(PostedCard.is(list.card)).toBe(true);
    expect(titles(await world.home('zoco-1'))).toContain(ROW);
    const saved = await wrote(world);
    expect(world.says(saved)).toMatch(/Elke les begint met een vaste start\. \| Verbinding/);
    expect(DossierCard.is(saved.card)).toBe(true);
    const folded = await world.press(saved, 'Sluit overzicht');
    expect(world.says(folded)).not.toContain('vaste start');
    expect(await stored(world)).toMatchObject([{ format: 'scholen', period: '2026', key: 'school-1', revision: 1 }]);
  });

  it('is read like a form: each error at its input, with what was typed kept', async () => {
    const world = await openRounds(engine);
    const form = await asks(world);
    const wrong = await world.press(form, 'Bewaar', typed('Kort', 'p9'));
    expect(world.says(wrong)).toMatch(/Let op: Maak hier een keuze.*Let op: Schrijf iets meer/s);
    expect(inputsOf(wrong.card)).toMatchObject({ tekst: 'Kort' });
    const bsn = await world.press(form, 'Bewaar', typed('Leerling 111222333 komt elke dag naar school.'));
    expect(world.says(bsn)).toContain('BSN');
    const name = await world.press(form, 'Bewaar', typed('Wij helpen Sanne de Vries naar school te komen.'));
    expect(world.says(name)).toContain('Staat hier een naam?');
    expect(await stored(world)).toEqual([]);
    await world.press(name, 'Nee, geen naam');
    expect(await stored(world)).toHaveLength(1);
  });

  it('is changed and emptied; a click that comes twice does it once', async () => {
    const world = await openRounds(engine);
    const form = await asks(world);
    await world.press(form, 'Bewaar', typed());
    const again = await world.press(form, 'Bewaar', typed());
    expect(world.outcomes.slice(-2)).toEqual(['ok', 'al-gedaan']);
    const goal = await world.press(again, 'Wijzig doel 1');
    expect(inputsOf(goal.card)).toEqual({ tekst: START, prioriteit: 'p1' });
    const changed = await world.press(goal, 'Bewaar', typed(OTHER));
    expect(world.says(changed)).toContain(OTHER);
    const gone = await world.press(changed, 'Wijzig doel 1');
    expect(world.says(await world.press(gone, 'Haal dit doel weg'))).toContain('nog geen doelen');
    await world.press(gone, 'Haal dit doel weg');
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(await stored(world)).toMatchObject([{ goals: [], revision: 3 }]);
  });

  it('shows the goals of whoever was first to who comes second, beside what they typed', async () => {
    const world = await openRounds(engine);
    const form = await asks(world, 'directie-1');
    await wrote(world);
    const lost = await world.press(form, 'Bewaar', typed(OTHER, 'p2'));
    expect(world.outcomes.at(-1)).toBe('agenda-veranderd');
    expect(world.says(lost)).toContain(START);
    expect(inputsOf(lost.card)).toEqual({ tekst: OTHER, prioriteit: 'p2' });
    await world.press(lost, 'Bewaar');
    expect((await stored(world))[0]?.goals).toMatchObject([{ tekst: START }, { tekst: OTHER }]);
  });

  it('written by two at the same moment keeps one of them, and tells the other', async () => {
    const world = await openRounds(engine);
    const forms = [await asks(world), await asks(world, 'directie-1')];
    await Promise.all(forms.map((form, at) => world.press(form, 'Bewaar', typed([START, OTHER][at]))));
    expect(world.outcomes.slice(-2).toSorted()).toEqual(['agenda-veranderd', 'ok']);
    expect((await stored(world))[0]).toMatchObject({ revision: 1 });
  });

  it('keeps a goal that a colleague took off while it was changed, as a new one', async () => {
    const world = await openRounds(engine);
    const saved = await wrote(world);
    const [mine, theirs] = [await world.press(saved, 'Wijzig doel 1'), await world.press(saved, 'Wijzig doel 1')];
    await world.press(theirs, 'Haal dit doel weg');
    const lost = await world.press(mine, 'Bewaar', typed(OTHER));
    expect(titles(lost)).not.toContain('Haal dit doel weg');
    await world.press(lost, 'Bewaar');
    expect((await stored(world))[0]?.goals).toMatchObject([{ tekst: OTHER }]);
  });

  it('stands in the account when its round opens: only its degree is left to tap', async () => {
    const world = await openRounds(engine);
    await wrote(world);
    await opened(world);
    await world.tick();
    const step = await world.press(await world.home('zoco-1'), 'Open school-1', { verb: 'verantwoording.open' });
    expect(Object.entries(inputsOf(step.card))[0]).toEqual(['veld-doel-g1', '']);
    expect(world.says(step)).toContain('Prioriteit: Verbinding');
  });

  it('is only shown once its round is open; what came too late is not lost', async () => {
    const world = await openRounds(engine);
    const saved = await wrote(world);
    const form = await world.press(saved, ADD);
    await opened(world);
    const late = await world.press(form, 'Bewaar', typed(OTHER));
    expect(world.outcomes.at(-1)).toBe('agenda-verantwoord');
    expect(world.says(late)).toMatch(/staan nu in de verantwoording.*vaste start.*Je typte: {2}\| Wij bespreken/s);
    expect(titles(late)).toEqual(['Sluit overzicht']);
    expect(titles(await world.home('zoco-1', 'ontwikkelagenda'))).not.toContain(ROW);
    expect((await stored(world))[0]?.goals).toHaveLength(1);
  });

  it('takes no goal beside the opening of its round: it stands in the account, or its writer hears that it does not', async () => {
    const world = await openRounds(engine);
    const form = await asks(world);
    const sure = await world.press(await begun(world), 'Open de ronde');
    await Promise.all([world.press(form, 'Bewaar', typed()), world.press(sure, 'Ja, open de ronde')]);
    const refused = world.outcomes.includes('agenda-verantwoord');
    await world.tick();
    const [account] = await world.accounts();
    expect(JSON.stringify(account?.onderdelen).includes(START)).toBe(!refused);
    expect(await stored(world)).toHaveLength(refused ? 0 : 1);
  });

  it('is kept apart from who has nothing to do with it, also behind a forged button', async () => {
    const world = await openRounds(engine);
    const saved = await wrote(world);
    expect(titles(await world.home('zoco-2', 'ontwikkelagenda'))).not.toContain(ROW);
    expect(titles(await world.home('bestuurder', 'ontwikkelagenda'))).toEqual(['Mijn verantwoordingen']);
    for (const who of ['zoco-2', 'bestuur-1', 'bestuurder', 'beheerder']) {
      const forged = await world.press({ ...saved, who }, 'Wijzig doel 1');
      expect(world.says(forged), who).not.toContain('vaste start');
      await world.press({ ...saved, who }, 'Wijzig doel 1', { verb: 'verantwoording.agenda-haal-weg' });
      expect(world.outcomes.at(-1), who).toBe('bestaat-niet');
    }
    for (const agenda of ['', 'scholen/2026/school', 'scholen/1999/school/school-1', 'x/2026/school/school-1', '////'])
      await world.press(saved, ADD, { verb: 'verantwoording.agenda-bewaar', data: { agenda, tekst: OTHER } });
    expect(world.outcomes.slice(-5)).toEqual(Array(5).fill('bestaat-niet'));
    expect(world.errors).toEqual([]);
    expect((await stored(world)).map(({ goals }) => goals)).toMatchObject([[{ tekst: START }]]);
  });

  it('leaves no word of a goal in the audit log', async () => {
    const world = await openRounds(engine);
    await wrote(world);
    const log = await world.store.read(world.swv, (tx) => tx.db.execute('select payload from audit_payloads'));
    expect(JSON.stringify(log)).toContain('school-1');
    expect(JSON.stringify(log)).not.toContain('vaste start');
  });
});
