import { describe, expect, test } from 'vitest';
import type { Period } from '../../../../bot/verantwoording/rules/format.ts';
import { spansAround } from '../../../../bot/verantwoording/rules/period.ts';
import { configText, localDate } from '../../../../cards/words/brands.ts';

const period = (id: string, van: string, tot: string, opent: string, deadline: string): Period => ({
  id,
  label: configText(`${id} trimester`),
  van,
  tot,
  opent,
  deadline,
});
const around = (perioden: readonly Period[], today: string) =>
  spansAround(perioden, localDate(today)).map(({ id, first, last, opens, deadline }) =>
    [id, first, last, opens, deadline].join(' '),
  );

describe('a year', () => {
  const year = [period('jaar', '01-01', '12-31', '01-15', '03-01')];

  test('is accounted for in the next', () => {
    expect(around(year, '2027-02-01')).toEqual([
      '2025 2025-01-01 2025-12-31 2026-01-15 2026-03-01',
      '2026 2026-01-01 2026-12-31 2027-01-15 2027-03-01',
      '2027 2027-01-01 2027-12-31 2028-01-15 2028-03-01',
    ]);
  });

  test('of school is called after both', () => {
    const school = [period('jaar', '08-01', '07-31', '09-01', '10-01')];
    const [span] = spansAround(school, localDate('2027-02-01')).filter(({ id }) => id === '2026');
    expect(span).toMatchObject({ label: '2026-2027', first: '2026-08-01', last: '2027-07-31', opens: '2027-09-01' });
  });
});

describe('trimesters', () => {
  const three = [
    period('eerste', '08-01', '11-30', '12-01', '12-15'),
    period('tweede', '12-01', '03-31', '04-01', '04-15'),
    period('derde', '04-01', '07-31', '08-01', '09-15'),
  ];

  test('go on across 31 December', () => {
    expect(around(three, '2027-01-10').filter((span) => span.startsWith('2026-tweede'))).toEqual([
      '2026-tweede 2026-12-01 2027-03-31 2027-04-01 2027-04-15',
    ]);
    const [span] = spansAround(three, localDate('2027-01-10')).filter(({ id }) => id === '2026-tweede');
    expect(span?.label).toBe('tweede trimester 2026-2027');
  });

  test('follow on one another without a gap, and each has a name of its own', () => {
    const spans = spansAround(three, localDate('2027-01-10'));
    expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
    for (const [index, span] of spans.entries()) {
      const before = spans[index - 1];
      if (before)
        expect(new Date(`${span.first}T00:00Z`).getTime() - new Date(`${before.last}T00:00Z`).getTime()).toBe(864e5);
    }
  });
});

describe('29 February', () => {
  const winter = [period('winter', '09-01', '02-29', '02-29', '02-29')];

  test('is the last of February where there is none', () => {
    expect(around(winter, '2026-12-01').find((span) => span.startsWith('2026'))).toBe(
      '2026 2026-09-01 2027-02-28 2028-02-29 2028-02-29',
    );
    expect(around(winter, '2027-12-01').find((span) => span.startsWith('2027'))).toBe(
      '2027 2027-09-01 2028-02-29 2029-02-28 2029-02-28',
    );
  });
});
