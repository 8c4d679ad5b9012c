import { describe, expect, test } from 'vitest';
import type { Given } from '../../../../bot/arrangements/rules/answers.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { confirmation } from '../../../../bot/arrangements/rules/confirm.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import type { RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { ticks } from '../../../../bot/arrangements/rules/ticks.ts';
import type { StepNumber } from '../../../../cards/arrangements/form/forms.ts';
import { allSteps, FORMS, stepOf, stepsOf } from '../../../../cards/arrangements/form/forms.ts';
import { amount, localDate, revision } from '../../../../cards/words/brands.ts';
import { GIVEN, rulesOf } from '../support/kinds.ts';
import { duinroos, people } from '../support/people.ts';
import { change, click, code, draftId, now, secret, step1, step2, takenBy, world } from '../support/play.ts';

const text = GIVEN.btv[1]?.onderzoeksvraag ?? secret('Wat is er nodig om weer les te volgen?');
const worldOf = (kind: RequestKind) => ({ ...world, rules: rulesOf(kind) });

function begin(kind: RequestKind): Arrangement {
  const command = { kind: 'begin', id: draftId, revision: revision(0), soort: kind, school: duinroos } as const;
  const { next } = change(decide(null, command, people.zoco.actor, now, worldOf(kind)));
  if (!next) throw new Error('It was begun.');
  return next;
}

const save = (record: Arrangement, step: StepNumber, inputs: Given) =>
  click(record, 'zoco', { kind: 'saveStep', step, inputs }, now, worldOf(record.kind));

function fill(kind: RequestKind): Arrangement {
  return GIVEN[kind].reduce((record, inputs, at) => {
    const { next } = change(save(record, stepsOf(record)[at] ?? 1, inputs));
    return next ?? record;
  }, begin(kind));
}

/** Which question of the form; a TLV for the PrO does not ask it (-1). */
const PLACE_OF_GEDAAN: Readonly<Record<RequestKind, number>> = {
  'maatwerk-individueel': 0,
  'maatwerk-groep': 0,
  outreachend: 0,
  btv: 0,
  'tlv-vso': 0,
  'tlv-pro': -1,
  'advies-cvt': 2,
};

/** A form before anything was answered. */
const bare = (kind: RequestKind) => ({ kind, answers: {} });

const kinds = Object.keys(GIVEN).filter((key): key is RequestKind => Object.hasOwn(FORMS, key));

describe.each(kinds)('a request of the kind %s', (kind) => {
  test('asks at most four things a step, and no thing twice', () => {
    const fields = allSteps(bare(kind)).map((step) => stepOf(bare(kind), step).fields);
    for (const one of fields) expect(one.length).toBeLessThanOrEqual(4);
    expect(new Set(fields.flat()).size).toBe(fields.flat().length);
  });

  test('goes to the directie when every step is filled in, and no sooner', () => {
    const submit = { kind: 'submitToDirectie' } as const;
    expect(code(click(begin(kind), 'zoco', submit, now, worldOf(kind)))).toBe('stap-ontbreekt');
    expect(code(click(fill(kind), 'zoco', submit, now, worldOf(kind)))).toBe('ok');
  });

  test('asks first what the school did itself, for some of it may be enough; a question to the CvT asks it after', () => {
    const fields = allSteps(bare(kind)).flatMap((step): readonly string[] => stepOf(bare(kind), step).fields);
    const asks = fields.includes('gedaan');
    if (asks && kind !== 'advies-cvt') expect(stepOf(bare(kind), 1).fields[0]).toBe('gedaan');
    expect(fields.indexOf('gedaan')).toBe(PLACE_OF_GEDAAN[kind]);
  });

  test('always asks what the team learns', () => {
    expect(allSteps(bare(kind)).flatMap((step) => stepOf(bare(kind), step).fields)).toContain('expertise');
  });
});

describe('a place in the BTV', () => {
  const days = (...btvDagen: readonly (1 | 2 | 3 | 4 | 5)[]) =>
    save(begin('btv'), 3, { btvDagen, schoolprogramma: text, terugkeer: text });

  test('is three days a week at most, and the other days are at school', () => {
    expect(code(days(1, 2, 4))).toBe('ok');
    expect(days(1, 2, 3, 4)).toMatchObject({
      refusal: { code: 'btv-te-veel-dagen', field: 'btvDagen', facts: { max: 3 } },
    });
  });

  test('leaves as many days at school as the SWV asks', () => {
    const btv = { maximumDagen: 5, maximumWeken: 13, minimumSchooldagen: 2, tweedeBinnenMaanden: null };
    const strict = { ...worldOf('btv'), rules: { ...rulesOf('btv'), btv } };
    const four = {
      kind: 'saveStep',
      step: 3,
      inputs: { btvDagen: [1, 2, 3, 4], schoolprogramma: text, terugkeer: text },
    } as const;
    expect(code(click(begin('btv'), 'zoco', four, now, strict))).toBe('btv-te-weinig-school');
  });

  test.each([
    ['2025-11-23', 'ok'],
    ['2025-11-22', 'opp-te-oud'],
    ['2026-11-23', 'ok'],
    ['2026-11-24', 'opp-in-toekomst'],
  ])('asks for an OPP of the last twelve months: of %s it is %s', (opp, said) => {
    const saved = save(begin('btv'), 2, { onderzoeksvraag: text, weken: amount(12), opp: localDate(opp) });
    expect(code(saved)).toBe(said);
  });

  test('ends in the school year it starts in, told at the input that was filled in last', () => {
    const [first, second] = GIVEN.btv;
    const june = { ...first, start: localDate('2027-06-14') };
    const late = { refusal: { code: 'duur-over-schooljaar' } };
    const { next: startFirst } = change(save(begin('btv'), 1, june));
    expect(startFirst && save(startFirst, 2, second ?? {})).toMatchObject({
      refusal: { ...late.refusal, field: 'weken' },
    });
    const { next: weeksFirst } = change(save(begin('btv'), 2, second ?? {}));
    expect(weeksFirst && save(weeksFirst, 1, june)).toMatchObject({ refusal: { ...late.refusal, field: 'start' } });
  });

  test('is confirmed with its weeks and days, and without an amount', () => {
    expect(confirmation(fill('btv'), 'toegekend', takenBy('conclude', now.today))).toMatchObject({
      weken: 12,
      dagen: 3,
      bedrag: null,
    });
  });
});

describe('a trajectbegeleider who comes along', () => {
  const step = (over: 'leerling' | 'groep') => ({
    gedaan: step1.gedaan,
    over,
    vorm: step1.vorm,
    start: step2.start,
  });

  test('for a class or a team asks nothing of a pupil or parents, and says so on the card', () => {
    const { next: one } = change(save(begin('outreachend'), 1, step('groep')));
    const { next: two } = change(save(one ?? begin('outreachend'), 2, GIVEN.outreachend[1] ?? {}));
    if (!two) throw new Error('It was saved.');
    expect(stepsOf(two)).toEqual([1, 2]);
    const submit = { kind: 'submitToDirectie' } as const;
    expect(code(click(two, 'zoco', submit, now, worldOf('outreachend')))).toBe('ok');
    expect(ticks(two)).toMatchObject({ over: 'groep' });
  });

  test('forgets the pupil when it turns out to be about a class', () => {
    const { next } = change(save(fill('outreachend'), 1, step('groep')));
    expect(next?.answers.leerlingnummer).toBeUndefined();
    expect(next?.answers.ouders).toBeUndefined();
    expect(next?.answers.doel).toBeDefined();
  });

  test('refuses a forged step about a pupil in a request about a class', () => {
    const { next } = change(save(begin('outreachend'), 1, step('groep')));
    if (!next) throw new Error('It was saved.');
    expect(code(save(next, 3, GIVEN.outreachend[2] ?? {}))).toBe('geen-keuze');
  });
});
