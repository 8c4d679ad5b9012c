import { describe, expect, test } from 'vitest';
import { type RefusalCode, refusals, refusalText } from '../../../cards/arrangements/refusals.ts';
import { inputIds, verbs } from '../../../cards/arrangements/verbs.ts';

const facts = { rol: 'directie', stap: 2, min: 20, max: 300, maximum: 180_050, dag: '2026-12-14' };
const codes = Object.keys(refusals).filter((code): code is RefusalCode => code in refusals);

describe('a refusal', () => {
  test.each(codes)('%s is a Dutch sentence of our own', (code) => {
    const text = refusalText(code, facts);
    expect(text).toMatch(/^[A-Z].*[.?!]$/);
    expect(text).not.toMatch(/undefined|NaN|\[object|\bu\b|\buw\b/i);
    expect(text.length).toBeLessThanOrEqual(220);
  });

  test('names the step, the length and the amount it is about', () => {
    expect(refusalText('stap-ontbreekt', facts)).toContain('Stap 2');
    expect(refusalText('te-kort', facts)).toContain('minstens 20 tekens');
    expect(refusalText('te-lang', facts)).toContain('hooguit 300 tekens');
    expect(refusalText('bedrag-te-hoog', facts)).toContain('€ 1.800,50');
  });

  test.each([
    ['aanvrager', 'die de aanvraag maakte'],
    ['onderwijsconsulent', 'de onderwijsconsulent van deze school'],
    ['iets anders', 'een collega met een andere rol'],
  ])('says whose turn it is: %s', (rol, words) => {
    expect(refusalText('niet-jouw-rol', { rol })).toContain(words);
  });
});

test('verbs and inputs are names that the wire takes, each used once', () => {
  const all = Object.values(verbs);
  expect(all.filter((verb) => !/^aanvraag\.[a-z][a-z-]*$/.test(verb))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
  const ids = Object.values(inputIds);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => ['v', 'swv', 'id', 'revision', 'page'].includes(id))).toEqual([]);
});
