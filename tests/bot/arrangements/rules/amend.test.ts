import { describe, expect, test } from 'vitest';
import { localDate } from '../../../../cards/words/brands.ts';
import {
  bodies,
  change,
  click,
  code,
  inState,
  later,
  now,
  play,
  step1,
  step2,
  votes,
  withRules,
} from '../support/play.ts';

const days = (n: number) => later(now, n);

describe('amending', () => {
  const amended = play(inState('bij-cvt'), [['zoco', bodies.amend]], days(3));

  test('voids the directie’s commitment and goes back to the directie, under the same number', () => {
    expect(amended).toMatchObject({
      state: 'bij-directie',
      commitment: null,
      review: null,
      advice: null,
      opened: [],
      dossiernummer: 'A-2026-0147',
    });
    expect(change(click(inState('bij-cvt'), 'zoco', bodies.amend)).posts.map((one) => one.kind)).toEqual([
      'status',
      'directie',
    ]);
  });

  test('keeps the submission and its rules; the time at the school is no time of the SWV', () => {
    expect(amended.submittedAt).toEqual(now.instant);
    expect(amended.suspensions).toEqual([{ why: 'wijziging', asked: '2026-11-26', answered: null }]);
    const again = play(amended, [['directie', bodies.commit]], days(5));
    expect(again.submittedAt).toEqual(now.instant);
    expect(again.suspensions).toEqual([{ why: 'wijziging', asked: '2026-11-26', answered: '2026-11-28' }]);
    expect(() => click(amended, 'directie', bodies.commit, now, withRules({ version: 'new' }))).toThrow();
  });

  test('of two steps is one suspension', () => {
    const twice = play(amended, [['zoco', { kind: 'amend', step: 1, inputs: step1 }]], days(4));
    expect(twice.suspensions).toHaveLength(1);
  });

  test('while the consulent waits for an answer ends that suspension where the new one begins', () => {
    const fromQuestion = play(inState('bij-aanvulling'), [['zoco', bodies.amend]], days(2));
    expect(fromQuestion.suspensions).toEqual([
      { why: 'aanvulling', asked: '2026-11-23', answered: '2026-11-25' },
      { why: 'wijziging', asked: '2026-11-25', answered: null },
    ]);
  });

  test('before it was ever submitted suspends nothing', () => {
    expect(play(inState('bij-directie'), [['zoco', bodies.amend]]).suspensions).toEqual([]);
  });

  test('is possible until the first vote', () => {
    const voted = play(inState('bij-cvt'), [
      ['member', bodies.openDossier],
      ['member', votes('tegen')],
    ]);
    expect(code(click(voted, 'zoco', bodies.amend))).toBe('te-laat-om-te-wijzigen');
  });

  test('obeys the rules of the form', () => {
    const past = { ...step2, start: localDate('2026-11-22') };
    expect(code(click(inState('bij-consulent'), 'zoco', { kind: 'amend', step: 2, inputs: past }))).toBe(
      'start-voorbij',
    );
  });

  test('makes what members read before no longer enough to vote', () => {
    const read = play(inState('bij-cvt'), [['member', bodies.openDossier]]);
    const again = play(read, [
      ['zoco', bodies.amend],
      ['directie', bodies.commit],
      ['consulent', bodies.forward],
    ]);
    expect(code(click(again, 'member', votes('voor')))).toBe('eerst-dossier');
  });
});

test('a request that was submitted once is withdrawn, not thrown away', () => {
  const back = play(inState('bij-consulent'), [
    ['zoco', bodies.amend],
    ['directie', bodies.decline],
  ]);
  expect(back).toMatchObject({ state: 'concept' });
  expect(code(click(back, 'zoco', bodies.discard))).toBe('trek-in');
  expect(play(back, [['zoco', bodies.withdraw]]).state).toBe('ingetrokken');
});
