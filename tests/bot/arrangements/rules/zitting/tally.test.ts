import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../../../bot/arrangements/rules/arrangement.ts';
import type { AdviceChoice } from '../../../../../bot/arrangements/rules/course.ts';
import { settle } from '../../../../../bot/arrangements/rules/settle.ts';
import { recount, tally } from '../../../../../bot/arrangements/rules/tally.ts';
import type { World } from '../../../../../bot/arrangements/rules/world.ts';
import { aZitting, during, given, THREE } from '../../support/a-zitting.ts';
import { now, world } from '../../support/play.ts';

const CHOICES: readonly AdviceChoice[] = ['voor', 'voorwaarden', 'tegen', 'nog-niet'];

const standOf = (record: Arrangement, around: World = during()) =>
  recount(record, around.committee, around.rules.quorum);

const choice = fc.constantFrom(...CHOICES);
const advices = fc.tuple(choice, choice, choice);

describe('four choices', () => {
  test('come to the same in whatever order they were given', () => {
    fc.assert(
      fc.property(advices, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (all, order) => {
        const pairs = THREE.map((name, at) => [name, all[at] ?? 'voor'] as const);
        const inOrder = order.map((at) => [THREE[at] ?? 'member', all[at] ?? 'voor'] as const);
        expect(standOf(given(inOrder))).toEqual(standOf(given(pairs)));
      }),
      { numRuns: 60 },
    );
  });

  test('count the last one of each member only', () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 4 }), advices, (before, [a, b, c]) => {
        const changed = given([
          ...before.map((one) => ['member', one] as const),
          ['volmachthouder', a],
          ['member', b],
          ['member2', c],
        ]);
        const plain = given([
          ['volmachthouder', a],
          ['member', b],
          ['member2', c],
        ]);
        expect(standOf(changed)).toEqual(standOf(plain));
        expect(changed.votes).toHaveLength(3);
      }),
      { numRuns: 60 },
    );
  });

  test('never count of who is not there, whatever was said before', () => {
    fc.assert(
      fc.property(advices, fc.subarray([...THREE]), (all, present) => {
        const record = given(THREE.map((name, at) => [name, all[at] ?? 'voor'] as const));
        const around = during(aZitting(...present));
        const { outcome, voor, tegen, nogNiet } = standOf(record, around);
        expect(voor + tegen + nogNiet).toBe(present.length);
        if (present.length < world.rules.quorum) expect(outcome).toBe('geen-quorum');
      }),
      { numRuns: 60 },
    );
  });

  test('have an outcome only with more than half of what was said', () => {
    fc.assert(
      fc.property(advices, (all) => {
        const { outcome, voor, tegen, nogNiet } = standOf(
          given(THREE.map((name, at) => [name, all[at] ?? 'voor'] as const)),
        );
        const most = { voor, tegen, 'nog-niet': nogNiet, staken: 0, 'geen-quorum': 0 }[outcome];
        expect(outcome === 'staken' ? Math.max(voor, tegen, nogNiet) <= 1 : most >= 2).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('stay open until the zitting closes', () => {
    const record = given(THREE.map((name) => [name, 'voor'] as const));
    expect(tally(record, during().committee, 2).outcome).toBe('open');
    expect(settle(record, now, during())).toBeNull();
  });
});
