import { expect, test } from 'vitest';
import { type AfterStand, afterFacts } from '../../../cards/arrangements/after/after-stand.ts';
import { dossiernummer } from '../../../cards/words/brands.ts';

const stand: AfterStand = {
  ...{ sent: null, started: null, notStarted: null, toCome: false, endsOn: null, stopped: null },
  evaluated: { halfweg: null, eind: null },
  extension: null,
  may: { start: false, stop: false, evaluate: false, extend: false },
};

test.each([
  [true, 'A-2027-0001 (deels toegekend)'],
  [false, 'A-2027-0001 (toegekend)'],
])('the line of an extension says whether a part of it was granted (%s)', (deels, words) => {
  const extension = { dossiernummer: dossiernummer('A-2027-0001'), state: 'toegekend', deels } as const;
  expect(JSON.stringify(afterFacts({ ...stand, extension }))).toContain(words);
});
