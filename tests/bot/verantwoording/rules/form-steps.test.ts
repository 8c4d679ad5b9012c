import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../bot/verantwoording/rules/answers.ts';
import {
  formSteps,
  inputsOf,
  resumeAt,
  shownIn,
  stepAfter,
  stepShown,
} from '../../../../bot/verantwoording/rules/form-steps.ts';
import { type Part, partOf } from '../../../../bot/verantwoording/rules/format.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { format } from '../support/a-format.ts';
import { euro, goal, goals, text } from '../support/play.ts';

const geld = partOf(format, 'geld') as Part;
const opbrengst = partOf(format, 'opbrengst') as Part;
const received = { ontvangen: euro(10_000) };
const stepsOf = (part: Part, answers: Answers) => formSteps(part, format, { revision: revision(3), answers }, answers);
const ids = (part: Part, answers: Answers) => stepsOf(part, answers).map((step) => step.flatMap(inputsOf));

describe('the steps of a part', () => {
  test('ask an explanation only once the balance needs it', () => {
    expect(ids(geld, received)).toEqual([['eigen', 'personeel', 'materiaal']]);
    expect(ids(geld, { ...received, personeel: euro(9_000) })).toEqual([
      ['eigen', 'personeel', 'materiaal', 'toelichting'],
      ['bestemming'],
    ]);
    expect(ids(geld, { ...received, personeel: euro(9_900) })).toEqual([['eigen', 'personeel', 'materiaal']]);
  });

  test('have an input for each goal, and keep those of a new goal together', () => {
    expect(ids(opbrengst, {})[0]).toEqual(['nieuw-doelen', 'prioriteit-doelen', 'doel-n3', 'leerlingen']);
    const three = { doelen: goals(goal('a'), goal('b'), goal('c')) };
    expect(ids(opbrengst, three).slice(0, 2)).toEqual([
      ['doel-a', 'doel-b', 'doel-c'],
      ['nieuw-doelen', 'prioriteit-doelen', 'doel-n3', 'leerlingen'],
    ]);
    const full = { doelen: goals(goal('a'), goal('b'), goal('c'), goal('d')) };
    expect(ids(opbrengst, full).flat()).not.toContain('nieuw-doelen');
  });

  test('never have more than four inputs, and ask everything once', () => {
    const some: readonly Answers[] = [{}, { doelen: goals(goal('a'), goal('b')) }];
    for (const answers of some) {
      const all = ids(opbrengst, answers);
      expect(Math.max(...all.map((step) => step.length))).toBeLessThanOrEqual(4);
      expect(new Set(all.flat()).size).toBe(all.flat().length);
    }
  });

  test('are known again by what their button carries', () => {
    const answers = { doelen: goals(goal('a'), goal('b'), goal('c')) };
    for (const step of stepsOf(opbrengst, answers))
      expect(stepShown(opbrengst, { revision: revision(3), answers }, shownIn(step))).toEqual(step);
  });
});

describe('the form', () => {
  const resumes = (part: Part, answers: Answers) => resumeAt(stepsOf(part, answers), part, format, answers);
  const start = { doelen: goals(goal('a'), goal('b'), goal('c'), goal('d')) };

  test('resumes where something is missing, else at the first step', () => {
    expect(resumes(geld, received)).toBe(0);
    expect(resumes(geld, { ...received, personeel: euro(5_000), toelichting: text('Een juf was ziek.') })).toBe(1);
    expect(resumes(opbrengst, start)).toBe(1);
    expect(resumes(opbrengst, { doelen: goals(goal('a'), goal('b'), goal('c'), goal('d', null)) })).toBe(0);
    expect(resumes(opbrengst, { ...start, leerlingen: { soort: 'aantal', aantal: 4 as never } })).toBe(2);
  });

  test('goes on after what was saved, with what is asked by now', () => {
    const before = stepsOf(geld, received)[0] ?? [];
    expect(stepAfter(before, stepsOf(geld, { ...received, personeel: euro(9_900) }))).toBeNull();
    expect(stepAfter(before, stepsOf(geld, { ...received, personeel: euro(5_000) }))).toBe(0);
    const asked = stepsOf(geld, { ...received, personeel: euro(5_000) });
    expect(stepAfter(asked[0] ?? [], asked)).toBe(1);
    expect(stepAfter(asked[1] ?? [], asked)).toBeNull();
  });

  test('skips no goal when one was taken off', () => {
    const first = stepsOf(opbrengst, start)[0] ?? [];
    const less = stepsOf(opbrengst, { doelen: goals(goal('b'), goal('c'), goal('d')) });
    expect(less[stepAfter(first, less) ?? -1]?.flatMap(inputsOf)).toContain('nieuw-doelen');
  });
});
