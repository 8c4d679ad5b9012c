import { expect, test } from 'vitest';
import {
  EVERY_REACH,
  isInstallable,
  isMissed,
  lacksNumber,
  type ReachFacts,
  reachKind,
  wayOut,
} from '../../../bot/people/who-is-missed.ts';

const zoco: ReachFacts = {
  state: null,
  hasRole: true,
  admitted: true,
  guest: false,
  bySchoolChannel: false,
  mayInstall: true,
};

test('who can be reached in their own chat is not missed, a guest included', () => {
  expect(isMissed({ ...zoco, state: 'reachable' })).toBe(false);
  expect(isMissed({ ...zoco, state: 'reachable', guest: true })).toBe(false);
});

test.each<[Partial<ReachFacts>, string, string]>([
  [{}, 'onbekend', 'laat-installeren'],
  [{ mayInstall: false }, 'onbekend', 'nummer-invullen'],
  [{ bySchoolChannel: true }, 'schoolkanaal', 'schoolkanaal'],
  [{ guest: true }, 'gast', 'mail-zonder-inhoud'],
  [{ state: 'blocked' }, 'geblokkeerd', 'mail-zonder-inhoud'],
  [{ state: 'uninstalled' }, 'weggehaald', 'mail-zonder-inhoud'],
  [{ admitted: false }, 'geen-toegang', 'toegang-geven'],
  [{ hasRole: false }, 'geen-rol', 'rol-geven'],
  [{ state: 'reachable', admitted: false }, 'geen-toegang', 'toegang-geven'],
  [{ bySchoolChannel: true, hasRole: false }, 'geen-rol', 'rol-geven'],
])('%o is "%s", and the way out is "%s"', (facts, kind, way) => {
  const one = { ...zoco, ...facts };
  expect([reachKind(one), wayOut(one), isMissed(one)]).toEqual([kind, way, true]);
});

test('nobody who took Meedoen away or blocked it gets it back over their head, whatever else is so', () => {
  for (const facts of EVERY_REACH) {
    if (isInstallable(facts)) expect([facts.state, facts.guest, facts.hasRole]).toEqual([null, false, true]);
    expect(isInstallable(facts) && lacksNumber(facts)).toBe(false);
  }
  expect(EVERY_REACH.some(isInstallable)).toBe(true);
});

test('every case stands there once', () => {
  expect(new Set(EVERY_REACH.map((facts) => JSON.stringify(facts))).size).toBe(4 * 2 ** 5);
});
