import { expect, test } from 'vitest';
import { reachKind, wayOut, whoIsMissed } from '../../../bot/people/who-is-missed.ts';

const zoco = { state: null, upn: 'zoco@duinroos.example', hasSchoolChannel: false } as const;

test('who can be reached in their own chat is not missed, a guest included', () => {
  const guest = { ...zoco, state: 'reachable', upn: 'gast_elders.example#EXT#@swv.example' } as const;
  expect(whoIsMissed([{ ...zoco, state: 'reachable' }, guest], true)).toEqual([]);
});

test('whoever is missed gets a way out: the channel of the school, an e-mail without content, or an installation', () => {
  const people = [
    zoco,
    { ...zoco, hasSchoolChannel: true },
    { ...zoco, upn: 'gast_elders.example#ext#@swv.example' },
    { ...zoco, state: 'blocked' as const },
    { ...zoco, state: 'uninstalled' as const },
  ];
  expect(whoIsMissed(people, true).map(({ kind, wayOut: way }) => [kind, way])).toEqual([
    ['onbekend', 'laat-installeren'],
    ['schoolkanaal', 'schoolkanaal'],
    ['gast', 'mail-zonder-inhoud'],
    ['geblokkeerd', 'vraag-zelf'],
    ['weggehaald', 'vraag-zelf'],
  ]);
});

test('nobody who took Meedoen away gets it back over their head, and nobody at all where it is not allowed', () => {
  expect(wayOut(reachKind({ ...zoco, state: 'uninstalled' }), true)).toBe('vraag-zelf');
  expect(wayOut(reachKind(zoco), false)).toBe('vraag-zelf');
});
