import { describe, expect, test } from 'vitest';
import { ok, refuse } from '../../../../bot/core/result.ts';
import { isGoalTable, readGoals } from '../../../../bot/verantwoording/rules/goals-table.ts';
import { configText, subjectId } from '../../../../cards/words/brands.ts';

const known = [
  { id: subjectId('d'), name: 'De Duinroos', also: ['school-1', '99XA00'] },
  { id: subjectId('z'), name: 'Het Zeduin', also: ['school-2', '99XB00'] },
];
const prioriteiten = [
  { id: 'p1', label: configText('Verbinding met jeugdhulp') },
  { id: 'p2', label: configText('Dekkend aanbod') },
];
const lines = (text: string) => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(';') }));
const judge = (tekst: string) => (tekst.includes('BSN') ? refuse('bsn') : ok(tekst));
const read = (text: string, of = known, priorities: typeof prioriteiten = prioriteiten) => {
  const { rows, errors } = readGoals(lines(text), of, { prioriteiten: priorities, judge });
  return errors.length > 0
    ? errors.map(({ line, code, near }) => `${line} ${code} ${near ?? '-'}`)
    : rows.map(({ id, prioriteit, tekst }) => `${id} ${prioriteit} ${tekst}`);
};

describe('a table of goals', () => {
  test('names a school, a priority and a goal on each line, as many lines as goals', () => {
    expect(read('De Duinroos;Dekkend aanbod;Eén\nde duinroos;1;Twee\n99XB00;prioriteit 2;Drie')).toEqual([
      'd p2 Eén',
      'd p1 Twee',
      'z p2 Drie',
    ]);
  });

  test('with the names of its columns may stand in any order, with more of them', () => {
    expect(read('Doel 2027;Opmerking;BRIN;Prioriteit\nEén;x;99XA00;p1')).toEqual(['d p1 Eén']);
  });

  test('asks no priority where the format has none', () => {
    expect(read('De Duinroos;Eén', known, [])).toEqual(['d  Eén']);
    expect(read('School;Prioriteit;Doel\nDe Duinroos;zomaar;Eén', known, [])).toEqual(['d  Eén']);
  });

  test('of who gives an account alone names nobody', () => {
    expect(read('Prioriteit;Doel\n1;Eén', known.slice(0, 1))).toEqual(['d p1 Eén']);
    expect(read('Prioriteit;Doel\n1;Eén')).toEqual(['2 zonder-naam -']);
  });

  test('says by line what is wrong, and what was meant', () => {
    const wrong =
      'Duinroos;1;Eén\n;1;Eén\nDe Duinroos;jeugdhulp;Eén\nDe Duinroos;3;Eén\nDe Duinroos;;Eén\nDe Duinroos;1;';
    expect(read(wrong)).toEqual([
      '1 onbekende-naam De Duinroos',
      '2 zonder-naam -',
      '3 onbekende-prioriteit Verbinding met jeugdhulp',
      '4 onbekende-prioriteit -',
      '5 onbekende-prioriteit -',
      '6 zonder-doel De Duinroos',
    ]);
    expect(read('De Duinroos;1;Een BSN\nDe Duinroos;1;Eén; en twee')).toEqual([
      '1 bsn De Duinroos',
      '2 doel-kolommen -',
    ]);
    expect(read('School;Prioriteit;Doel')).toEqual(['1 doelen-leeg -']);
  });
});

test('a table of goals is told from one of amounts by the names of its columns', () => {
  for (const head of ['School;Prioriteit;Doel', 'doelen;BRIN', '\nnaam;Onze doelstelling'])
    expect(isGoalTable(lines(head)), head).toBe(true);
  for (const head of ['School;Bedrag', 'school;bedrag doelgroep', 'De Duinroos;12.500', 'Naam;Doelgroep', ''])
    expect(isGoalTable(lines(head)), head).toBe(false);
});
