import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Agenda,
  addGoals,
  agendaSpans,
  removeGoal,
  setGoal,
} from '../../../../bot/verantwoording/rules/agenda.ts';
import type { Period } from '../../../../bot/verantwoording/rules/format.ts';
import { configText, localDate, revision } from '../../../../cards/words/brands.ts';

const period = (id: string, van: string, tot: string, opent: string): Period => ({
  id,
  label: configText(id),
  van,
  tot,
  opent,
  deadline: opent,
});
const year = [period('jaar', '01-01', '12-31', '01-15')];
const trimesters = [
  period('t1', '06-01', '10-31', '11-01'),
  period('t2', '11-01', '02-29', '03-01'),
  period('t3', '03-01', '05-31', '06-01'),
];
const spans = (perioden: readonly Period[], today: string, ...opened: readonly string[]) =>
  agendaSpans(perioden, localDate(today), (id) => opened.includes(id)).map(({ id }) => id);

describe('goals are written down for', () => {
  test('the period that runs, and the one before it until its round opens', () => {
    expect(spans(year, '2027-02-01')).toEqual(['2026', '2027']);
    expect(spans(year, '2027-02-01', '2026')).toEqual(['2027']);
    expect(spans(year, '2027-02-01', '2026', '2027')).toEqual(['2027']);
  });

  test('the next period in the last quarter of this one', () => {
    expect(spans(year, '2027-09-30', '2026')).toEqual(['2027']);
    expect(spans(year, '2027-10-01', '2026')).toEqual(['2027', '2028']);
    expect(spans(year, '2027-12-31', '2026')).toEqual(['2027', '2028']);
  });

  test('a trimester as for a year, over the new year too', () => {
    expect(spans(trimesters, '2027-01-10')).toEqual(['2026-t1', '2026-t2']);
    expect(spans(trimesters, '2027-02-20')).toEqual(['2026-t1', '2026-t2', '2027-t3']);
  });

  test('nothing where a format names no period', () => {
    expect(spans([], '2027-02-01')).toEqual([]);
  });
});

const goal = (id: string, tekst = `Doel ${id}`, prioriteit = 'p1') => ({ id, prioriteit, tekst });
const held: Agenda = {
  format: 'scholen',
  period: '2027',
  kind: 'school',
  key: 's-1',
  goals: [goal('a'), goal('b')],
  revision: revision(3),
};
const typed = (tekst: string, id: string | null = null, at = 3) => ({
  ...goal('x', tekst),
  id,
  revision: revision(at),
});
const said = (outcome: ReturnType<typeof setGoal>) =>
  outcome.ok ? outcome.value.goals.map(({ tekst }) => tekst) : outcome.refusal.code;

describe('a goal', () => {
  test('is added, changed in its place and taken off, each with a revision of its own', () => {
    expect(said(setGoal(held, typed('Nieuw'), 4))).toEqual(['Doel a', 'Doel b', 'Nieuw']);
    expect(said(setGoal(held, typed('Beter', 'a'), 4))).toEqual(['Beter', 'Doel b']);
    expect(said(removeGoal(held, { id: 'a', revision: revision(3) }))).toEqual(['Doel b']);
    for (const done of [setGoal(held, typed('Nieuw'), 4), removeGoal(held, { id: 'a', revision: revision(3) })])
      expect(done.ok && done.value.revision).toBe(4);
  });

  test('that came twice is there once', () => {
    const once = setGoal(held, typed('Nieuw'), 4);
    if (!once.ok) throw new Error(once.refusal.code);
    expect(said(setGoal(once.value, typed('Nieuw'), 4))).toBe('al-gedaan');
    expect(said(setGoal(held, typed('Doel a', 'a'), 4))).toBe('al-gedaan');
    expect(said(removeGoal(held, { id: 'gone', revision: revision(2) }))).toBe('al-gedaan');
  });

  test('of an older agenda waits until its writer saw the newer one', () => {
    expect(said(setGoal(held, typed('Nieuw', null, 2), 4))).toBe('agenda-veranderd');
    expect(said(setGoal(held, typed('Beter', 'a', 2), 4))).toBe('agenda-veranderd');
    expect(said(setGoal(held, typed('Beter', 'gone'), 4))).toBe('agenda-veranderd');
    expect(said(removeGoal(held, { id: 'a', revision: revision(2) }))).toBe('agenda-veranderd');
  });

  test('stands there once, and not beside more than fit', () => {
    expect(said(setGoal(held, typed(' doel  A '), 4))).toBe('doel-bestaat');
    expect(said(setGoal(held, typed('Doel b', 'a'), 4))).toBe('doel-bestaat');
    expect(said(setGoal(held, typed('Nieuw'), 2))).toBe('doel-te-veel');
    expect(said(setGoal(held, typed('Beter', 'a'), 2))).toEqual(['Beter', 'Doel b']);
  });
});

test('a table only adds what is not there yet, as far as there is room; sent again it adds nothing', () => {
  const sentence = fc.constantFrom('Doel a', 'doel  A', 'Doel b', 'Doel c', 'Doel d', 'Doel e');
  const table = fc.array(fc.record({ prioriteit: fc.constantFrom('p1', 'p2'), tekst: sentence }), { maxLength: 12 });
  fc.assert(
    fc.property(table, fc.integer({ min: 0, max: 8 }), (rows, most) => {
      const first = addGoals(held, rows, most);
      expect(first.next.goals.slice(0, 2)).toEqual(held.goals);
      expect(first.next.goals.length).toBe(held.goals.length + first.added);
      expect(first.next.goals.length).toBeLessThanOrEqual(Math.max(2, most));
      expect(new Set(first.next.goals.map(({ id }) => id)).size).toBe(first.next.goals.length);
      const again = addGoals(first.next, rows, most);
      expect([again.next, again.added, again.left]).toEqual([first.next, 0, first.left]);
    }),
  );
});
