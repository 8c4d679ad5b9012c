import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../bot/core/local-day.ts';
import { parseDate, type Sense } from '../../../bot/core/parse-date.ts';
import { fullDay, nearDay, wholeDay } from '../../../cards/words/dutch-date.ts';
import { day } from '../../support/a-calendar.ts';

/** A Wednesday. */
const TODAY = day('2026-11-25');
const read = (text: string, today = TODAY, sense?: Sense) => {
  const result = parseDate(text, today, sense);
  return result.ok ? result.value : result.refusal.code;
};

describe('a day', () => {
  test.each([
    ['2027-03-08', '2027-03-08'],
    ['8-3-2027', '2027-03-08'],
    ['08/03/2027', '2027-03-08'],
    ['8.3.27', '2027-03-08'],
    ['8 maart 2027', '2027-03-08'],
    ['8 mrt 2027', '2027-03-08'],
    ['8 mrt. ’27', '2027-03-08'],
    ['8 Maart, 2027', '2027-03-08'],
    ['maandag 8 maart 2027', '2027-03-08'],
    ['ma 8-3-2027', '2027-03-08'],
    ['8 maart', '2027-03-08'],
    ['8-3', '2027-03-08'],
    ['25 november', '2026-11-25'],
    ['24 november', '2027-11-24'],
    ['op 1 december', '2026-12-01'],
    ['29 februari', '2028-02-29'],
    ['1e dec', '2026-12-01'],
    ['vandaag', '2026-11-25'],
    ['Morgen', '2026-11-26'],
    ['overmorgen', '2026-11-27'],
    ['gisteren', '2026-11-24'],
    ['vrijdag', '2026-11-27'],
    ['vr', '2026-11-27'],
    ['dinsdag', '2026-12-01'],
    ['woensdag', '2026-12-02'],
    ['komende woensdag', '2026-12-02'],
    ['a.s. vrijdag', '2026-11-27'],
    ['afgelopen vrijdag', '2026-11-20'],
    ['deze week vrijdag', '2026-11-27'],
    ['volgende week dinsdag', '2026-12-01'],
    ['dinsdag volgende week', '2026-12-01'],
    ['volgende week zondag', '2026-12-06'],
    ['vorige week maandag', '2026-11-16'],
    ['over een week', '2026-12-02'],
    ['over twee weken', '2026-12-09'],
    ['over 10 dagen', '2026-12-05'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['', 'datum-leeg'],
    ['31 april', 'datum-bestaat-niet'],
    ['29-2-2027', 'datum-bestaat-niet'],
    ['2027-13-01', 'datum-bestaat-niet'],
    ['0-0-2027', 'datum-bestaat-niet'],
    ['dinsdag 8 maart 2027', 'datum-andere-weekdag'],
    ['volgende dinsdag', 'datum-dubbelzinnig'],
    ['volgende week', 'datum-dubbelzinnig'],
    ['8-3-2197', 'datum-te-ver'],
    ['1-1-1900', 'datum-te-ver'],
    ['over 999 weken', 'datum-te-ver'],
    ['8-3/2027', 'datum-onleesbaar'],
    ['maart', 'datum-onleesbaar'],
    ['8 brumaire', 'datum-onleesbaar'],
    ['dinsdag volgende week woensdag', 'datum-onleesbaar'],
    ['zo snel mogelijk', 'datum-onleesbaar'],
    ['20270308', 'datum-onleesbaar'],
  ])('%s is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test.each([
    ['8 november', '2026-11-08'],
    ['25 november', '2026-11-25'],
    ['26-11', '2025-11-26'],
    ['vrijdag', '2026-11-20'],
    ['woensdag', '2026-11-18'],
  ])('%s of something that has happened is %s', (text, expected) => {
    expect(read(text, TODAY, 'behind')).toBe(expected);
  });

  test('of next week is in next week over New Year and week 53 too', () => {
    expect(read('volgende week maandag', day('2026-12-31'))).toBe('2027-01-04');
    expect(read('dinsdag', day('2026-12-31'))).toBe('2027-01-05');
  });

  test('as a card shows it is read back as the same day', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((n) => plusDays(TODAY, n));
    fc.assert(
      fc.property(days, (on) => {
        expect([on, fullDay(on), wholeDay(on)].map((text) => read(text))).toEqual([on, on, on]);
        if (on < '2027-11-25') expect(read(nearDay(on))).toBe(on);
      }),
    );
  });

  test('is a day or a refusal, whatever is typed', () => {
    const word = fc.constantFrom('volgende', 'week', 'di', 'maart', '8', '31', '-', '2027', 'over', 'een', 'a.s.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        expect(read(words.join(' '))).toMatch(/^(?:\d{4}-\d{2}-\d{2}|datum-[a-z-]+)$/);
      }),
    );
  });
});
