import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCarriedRows } from '../../../../bot/verantwoording/files/read-carried-rows.ts';
import { id } from '../../../../cards/verantwoording/ronde/examples/example-round.ts';
import { carriedRows } from '../../../../cards/verantwoording/scholen/carried-rows.ts';
import { cents, revision, subjectId } from '../../../../cards/words/brands.ts';

const own = Array.from({ length: 150 }, (_, at) => id(at));
const anAmount = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }).map(cents), { nil: null });

test('what a button carries comes back as it went, of a hundred and fifty schools', () => {
  const aRow = fc.record({
    revision: fc.integer({ min: 0, max: 9_999 }).map(revision),
    amounts: fc.array(anAmount, { maxLength: 10 }),
  });
  fc.assert(
    fc.property(fc.array(aRow, { minLength: 1, maxLength: 150 }), (all) => {
      const rows = all.map((row, at) => ({ ...row, id: own[at] ?? id(at) }));
      expect(readCarriedRows(carriedRows(rows), own)).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['nothing', ''],
  ['no row', 'x'],
  [
    'a school of somebody else',
    carriedRows([{ id: subjectId('0197f3a0-ffff-ffff'), revision: revision(0), amounts: [] }]),
  ],
  ['one school twice', '00000001~0=AAAAA;00000001~0=AAAAB'],
  ['more than a school can spend', '00000001~0=_____'],
  ['half an amount', '00000001~0=AAAA'],
  ['something that is no amount', '00000001~0=AAA A'],
  ['a revision below nothing', '00000001~-1=AAAAA'],
  ['a whole id', `${own[1]}~0=AAAAA`],
  ['the end of an end', '0001~0=AAAAA'],
])('a forged button gives nothing: %s', (_, text) => {
  expect(readCarriedRows(text, own)).toBeNull();
});

test('the end of an id that two schools share says neither', () => {
  const twins = [subjectId('a-12345678'), subjectId('b-12345678')];
  expect(readCarriedRows('12345678~0=AAAAA', twins)).toBeNull();
  expect(readCarriedRows('12345678~0=AAAAA', twins.slice(1))).toMatchObject([{ id: 'b-12345678', amounts: [0] }]);
});
