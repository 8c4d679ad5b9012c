import { describe, expect, test } from 'vitest';
import { firstEmptyStep } from '../../../../bot/arrangements/rules/answers.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { amount, cents, dossiernummer, localDate, revision } from '../../../../cards/words/brands.ts';
import { duinroos, people, zeeduin } from '../support/people.ts';
import {
  begun,
  bodies,
  change,
  click,
  code,
  draftId,
  inState,
  later,
  next,
  now,
  on,
  play,
  secret,
  step1,
  step2,
  step3,
  withRules,
  world,
} from '../support/play.ts';

const begin = {
  kind: 'begin',
  id: draftId,
  revision: revision(0),
  soort: 'maatwerk-individueel',
  school: duinroos,
} as const;

describe('Begin', () => {
  test('makes one draft, however often it is clicked', () => {
    expect(code(decide(begun(), begin, people.zoco.actor, now, world))).toBe('al-gedaan');
  });

  test('does not show a draft to someone else who sends its id', () => {
    expect(code(decide(begun(), begin, people.colleague.actor, now, world))).toBe('bestaat-niet');
  });

  test('is for a zorgcoördinator of the school that was chosen', () => {
    expect(code(decide(null, { ...begin, school: zeeduin }, people.zoco.actor, now, world))).toBe('niet-jouw-school');
    expect(code(decide(null, begin, people.directie.actor, now, world))).toBe('niet-jouw-school');
  });

  test('is refused for a kind that schools cannot ask for now', () => {
    const closed = withRules({ aangeboden: false });
    expect(code(decide(null, begin, people.zoco.actor, now, closed))).toBe('soort-niet-aangeboden');
  });

  test('tells nobody: a draft is the school’s own', () => {
    const { posts, notices } = change(decide(null, begin, people.zoco.actor, now, world));
    expect([posts, notices]).toEqual([[], []]);
  });
});

describe('a step of the form', () => {
  const save = (step: typeof step1 | typeof step2, at = now) =>
    'gedaan' in step
      ? click(begun(at), 'zoco', { kind: 'saveStep', step: 1, inputs: step }, at)
      : click(begun(at), 'zoco', { kind: 'saveStep', step: 2, inputs: step }, at);

  test('is kept in any order, and Verder takes up the first that is empty', () => {
    const third = play(begun(), [['zoco', { kind: 'saveStep', step: 3, inputs: step3 }]]);
    expect(third.answers.gehoordOp).toBe('2026-11-20');
    expect(firstEmptyStep(third)).toBe(1);
    expect(firstEmptyStep(inState('concept'))).toBeNull();
  });

  test('may start today, and not yesterday', () => {
    expect(code(save({ ...step2, start: now.today }))).toBe('ok');
    expect(save({ ...step2, start: localDate('2026-11-22') })).toMatchObject({
      refusal: { code: 'start-voorbij', field: 'start' },
    });
  });

  test.each([
    ['2026-11-23', '2028-07-31', 'ok'],
    ['2026-11-23', '2028-08-01', 'start-buiten-schooljaar'],
    ['2027-07-31', '2028-07-31', 'ok'],
    ['2027-07-31', '2028-08-01', 'start-buiten-schooljaar'],
    ['2027-08-01', '2028-08-01', 'ok'],
  ])('on %s may start on %s: %s', (today, start, wanted) => {
    const body = { kind: 'saveStep', step: 2, inputs: { ...step2, start: localDate(start) } } as const;
    const oneDay = { ...world, lastDay: (first: typeof body.inputs.start) => first };
    expect(code(click(begun(on(today)), 'zoco', body, on(today), oneDay))).toBe(wanted);
  });

  test('may cost the maximum of its kind, and not a cent more', () => {
    expect(code(save({ ...step2, bedrag: cents(500_000) }))).toBe('ok');
    expect(save({ ...step2, bedrag: cents(500_001) })).toMatchObject({
      refusal: { code: 'bedrag-te-hoog', field: 'bedrag', facts: { maximum: 500_000 } },
    });
    expect(code(save({ ...step2, bedrag: cents(-1) }))).toBe('bedrag-negatief');
  });

  test('may cost anything where the kind has no maximum', () => {
    const free = withRules({ maximum: null });
    const body = { kind: 'saveStep', step: 2, inputs: { ...step2, bedrag: cents(90_000_000) } } as const;
    expect(code(click(begun(), 'zoco', body, now, free))).toBe('ok');
  });

  test('takes only a duration that the configuration offers', () => {
    expect(code(save({ ...step2, weken: amount(7) }))).toBe('geen-keuze');
  });

  test('ends in the school year it starts in', () => {
    const june = { ...step2, start: localDate('2027-06-14') };
    expect(save(june)).toMatchObject({ refusal: { code: 'duur-over-schooljaar', field: 'start' } });
    expect(code(save({ ...june, weken: amount(6) }))).toBe('ok');
  });

  test('hears the pupil today at the latest', () => {
    const heard = (day: string) =>
      click(begun(), 'zoco', { kind: 'saveStep', step: 3, inputs: { ...step3, gehoordOp: localDate(day) } });
    expect(code(heard('2026-11-23'))).toBe('ok');
    expect(heard('2026-11-24')).toMatchObject({ refusal: { code: 'gehoord-in-toekomst', field: 'gehoordOp' } });
  });

  test('dates the parents’ line by the day it is entered', () => {
    const tomorrow = later(now, 1);
    const saved = play(begun(), [['zoco', { kind: 'saveStep', step: 3, inputs: step3 }]], tomorrow);
    expect(saved.answers.ouders?.on).toBe(tomorrow.today);
  });
});

describe('"Later verder"', () => {
  const kept = play(inState('concept'), [['zoco', bodies.keepTyped]]);

  test('keeps what was typed, finished or not, and Verder goes there', () => {
    expect(Object.keys(kept.scratch?.typed ?? {})).toEqual(['bedrag']);
    expect(kept.scratch?.step).toBe(2);
  });

  test('is forgotten when that step is saved, and when the draft leaves', () => {
    const other = play(kept, [['zoco', { kind: 'saveStep', step: 1, inputs: step1 }]]);
    expect(other.scratch).not.toBeNull();
    expect(play(kept, [['zoco', { kind: 'saveStep', step: 2, inputs: step2 }]]).scratch).toBeNull();
    expect(play(kept, [['zoco', bodies.submitToDirectie]]).scratch).toBeNull();
  });
});

describe('a draft', () => {
  test('is thrown away with everything in it', () => {
    const { next: gone, events } = change(click(inState('concept'), 'zoco', bodies.discard));
    expect(gone).toBeNull();
    expect(events).toMatchObject([{ kind: 'discard', from: 'concept', to: null }]);
    expect(
      code(decide(null, { kind: 'discard', id: draftId, revision: revision(1) }, people.zoco.actor, now, world)),
    ).toBe('bestaat-niet');
  });

  test('does not leave with a step missing', () => {
    const two = play(begun(), [
      ['zoco', { kind: 'saveStep', step: 1, inputs: step1 }],
      ['zoco', { kind: 'saveStep', step: 3, inputs: step3 }],
    ]);
    expect(click(two, 'zoco', bodies.submitToDirectie)).toMatchObject({
      refusal: { code: 'stap-ontbreekt', facts: { stap: 2 } },
    });
  });

  test('does not leave with a start that has passed meanwhile', () => {
    expect(click(inState('concept'), 'zoco', bodies.submitToDirectie, on('2027-01-12'))).toMatchObject({
      refusal: { code: 'start-voorbij', field: 'start' },
    });
  });

  test('gets its dossiernummer at the directie, and keeps it after "Nee, eerst overleggen"', () => {
    const first = inState('bij-directie');
    expect(first.dossiernummer).toBe('A-2026-0147');
    expect(first.submittedAt).toBeNull();
    const back = play(first, [['directie', bodies.decline]]);
    const again = { ...world, number: dossiernummer('A-2026-0148') };
    expect(play(back, [['zoco', bodies.submitToDirectie]], now, again).dossiernummer).toBe('A-2026-0147');
  });

  test('asks the directie of its own school, and shows the requester where it lies', () => {
    const { posts, notices } = change(click(inState('concept'), 'zoco', bodies.submitToDirectie));
    const directie = { to: 'role', role: 'directie', school: duinroos };
    expect(posts).toEqual([
      { kind: 'status', to: { to: 'person', person: 'zoco' }, urgent: false },
      { kind: 'directie', to: directie, urgent: false },
    ]);
    expect(notices).toEqual([{ kind: 'actie', to: directie, urgent: false }]);
  });

  test('may be finished by who deputises for the requester, who then has a hand in it', () => {
    const saved = play(begun(), [['zocoDeputy', { kind: 'saveStep', step: 1, inputs: step1 }]]);
    expect(saved.hands.writers).toEqual(['zoco', 'zocoDeputy']);
    expect(saved.requester).toBe('zoco');
  });
});

test('a waiver for the parents carries its reason into the request', () => {
  const reason = secret('Moeder ligt in het ziekenhuis; we bellen maandag.');
  const ouders = { spoken: false, view: secret('nog-niet'), reason };
  const saved = next(click(begun(), 'zoco', { kind: 'saveStep', step: 3, inputs: { ...step3, ouders } }));
  expect(saved.answers.ouders).toMatchObject({ spoken: false, reason, on: now.today });
});
