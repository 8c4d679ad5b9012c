import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findName } from '../../../../bot/core/text-guard/names.ts';
import { guardText } from '../../../../bot/core/text-guard.ts';
import { HURRIED, TUNED, UNSEEN } from './sentences.ts';

const MARKED = /«(.+?)»/;

interface Score {
  readonly missed: readonly string[];
  readonly needless: readonly string[];
  readonly named: number;
  readonly nameless: number;
}

function score(sentences: readonly string[]): Score {
  const named = sentences.filter((sentence) => MARKED.test(sentence));
  const nameless = sentences.filter((sentence) => !MARKED.test(sentence));
  const missed = named.filter((sentence) => {
    const mark = MARKED.exec(sentence);
    const found = findName(sentence.replace(/[«»]/g, ''), []);
    const [start, length] = [mark?.index ?? 0, mark?.[1]?.length ?? 0];
    return found === null || found[0] >= start + length || found[1] <= start;
  });
  return {
    missed,
    needless: nameless.filter((sentence) => findName(sentence, []) !== null),
    named: named.length,
    nameless: nameless.length,
  };
}

describe('the question "is dit een naam?"', () => {
  test('is asked of every name and of no other word in the sentences that the rules were made with', () => {
    expect(score(TUNED)).toMatchObject({ missed: [], needless: [] });
  });

  test.each([
    ['whole sentences', UNSEEN],
    ['the hurried style', HURRIED],
  ])('is asked of 9 in 10 names, and needlessly of at most 1 in 20 sentences: %s', (_, sentences) => {
    const { missed, needless, named, nameless } = score(sentences);
    expect(missed.length / named, missed.join('\n')).toBeLessThanOrEqual(0.1);
    expect(needless.length / nameless, needless.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('is asked of any unknown word with a capital where none is due', () => {
    const syllable = fc.constantFrom('wob', 'flu', 'kri', 'zan', 'mop', 'dra', 'pel', 'gon', 'tui', 'ske');
    const name = fc
      .array(syllable, { minLength: 2, maxLength: 3 })
      .map((parts) => parts.join(''))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const sentence = fc.constantFrom(
      'Gisteren was X erg boos.',
      'X heeft moeite met lezen.',
      'De moeder van X belde.',
      'hij heet X',
      'Naam: X',
      'X',
    );
    fc.assert(
      fc.property(name, sentence, (word, frame) => {
        const text = frame.replace('X', word);
        expect(findName(text, []), text).toEqual([text.indexOf(word), text.indexOf(word) + word.length]);
      }),
    );
  });

  test('shows the whole name, with what stands between', () => {
    const text = 'Vandaag kwam Wobbelien van der Kwast niet.';
    expect(guardText(text, { known: [], kind: 'tekst' })).toEqual({ kind: 'ask', code: 'naam', at: [13, 36] });
    expect(text.slice(13, 36)).toBe('Wobbelien van der Kwast');
  });

  test.each(['J. de V.', 'M.K.', 'K. Kwast', 'J de V', 'leerling T.', "W. van 't Kwast"])(
    'is asked of initials: %s',
    (initials) => {
      expect(findName(`Het gaat om ${initials}`, [])).not.toBeNull();
    },
  );

  test.each([
    'Zie bijlage B.',
    'Zij zit in klas C.',
    'B.V.',
    'Vitamine D. helpt',
    'Het V.O. en het P.O.',
    'N.B. dit is tijdelijk',
  ])('is not asked of a label or an abbreviation: %s', (text) => {
    expect(findName(text, [])).toBeNull();
  });

  test('is not asked of schools and staff that are known, in any case, nor of a last word by itself', () => {
    const known = ['Zoco van de Duinroos', 'Zandkasteel College'];
    for (const text of [
      'Ik sprak met Zoco van de Duinroos.',
      'Wij van de Duinroos denken mee.',
      'Het ZANDKASTEEL COLLEGE en het Zandkasteel College doen mee.',
      'Mevrouw Duinroos belt terug.',
    ]) {
      expect(findName(text, known), text).toBeNull();
    }
    expect(findName('Zandkasteel College belde Wobbelien.', known)).toEqual([26, 35]);
  });

  test('survives known names with signs in them, and an empty one', () => {
    expect(findName('Ik sprak met (zoco) A+ en [x.', ['(zoco) A+', '[x', '', ' '])).toBeNull();
  });
});
