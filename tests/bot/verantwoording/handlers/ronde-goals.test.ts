import { expect, it } from 'vitest';
import { agendas } from '../../../../bot/verantwoording/tables.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { eachEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf } from '../../arrangements/support/card-reader.ts';
import { aWorkbook } from '../files/a-workbook.ts';
import { begun, openRounds, type RoundWorld, type Shown } from '../support/round-world.ts';

const START = 'Elke les begint met een vaste start.';
const OTHER = 'Wij bespreken elke overstap met het mbo.';
const ROW = 'Doelen uit de ontwikkelagenda';
const TABLE = `school-1\tVerbinding\t${START}\nschool-1\tp2\t${OTHER}\nschool-2\t1\t${START}`;

const titles = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);
const goals = async (world: RoundWorld) => world.press(await begun(world), ROW);
const form = async (world: RoundWorld) => world.press(await goals(world), 'Plak een tabel');
const openIt = async (world: RoundWorld) => {
  const asks = await world.press(await world.press(await world.home(), 'Bekijk deze ronde'), 'Open de ronde');
  await world.press(asks, 'Ja, open de ronde');
};
const stored = async (world: RoundWorld) => {
  const rows = await world.store.read(world.swv, (tx) => tx.db.select().from(agendas).orderBy(agendas.key));
  return rows.map(
    ({ key, goals: of, revision }) => `${key} ${JSON.stringify(of).split('"tekst"').length - 1} r${revision}`,
  );
};

eachEngine('the goals of a round that is set up', (engine) => {
  it('are pasted: the round says of how many there are, and whom to ask', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    expect(world.says(round)).toContain('0 van de 3 scholen');
    const paste = await world.press(await world.press(round, ROW), 'Plak een tabel');
    const done = await world.press(paste, 'Voeg toe', { inputs: { tabel: TABLE } });
    expect(world.says(done)).toMatch(/3 doelen van 2 scholen erbij.*2 van de 3 scholen.*nog geen:.*school-3/s);
    expect(world.says(await world.press(done, 'Terug naar de ronde'))).toContain('2 van de 3 scholen');
    expect(await stored(world)).toEqual(['school-1 2 r1', 'school-2 1 r1']);
  });

  it('that came before add nothing when they come again, and touch nothing that a school wrote', async () => {
    const world = await openRounds(engine);
    const paste = await form(world);
    await world.press(paste, 'Voeg toe', { inputs: { tabel: TABLE } });
    const list = await world.home('zoco-1', 'ontwikkelagenda');
    const agenda = await world.press(list, 'Ontwikkelagenda 2026 van school-1');
    const goal = await world.press(agenda, 'Wijzig doel 2');
    await world.press(goal, 'Bewaar', { inputs: { tekst: 'Wij maken dit doel een stuk scherper.' } });
    const again = await world.press(paste, 'Voeg toe', {
      inputs: { tabel: TABLE.replace(`school-1\tp2\t${OTHER}\n`, '').toUpperCase() },
    });
    expect(world.says(again)).toContain('Er kwam niets bij');
    expect(await stored(world)).toEqual(['school-1 2 r2', 'school-2 1 r1']);
  });

  it('are all refused where one line is wrong; what was pasted stays there', async () => {
    const world = await openRounds(engine);
    const tabel = `${TABLE}\nschool-9\t1\t${START}\nschool-3\t1\tKort`;
    const wrong = await world.press(await form(world), 'Voeg toe', { inputs: { tabel } });
    expect(world.says(wrong)).toMatch(/Regel 4.*ken ik niet.*Regel 5.*Schrijf iets meer/s);
    expect(inputsOf(wrong.card)).toEqual({ tabel: tabel.replaceAll('\t', ';') });
    expect(DossierCard.is(wrong.card)).toBe(true);
    expect(await stored(world)).toEqual([]);
    for (const [typed, says] of [
      ['', 'Plak een tabel met'],
      ['school-1;1;x\n'.repeat(1_000), 'te lang voor een kaart'],
    ] as const)
      expect(world.says(await world.press(wrong, 'Voeg toe', { inputs: { tabel: typed } }))).toContain(says);
  });

  it('with what may be a name are asked about once; a BSN is never taken', async () => {
    const world = await openRounds(engine);
    const tabel = 'school-1\t1\tWij helpen Sanne de Vries naar school te komen.';
    const asks = await world.press(await form(world), 'Voeg toe', { inputs: { tabel } });
    expect(world.says(asks)).toContain('Staat hier een naam?');
    expect(await stored(world)).toEqual([]);
    const bsn = await world.press(asks, 'Nee, geen naam', {
      inputs: { tabel: 'school-1;1;Leerling 111222333 komt elke dag.' },
    });
    expect(world.says(bsn)).toContain('BSN');
    await world.press(asks, 'Nee, geen naam');
    expect(await stored(world)).toEqual(['school-1 1 r1']);
  });

  it('that do not fit are left out, and it is said for whom', async () => {
    const world = await openRounds(engine);
    const tabel = ['een', 'twee', 'drie', 'vier', 'vijf']
      .map((n) => `school-1\t1\tDit is ons doel nummer ${n}.`)
      .join('\n');
    const paste = await form(world);
    const done = await world.press(paste, 'Voeg toe', { inputs: { tabel } });
    expect(world.says(done)).toMatch(/4 doelen van 1 school erbij.*Te veel doelen voor:.*school-1/s);
    const again = await world.press(paste, 'Voeg toe', { inputs: { tabel } });
    expect(world.says(again)).toMatch(/kwam niets bij.*Te veel doelen voor:.*school-1/s);
    expect(await stored(world)).toEqual(['school-1 4 r1']);
  });

  it('come from a file as well, told from one of amounts by its columns', async () => {
    const world = await openRounds(engine);
    await begun(world);
    const rows = [
      ['School', 'Prioriteit', 'Doel'],
      ['school-1', 1, START],
      ['school-2', 'Dekkend aanbod', OTHER],
    ];
    const book = aWorkbook(rows);
    for (const says of ['2 doelen van 2 scholen erbij', 'kwam niets bij'])
      expect(world.says(await world.send('beleid', 'agenda.xlsx', book))).toContain(says);
    expect(await stored(world)).toEqual(['school-1 1 r1', 'school-2 1 r1']);
    const csv = new TextEncoder().encode('brin;prioriteit;doel\nGeheim;1;Een geheim doel van een school.\n');
    const wrong = await world.send('beleid', 'agenda.csv', csv);
    expect(world.says(wrong)).toMatch(/niets toegevoegd.*Regel 2/s);
    expect(world.says(wrong)).not.toMatch(/Geheim|geheim doel/); // the card stays in the chat
  });

  it('in a file that fits two rounds alike wait until somebody says which', async () => {
    const world = await openRounds(engine);
    await begun(world);
    const home = await world.home();
    const next = buttonsOf(home.card).find(({ data }) => data.periode === '2027');
    if (!next) throw new Error('2027 cannot be begun.');
    await world.press(home, 'Begin deze ronde', { data: next.data });
    const csv = new TextEncoder().encode(`school;prioriteit;doel\nschool-1;1;${START}\n`);
    expect(world.says(await world.send('beleid', 'agenda.csv', csv))).toContain('meer dan één ronde');
    expect(await stored(world)).toEqual([]);
  });

  it('are added by who runs rounds only, while the round is in preparation', async () => {
    const world = await openRounds(engine);
    const paste = await form(world);
    const inputs = { tabel: TABLE };
    await world.press({ ...paste, who: 'bestuurder' }, 'Voeg toe', { inputs });
    await world.press({ ...paste, who: 'directie-1' }, 'Voeg toe', { inputs });
    expect(world.outcomes.slice(-2)).toEqual(['niet-jouw-rol', 'niet-jouw-rol']);
    const looks = await world.press(await world.home('bestuurder'), 'Bekijk deze ronde');
    expect(titles(await world.press(looks, ROW))).toEqual(['Terug naar de ronde']);
    await openIt(world);
    await world.press(paste, 'Voeg toe', { inputs });
    expect(world.outcomes.at(-1)).toBe('ronde-open');
    expect(await stored(world)).toEqual([]);
  });

  it('are those of everybody who gives an account, and stand in it when it opens', async () => {
    const world = await openRounds(engine);
    await world.press(await form(world), 'Voeg toe', { inputs: { tabel: TABLE } });
    await openIt(world);
    await world.tick();
    const counts = (await world.accounts()).map(
      ({ onderdelen }) => JSON.stringify(onderdelen).split('"graad":null').length - 1,
    );
    expect(counts).toEqual([2, 1, 0]);
  });
});
