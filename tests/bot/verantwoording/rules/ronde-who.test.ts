import { expect, test } from 'vitest';
import type { Deelnemer } from '../../../../bot/verantwoording/rules/format.ts';
import { hasAsked, leaveOut, takeBack, takingPart } from '../../../../bot/verantwoording/rules/ronde-who.ts';
import type { CampaignState } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { schoolId } from '../../../../cards/words/brands.ts';
import { aRound } from '../support/a-round.ts';

const all = ['a', 'b', 'c'].map((key): Deelnemer => ({ kind: 'school', key, schools: [schoolId(key)] }));
const round = aRound(2026, { state: 'ontwerp' });
const without = (...leftOut: readonly string[]) => ({ ...round, leftOut });
const keys = (leftOut: readonly string[]) => takingPart(all, { leftOut }).map(({ key }) => key);

test('everybody takes part who was not left out; a key of one that closed since leaves out nobody', () => {
  expect(keys([])).toEqual(['a', 'b', 'c']);
  expect(keys(['b', 'closed'])).toEqual(['a', 'c']);
});

test('who is left out, or taken back, gives the round a revision of its own', () => {
  const left = leaveOut(round, all, 'b');
  expect(left).toMatchObject({ ok: true, value: { deelnemer: { key: 'b' }, next: { leftOut: ['b'], revision: 2 } } });
  expect(takeBack(without('a', 'b'), all, 'b')).toMatchObject({ ok: true, value: { next: { leftOut: ['a'] } } });
});

test('a round asks nobody before it opens, and never whom it left out', () => {
  const asked = (state: CampaignState) => ['a', 'b'].map((key) => hasAsked({ ...without('b'), state }, key));
  expect(asked('ontwerp')).toEqual([false, false]);
  expect(asked('open')).toEqual([true, false]);
  expect(asked('gesloten')).toEqual([true, false]);
});

test('a second click finds it done, and a key of nobody is refused', () => {
  expect(leaveOut(without('b'), all, 'b')).toMatchObject({ refusal: { code: 'al-gedaan' } });
  expect(takeBack(round, all, 'b')).toMatchObject({ refusal: { code: 'al-gedaan' } });
  for (const key of ['', 'x', 'A'])
    for (const rule of [leaveOut, takeBack])
      expect(rule(without('x'), all, key)).toMatchObject({ refusal: { code: 'ronde-anders' } });
});

test('the last one stays, also where another that was left out is there no longer', () => {
  expect(leaveOut(without('a', 'b'), all, 'c')).toMatchObject({ refusal: { code: 'laatste-deelnemer' } });
  expect(leaveOut(without('a', 'closed'), all, 'c').ok).toBe(true);
});
