import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../../bot/verantwoording/files/pasted.ts';
import { splitPasted } from '../../../../bot/verantwoording/files/split-table.ts';
import { type Payee, readSpending } from '../../../../bot/verantwoording/rules/spending-table.ts';
import { spendingTemplate } from '../../../../bot/verantwoording/rules/spending-template.ts';
import { cents, subjectId } from '../../../../cards/words/brands.ts';

const payee = (id: string, name: string, brin: string, more: Partial<Payee> = {}): Payee => ({
  id: subjectId(id),
  name,
  also: [brin],
  kind: 'open',
  received: cents(1_000_000),
  ...more,
});
const payees: readonly Payee[] = [
  payee('a', 'De Duinroos', '99XA00'),
  payee('b', 'Praktijkschool Het Zeeduin', '99XB00', { received: cents(500_000) }),
  payee('c', 'Het Helmgras', '99XC00', { kind: 'over' }),
  payee('d', 'De Strandwal', '99XD00', { kind: 'ander', received: null }),
];
const columns = [
  { id: 'eigen', label: 'Eigen middelen van de school', optional: true },
  { id: 'personeel', label: 'Personele lasten', optional: false },
  { id: 'overig', label: 'Overige lasten', optional: true },
];
const read = (text: string) => readSpending(splitPasted(text), { payees, columns, received: 'Ontvangen van het SWV' });
const rows = (text: string) => read(text).rows.map(({ id, amounts }) => `${id}=${amounts.join(',')}`);
const faults = (text: string) => read(text).errors.map(({ line, code }) => `${line} ${code}`);
const HEAD = 'School;Ontvangen van het SWV;Eigen middelen van de school;Personele lasten;Overige lasten';

describe('a table of what schools spent', () => {
  it.each<[string, string]>([
    ['tabs, in the order of the format', 'De Duinroos\t0\t9.000\t500,50\nPraktijkschool Het Zeeduin\t\t4.000\t'],
    ['semicolons and BRIN', '99XA00;0;9000;500,50\n99XB00;;4000;'],
    [
      'several spaces',
      'De Duinroos   0   9.000   € 500,50\n99XB00   4.000'.replace('99XB00   4.000', '99XB00   0   4.000'),
    ],
    ['BRIN and name', '99XA00\tDe Duinroos\t0\t9.000\t500,50\n99XB00\tPraktijkschool Het Zeeduin\t\t4.000\t'],
    ['the table that we hand out', `${HEAD}\nDe Duinroos;€ 10.000;€ 0;€ 9.000;€ 500,50\n99XB00;€ 5.000;;4000;`],
    ['that table without its first line', 'De Duinroos;€ 10.000;0;9.000;500,50\n99XB00;5.000;;4000;'],
    ['names above, in another order', 'Personele lasten;Overige;BRIN\n9000;500,50;99XA00\n4000;;99XB00'],
    ['a total that is right', 'De Duinroos;0;9000;500,50\n99XB00;0;4000;0\nTotaal;0;13000;500,50'],
    ['a school that is not filled in yet', `${HEAD}\n99XC00;;;;\nDe Duinroos;;0;9000;500,50\n99XB00;5.000;;4.000;`],
  ])('is read: %s', (_, text) => {
    expect(faults(text)).toEqual([]);
    const [first, second] = rows(text).filter((row) => row !== 'c=');
    expect(first?.replace('a=,', 'a=0,')).toBe('a=0,900000,50050');
    expect(second?.replace('b=,', 'b=0,').replace(/,0?$/, '')).toBe('b=0,400000');
  });

  it.each<[string, string, readonly string[]]>([
    ['a name that nobody has', 'De Duinros;0;1;0', ['1 onbekende-naam']],
    ['a school whose money is not theirs', 'De Strandwal;0;1;0', ['1 niet-jouw-school']],
    ['one school twice', 'De Duinroos;0;1;0\n99XA00;0;2;0', ['2 dubbel']],
    ['no name', ';0;1;0', ['1 zonder-naam']],
    ['less than nothing', 'De Duinroos;0;-1;0', ['1 bedrag-negatief']],
    ['more than a school can spend', 'De Duinroos;0;10.000.001;0', ['1 bedrag-te-groot']],
    ['an amount that can be two things', 'De Duinroos;0;1,234;0', ['1 bedrag-onleesbaar']],
    ['a column too few', 'De Duinroos;9000', ['1 te-weinig-kolommen']],
    ['a column too many', 'De Duinroos;0;1;0;7', ['1 te-veel-kolommen']],
    ['a column too many under names', `${HEAD}\nDe Duinroos;;0;1;0;7`, ['2 te-veel-kolommen']],
    ['a line that ends too soon under names', `${HEAD}\nDe Duinroos;;0`, ['2 te-weinig-kolommen']],
    ['an amount that has to be there', 'De Duinroos;5;;0', ['1 bedrag-leeg']],
    ['another amount received', `${HEAD}\nDe Duinroos;9.999;0;1;0`, ['2 ontvangen-anders']],
    ['a column of nobody', 'School;Personele lasten;Kantine\nDe Duinroos;1;2', ['1 onbekende-kolom']],
    ['a column twice', 'School;Personele lasten;personeel\nDe Duinroos;1;2', ['1 onbekende-kolom']],
    ['a column that is missing', 'School;Overige lasten\nDe Duinroos;1', ['1 kolom-ontbreekt']],
    ['another total', 'De Duinroos;0;9000;0\nTotaal;0;9001;0', ['2 totaal-anders']],
    ['nothing filled in', `${HEAD}\nDe Duinroos;€ 10.000;;;`, ['1 leeg']],
  ])('says by line what is wrong: %s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('says of which column', () => {
    expect(read('De Duinroos;0;x;0').errors[0]).toMatchObject({ near: 'De Duinroos', column: 'Personele lasten' });
    expect(read(`${HEAD}\nDe Duinroos;1;0;1;0`).errors[0]?.sum).toBe(1_000_000);
  });

  it('leaves a school that handed in as it is, whatever stands behind it', () => {
    expect(rows('Het Helmgras;x;y;z\nDe Duinroos;0;1;0')).toEqual(['c=', 'a=0,100,0']);
  });
});

describe('the table of their schools to fill in', () => {
  const many = Array.from({ length: 150 }, (_, at) =>
    payee(
      `id-${at}`,
      `Scholengemeenschap aan de ${at}e Noordzeedijk; locatie Oost`,
      `99X${String(at).padStart(3, '0')}`,
    ),
  );
  const asks = { payees: many, columns, received: 'Ontvangen van het SWV' };
  const longest = [cents(999_999_999), cents(1_000_000_000), null];
  const rowsOf = many.map((one) => ({ payee: one, amounts: longest }));
  const again = (text: string) => readSpending(splitPasted(text), asks);

  it.each([
    ['by name, with what the SWV paid', () => true, /^School;Ontvangen/],
    ['by BRIN alone, where that does not fit', () => false, /^School;Eigen.*\n99X000;9999999,99;10000000;$/m],
  ])('reads again as it stands: %s', (_, fits, begins) => {
    const text = spendingTemplate({ ...asks, rows: rowsOf }, fits);
    expect(text).toMatch(begins);
    const { rows: found, errors } = again(text);
    expect(errors).toEqual([]);
    expect(found.map(({ amounts }) => amounts)).toEqual(many.map(() => longest));
  });

  it('fits in its field with a hundred and fifty schools and six columns', () => {
    const six = Array.from({ length: 6 }, (_, at) => ({ id: `k${at}`, label: `Kolom nummer ${at}`, optional: false }));
    const full = many.map((one) => ({ payee: one, amounts: Array(6).fill(cents(1_000_000_000)) }));
    const fits = (text: string) => problemOf(text) === null;
    expect(fits(spendingTemplate({ ...asks, columns: six, rows: full }, fits))).toBe(true);
  });
});
