import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STEPS } from '../support/host-route.ts';
import { type BadInput, openBadInput } from './bad-input/bad-input.ts';
import { forgedButtons } from './bad-input/forged-buttons.ts';
import { notHeard } from './bad-input/not-heard.ts';
import { peopleAndWords } from './bad-input/people-and-words.ts';

/** Whatever comes in: never a 5xx, never changed state; a Dutch sentence, or the error answers of DESIGN section 2. */
describe('bad input through HTTP', () => {
  let world: BadInput;
  beforeAll(async () => {
    world = await openBadInput();
  });
  afterAll(() => world?.host.close());
  beforeEach(() => world.mark());

  notHeard(() => world);
  forgedButtons(() => world);
  peopleAndWords(() => world);

  it('none of it was a failure inside, and the log holds nothing that was typed', () => {
    const { lines } = world.host;
    expect(lines.filter((line) => line.includes('"error":'))).toEqual([]);
    for (const typed of [STEPS[0].leerlingnummer, STEPS[1].doel, 'kwaad', 'xxx']) {
      expect(lines.join(' ')).not.toContain(typed);
    }
  });
});
