import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.ts';
import { openWalk, type Walk } from './first-request/walk.ts';
import { byAnotherSchool } from './verantwoording/by-another-school.ts';
import { byKeyboard } from './verantwoording/by-keyboard.ts';
import { byTheAgenda } from './verantwoording/by-the-agenda.ts';
import { byTheConsulent } from './verantwoording/by-the-consulent.ts';
import { byTheResult } from './verantwoording/by-the-result.ts';
import { byTheRound } from './verantwoording/by-the-round.ts';
import { byTheSchool } from './verantwoording/by-the-school.ts';
import { lastYear } from './verantwoording/last-year.ts';

/** A round of the verantwoording in the werkbank by everyone who has a part in it, counted (USERS section 2). */
describeInChromium('the verantwoording of a year', () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await openWalk({ at: '2027-01-18T08:00:00Z', folder: 'verantwoording' });
    await lastYear(walk);
  });
  afterAll(() => walk?.close());

  byTheAgenda(() => walk);
  byTheRound(() => walk);

  test('the clock ticks, and everyone who has a part gets a card', async () => {
    const { people } = walk;
    await walk.tick();
    expect(people.cardsOf('zoco-duinroos').filter((words) => words.includes('Verantwoording 2026'))).toHaveLength(2);
  });

  byTheSchool(() => walk);
  byAnotherSchool(() => walk);
  byTheConsulent(() => walk);
  byTheResult(() => walk);
  byKeyboard(() => walk);

  test('nothing went wrong in a page on the way', () => {
    expect(walk.wrong).toEqual([]);
  });
});
