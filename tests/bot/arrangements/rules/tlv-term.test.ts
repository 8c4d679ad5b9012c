import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSchoolYear, tlvTerm } from '../../../../bot/arrangements/rules/tlv-term.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { amount, type LocalDate, localDate } from '../../../../cards/words/brands.ts';

const day = fc.nat(5_000).map((days) => plusDays(localDate('2024-01-01'), days));
const wish = fc.record({
  categorie: fc.constant('1'),
  schooljaren: fc.integer({ min: 1, max: 6 }).map(amount),
  ingang: fc.oneof(
    fc.constant('direct' as const),
    fc.integer({ min: 2024, max: 2040 }).map((year): LocalDate => localDate(`${year}-08-01`)),
  ),
});

/** How many whole school years (1 August to 31 July) lie within these days, counted one by one. */
function wholeYears(first: LocalDate, last: LocalDate): number {
  let count = 0;
  for (let year = 2020; year < 2060; year += 1) if (first <= `${year}-08-01` && `${year + 1}-07-31` <= last) count += 1;
  return count;
}

describe('the days of a TLV', () => {
  test.each([
    ['2027-01-10', 'direct', 1, '2027-01-10', '2028-07-31'],
    ['2027-07-31', 'direct', 1, '2027-07-31', '2028-07-31'],
    ['2027-08-01', 'direct', 1, '2027-08-01', '2028-07-31'],
    ['2027-08-02', 'direct', 1, '2027-08-02', '2029-07-31'],
    ['2027-01-10', '2027-08-01', 1, '2027-08-01', '2028-07-31'],
    ['2027-01-10', '2027-08-01', 2, '2027-08-01', '2029-07-31'],
    // what was asked passed while it lay with the CvT
    ['2027-09-15', '2027-08-01', 1, '2027-09-15', '2029-07-31'],
  ] as const)('decided on %s and asked for %s and %i years are %s to %s', (today, ingang, years, first, last) => {
    const asked = ingang === 'direct' ? ingang : localDate(ingang);
    const term = tlvTerm({ categorie: null, schooljaren: amount(years), ingang: asked }, localDate(today));
    expect(term).toMatchObject({ first, last });
  });

  test('always end on 31 July, hold exactly the whole school years that were asked, and never begin before the decision', () => {
    fc.assert(
      fc.property(wish, day, (asked, today) => {
        const { first, last } = tlvTerm(asked, today);
        expect(last).toMatch(/-07-31$/);
        expect(first >= today).toBe(true);
        expect(asked.ingang === 'direct' || first >= asked.ingang).toBe(true);
        expect(first < last).toBe(true);
        expect(wholeYears(first, last)).toBe(asked.schooljaren);
      }),
    );
  });

  test('offer the next first of August to begin on', () => {
    expect(nextSchoolYear(localDate('2026-11-23'))).toBe('2027-08-01');
    expect(nextSchoolYear(localDate('2027-07-31'))).toBe('2027-08-01');
    expect(nextSchoolYear(localDate('2027-08-01'))).toBe('2028-08-01');
  });
});
