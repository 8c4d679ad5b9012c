import { expect, test } from 'vitest';
import { fillsOnlyMoney, isDone, theirsIn } from '../../../../bot/verantwoording/rules/several.ts';
import type { Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { format } from '../support/a-format.ts';
import { duinroos, people, zeeduin } from '../support/people.ts';
import { begun, emptyPart } from '../support/play.ts';

const at = (id: string, ...schools: readonly (typeof duinroos)[]): Verantwoording => ({
  ...begun,
  id: subjectId(id),
  deelnemer: { kind: schools.length > 1 ? 'werkgebied' : 'school', key: id, schools },
});
const two = [at('a', duinroos), at('b', zeeduin)];
const { bestuur, directie, zoco } = people;

test('theirs are the accounts in which somebody fills in a part or signs', () => {
  expect(theirsIn(bestuur, two, format)).toHaveLength(2);
  expect(theirsIn(directie, two, format).map(({ id }) => id)).toEqual(['a']);
  expect(theirsIn(people.consulent, two, format)).toEqual([]);
});

test('only the money is asked of who fills it in for several and has no other part', () => {
  expect(fillsOnlyMoney(bestuur, two, format)).toBe(true);
  expect(fillsOnlyMoney(bestuur, two.slice(1), format)).toBe(false);
  expect(fillsOnlyMoney(zoco, two, format)).toBe(false);
});

test('two schools of one werkgebied are one account', () => {
  expect(fillsOnlyMoney(bestuur, [at('w', duinroos, zeeduin)], format)).toBe(false);
});

test('who was given another part by a colleague is asked more than the money', () => {
  const given = { ...emptyPart, given: bestuur.person };
  const [first, second] = two;
  if (!first || !second) throw new Error('There are two.');
  const handed = { ...first, onderdelen: { ...first.onderdelen, opbrengst: given } };
  expect(fillsOnlyMoney(bestuur, [handed, second], format)).toBe(false);
});

test('who signs in the end has a card for that: it does not count as another part', () => {
  expect(fillsOnlyMoney(bestuur, two, { ...format, tekent: 'schoolbestuur' })).toBe(true);
  // but the directie, who may fill in the money because it signs, is not asked for it
  expect(fillsOnlyMoney(directie, [at('a', duinroos), at('c', duinroos)], format)).toBe(false);
});

test('a format that weighs no money asks nobody for it alone', () => {
  expect(fillsOnlyMoney(bestuur, two, { ...format, regels: [] })).toBe(false);
});

test('a round is done for somebody when nothing of theirs is open, nor still to be opened', () => {
  const states = (...all: readonly Verantwoording['state'][]) => isDone(all.map((state) => ({ state })));
  expect(states('ingediend', 'akkoord', 'niet-ingediend')).toBe(true);
  for (const state of ['klaargezet', 'niet-gestart', 'concept', 'te-tekenen', 'vraag-terug'] as const)
    expect(states('ingediend', state)).toBe(false);
});
