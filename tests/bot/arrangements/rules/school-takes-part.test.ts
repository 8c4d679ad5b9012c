import { describe, expect, test } from 'vitest';
import { duinroos, persona, role } from '../support/people.ts';
import {
  bodies,
  change,
  click,
  code,
  inState,
  later,
  now,
  on,
  play,
  secret,
  withRules,
  world,
} from '../support/play.ts';

const waiting = inState('bij-directie');

describe('"Ja, wij doen mee"', () => {
  const tomorrow = later(now, 1);
  const committed = play(waiting, [['directie', bodies.commit]], tomorrow);

  test('is the submission: at that click, with the configuration of that day', () => {
    expect(committed.state).toBe('bij-consulent');
    expect(committed.submittedAt).toEqual(tomorrow.instant);
    expect(committed.commitment).toEqual({ by: 'directie', at: tomorrow.instant, on: tomorrow.today });
    expect(committed.rulesVersion).toBe('2026-1');
  });

  test('goes to the consulent of the school', () => {
    const { posts } = change(click(waiting, 'directie', bodies.commit));
    expect(posts).toContainEqual({
      kind: 'consulent',
      to: { to: 'role', role: 'onderwijsconsulent', school: duinroos },
      urgent: false,
    });
  });

  test('is not for the requester, even as directie of the same school', () => {
    const both = persona('zoco', [role('zorgcoordinator', duinroos), role('directie', duinroos)]);
    expect(code(click(waiting, both, bodies.commit))).toBe('eigen-aanvraag');
  });

  test('is not for the requester’s stand-in as directie', () => {
    const standIn = persona('standIn', [role('directie', duinroos, 'zoco')]);
    expect(code(click(waiting, standIn, bodies.commit))).toBe('eigen-aanvraag');
  });

  test('is not for a colleague who filled in a step', () => {
    const written = play(inState('concept'), [
      ['zocoDeputy', { kind: 'keepTyped', step: 1, typed: {} }],
      ['zoco', bodies.submitToDirectie],
    ]);
    const now2 = persona('zocoDeputy', [role('directie', duinroos)]);
    expect(code(click(written, now2, bodies.commit))).toBe('eigen-aanvraag');
  });

  test('is not for who reviewed it as consulent before it came back', () => {
    const back = play(inState('bij-aanvulling'), [['zoco', bodies.amend]]);
    const nowDirectie = persona('consulent', [role('directie', duinroos)]);
    expect(code(click(back, nowDirectie, bodies.commit))).toBe('eigen-preadvies');
  });

  test('is not for the directie of another school', () => {
    expect(code(click(waiting, 'directieElsewhere', bodies.commit))).toBe('niet-jouw-rol');
  });

  test('is refused when the start has passed or the rules have become stricter meanwhile', () => {
    expect(code(click(waiting, 'directie', bodies.commit, on('2027-01-12')))).toBe('klopt-niet-meer');
    const stricter = withRules({ weken: [6, 8] });
    expect(code(click(waiting, 'directie', bodies.commit, now, stricter))).toBe('klopt-niet-meer');
  });

  test('binds the request to that version of the rules: another one is a bug of the caller', () => {
    expect(() => click(committed, 'consulent', bodies.forward, now, withRules({ version: '2027-1' }))).toThrow();
  });
});

describe('"Nee, eerst overleggen"', () => {
  test('brings it back to the zorgcoördinator, with the sentence, and it can go again', () => {
    const sentence = secret('Bel me even.');
    const back = play(waiting, [['directie', { kind: 'decline', sentence }]]);
    expect(back).toMatchObject({ state: 'concept', submittedAt: null, commitment: null, declined: { sentence } });
    expect(play(back, [['zoco', bodies.submitToDirectie]])).toMatchObject({ state: 'bij-directie', declined: null });
  });

  test('tells the requester that something waits, once', () => {
    const { posts, notices } = change(click(waiting, 'directie', bodies.decline));
    expect(posts).toHaveLength(1);
    expect(notices).toEqual([{ kind: 'actie', to: { to: 'person', person: 'zoco' }, urgent: false }]);
  });
});

test('no request reaches the consulent without the directie’s click', () => {
  expect(code(click(waiting, 'consulent', bodies.forward, now, world))).toBe('niet-nu');
});
