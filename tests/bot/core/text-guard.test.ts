import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passesElfproef } from '../../../bot/core/text-guard/bsn.ts';
import { type GuardContext, guardText } from '../../../bot/core/text-guard.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';

const TEXT: GuardContext = { known: [], kind: 'tekst' };
const NUMBER: GuardContext = { known: [], kind: 'leerlingnummer' };

const codeOf = (text: string, context = TEXT) => {
  const found = guardText(text, context);
  return found.kind === 'refused' ? found.code : found.kind;
};

/** Nine digits of which the last is chosen so that the elfproef holds; some eight have no such last digit. */
const validBsn = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }))
  .map(([n]) => String(n).padStart(8, '0'))
  .map((eight) => {
    const sum = [...eight].reduce((total, digit, at) => total + (9 - at) * Number(digit), 0) % 11;
    return { text: `${eight}${sum}`, exists: sum < 10 && eight !== '00000000' };
  })
  .filter((bsn) => bsn.exists)
  .map((bsn) => bsn.text);

const spelled = (digits: fc.Arbitrary<string>) =>
  fc
    .tuple(digits, fc.array(fc.constantFrom('', '', '.', ' ', '. ', '\u00a0'), { minLength: 8, maxLength: 8 }))
    .map(([nine, gaps]) => [...nine].map((digit, at) => digit + (gaps[at] ?? '')).join(''));

const around = fc.constantFrom(
  ['', ''],
  ['bsn ', ''],
  ['(', ')'],
  ['nummer:', ', zie dossier'],
  ['klas 2, ', '.'],
  ['op 3 maart is ', ' genoteerd'],
  ['A', 'B'],
  ['kosten € 1.250,50; ', ''],
);

const nineDigits = fc.integer({ min: 0, max: 999_999_999 }).map((n) => String(n).padStart(9, '0'));

describe('a BSN', () => {
  test('is found in every allowed spelling, wherever it stands', () => {
    fc.assert(
      fc.property(spelled(validBsn), around, fc.constantFrom(TEXT, NUMBER), (bsn, [before, after], context) => {
        expect(codeOf(`${before}${bsn}${after}`, context)).toBe('bsn');
      }),
      { numRuns: 2_000 },
    );
  });

  test('is not seen in nine digits that fail the elfproef, nor in fewer or more digits', () => {
    const failing = nineDigits.filter((nine) => !passesElfproef(nine));
    const otherLength = fc
      .tuple(fc.constantFrom(1, 4, 5, 6, 7, 8, 10, 11, 12, 15), fc.integer({ min: 0 }))
      .map(([length, n]) => String(n).padStart(length, '7').slice(0, length));
    fc.assert(
      fc.property(fc.oneof(spelled(failing), otherLength), (digits) => {
        expect(codeOf(digits, NUMBER)).not.toBe('bsn');
      }),
      { numRuns: 2_000 },
    );
  });

  test('is not seen in an amount after a euro sign, in any spelling', () => {
    const amount = validBsn
      .map((nine) => nine.replace(/^0+/, '1'))
      .chain((n) =>
        fc.constantFrom(n, Number(n).toLocaleString('nl-NL'), Number(n).toLocaleString('nl-NL').replaceAll('.', ' ')),
      );
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('€', '€ ', '€\u00a0', 'begroot is €'),
        fc.constantFrom('', ',50', ',-'),
        (n, euro, tail) => {
          expect(codeOf(`${euro}${n}${tail}`)).not.toBe('bsn');
        },
      ),
    );
  });

  test('is not looked for in an amount or a telephone number', () => {
    fc.assert(
      fc.property(spelled(validBsn), fc.constantFrom('geld' as const, 'telefoon' as const), (bsn, kind) => {
        expect(guardText(bsn, { known: [], kind })).toEqual({ kind: 'clean' });
      }),
    );
  });

  test('is found beside other numbers, but not by cutting a longer one', () => {
    expect(codeOf('groep 8 123456782')).toBe('bsn');
    expect(codeOf('in 2026 1234.56.782')).toBe('bsn');
    expect(codeOf('€ 1.500 123456782')).toBe('bsn');
    expect(codeOf('1234567820', NUMBER)).toBe('clean');
    expect(codeOf('0123456782', NUMBER)).toBe('clean');
    expect(codeOf('A-2026-0147 en 12-03-2026')).toBe('clean');
    expect(codeOf('000000000', NUMBER)).toBe('clean');
  });

  test('is refused before a name is asked, so that "Nee, geen naam" never lets it through', () => {
    expect(codeOf('Gisteren belde Wobbelien over 123456782.')).toBe('bsn');
  });

  test('is found in a decrypted text too', () => {
    expect(guardText(new Sensitive('nummer 123.456.782'), TEXT)).toEqual({ kind: 'refused', code: 'bsn' });
  });
});

describe('an address or a number to call', () => {
  test.each(['zoco@duinroos.example', 'mail naar z.oco+1@school.example.', 'zoco (at) duinroos.example'])(
    '%s is an e-mail address',
    (text) => {
      expect(codeOf(text)).toBe('e-mailadres');
    },
  );

  test.each([
    '06 12345678',
    '06-12 34 56 78',
    '0612345678',
    'bel 0251-123456',
    '(0251) 12 34 56',
    '+31 6 12345678',
    '0031612345678',
    '+31 (0)6 1234 5678',
    '+49 151 23456789',
  ])('%s is a telephone number', (text) => {
    expect(codeOf(text)).toBe('telefoonnummer');
  });

  test.each([
    '01-02-2026 10:00 uur',
    'van 08-09-2026 tot 10-10-2026',
    'om 08.30 uur en 09.45 uur',
    '€ 0612345678',
    'A-2026-0147',
    'lokaal 012, week 46, 30 lesuren, 12 absenties',
    'NL91 ABNA 0417 1643 00',
    'schooljaar 2025/2026',
  ])('%s is not', (text) => {
    expect(codeOf(text)).toBe('clean');
  });

  test('may be written when it is one of the known ones', () => {
    expect(guardText('mail zoco@duinroos.example', { known: ['Zoco@duinroos.example'], kind: 'tekst' })).toEqual({
      kind: 'clean',
    });
  });
});

/** In milliseconds, for a text of so many characters. */
function timeOf(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const from = performance.now();
  guardText(text, TEXT);
  return performance.now() - from;
}

test('a text made to be slow takes about ten times as long when it is ten times as long, not a hundred times', () => {
  for (const piece of ['Xyz. ', '1 ', 'a', 'A.', 'Naam: X', '0 1', 'Ik heb Van der ']) {
    const short = Math.max(timeOf(piece, 30_000), timeOf(piece, 30_000), 1); // the first one warms up
    expect(timeOf(piece, 300_000) / short, piece).toBeLessThan(60);
  }
});
