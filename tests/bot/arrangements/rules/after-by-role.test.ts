import { describe, expect, test } from 'vitest';
import { AFTER_COMMANDS, type AfterCommandKind } from '../../../../bot/arrangements/rules/after/commands.ts';
import { followUpStep } from '../../../../bot/arrangements/rules/after/follow-up.ts';
import { CLOSED_STATES, OPEN_STATES } from '../../../../bot/arrangements/rules/arrangement.ts';
import { hindersExtending } from '../../../../bot/arrangements/rules/extend.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { AFTER_STAGES, type AfterStage, afterBodies, atStage } from '../support/after.ts';
import { type Name, names } from '../support/people.ts';
import { click, code, inState } from '../support/play.ts';

type Verdict = RefusalCode | 'ok';

const SCHOOL: readonly Name[] = ['zoco', 'colleague', 'zocoDeputy', 'zocoAndDirectie'];
const CONSULENTEN: readonly Name[] = ['consulent', 'consulentDeputy'];

/** Who may, written from USERS sections 3 and 4 and not from the code. */
function who(kind: AfterCommandKind, name: Name): Verdict {
  if (kind === 'recordSent') return name === 'administratie' ? 'ok' : 'niet-jouw-rol';
  if (SCHOOL.includes(name)) return 'ok';
  if (kind !== 'stopEarly') return 'niet-jouw-rol';
  if (name === 'consulentOwnSchool') return 'eigen-school';
  return CONSULENTEN.includes(name) ? 'ok' : 'niet-jouw-rol';
}

/** What a good click of each kind comes to at each stage. */
const WHERE: Readonly<Record<AfterStage, Readonly<Record<AfterCommandKind, Verdict>>>> = {
  'te-verzenden': stage('ok', 'ok', 'nog-niet-begonnen', 'nog-niet-begonnen'),
  'te-starten': stage('verzonden-staat-vast', 'ok', 'nog-niet-begonnen', 'nog-niet-begonnen'),
  loopt: stage('verzonden-staat-vast', 'al-begonnen', 'ok', 'nog-te-vroeg'),
  halverwege: stage('verzonden-staat-vast', 'al-begonnen', 'ok', 'ok'),
  'halfweg-geevalueerd': stage('verzonden-staat-vast', 'al-begonnen', 'ok', 'nog-te-vroeg'),
  'laatste-week': stage('verzonden-staat-vast', 'al-begonnen', 'ok', 'verouderd'), // the example is of half-way
  geevalueerd: stage('verzonden-staat-vast', 'al-begonnen', 'al-voorbij', 'al-geevalueerd'),
  gestopt: all('al-gestopt', 'verzonden-staat-vast'),
  'gaat-niet-door': all('al-gestopt', 'verzonden-staat-vast'),
  afgewezen: all('al-afgesloten', 'ok'),
  'afgewezen-verzonden': all('al-afgesloten', 'ok'), // a wrong day can be mended
  'niet-gevolgd': all('al-afgesloten', 'al-afgesloten'),
};

function stage(sent: Verdict, start: Verdict, stop: Verdict, evaluate: Verdict) {
  return {
    recordSent: sent,
    confirmStart: start,
    reportNotStarted: start,
    cancelSupport: start,
    stopEarly: stop,
    evaluate,
    registerRod: 'niet-nu' as const, // only of a place in the BTV
  };
}

function all(code: Verdict, sent: Verdict) {
  return { ...stage(sent, code, code, code), registerRod: code };
}

describe.each(AFTER_STAGES)('after a decision, a request that is %s', (at) => {
  const { record, at: now } = atStage(at);

  test.each(AFTER_COMMANDS)('answers %s by everyone', (kind) => {
    const found = Object.fromEntries(
      names.map((name) => [name, code(click(record, name, afterBodies(now.today)[kind], now))]),
    );
    const wanted = Object.fromEntries(
      names.map((name) => [name, who(kind, name) === 'ok' ? WHERE[at][kind] : who(kind, name)]),
    );
    expect(found).toEqual(wanted);
  });
});

test('before a decision none of it means anything', () => {
  for (const state of OPEN_STATES) {
    const record = inState(state);
    for (const kind of AFTER_COMMANDS) {
      const name = kind === 'recordSent' ? 'administratie' : 'zoco';
      expect(code(click(record, name, afterBodies(atStage('te-starten').at.today)[kind]))).toBe('niet-nu');
    }
  }
});

test('each stage stands in the step in which a job finds it', () => {
  const steps = Object.fromEntries(AFTER_STAGES.map((at) => [at, followUpStep(atStage(at).record)]));
  expect(steps).toEqual({
    'te-verzenden': 'te-verzenden',
    'te-starten': 'te-starten',
    loopt: 'loopt',
    halverwege: 'loopt',
    'halfweg-geevalueerd': 'halfweg-geevalueerd',
    'laatste-week': 'halfweg-geevalueerd',
    geevalueerd: null,
    gestopt: null,
    'gaat-niet-door': null,
    afgewezen: 'te-verzenden',
    'afgewezen-verzonden': null,
    'niet-gevolgd': null,
  });
});

test('only what was granted and went on can be extended, once at a time', () => {
  const free = Object.fromEntries(AFTER_STAGES.map((at) => [at, hindersExtending(atStage(at).record, null) ?? 'ok']));
  const no: readonly AfterStage[] = ['gaat-niet-door', 'afgewezen', 'afgewezen-verzonden'];
  expect(free).toEqual(
    Object.fromEntries(AFTER_STAGES.map((at) => [at, no.includes(at) ? 'verlengen-kan-niet' : 'ok'])),
  );
  const { record } = atStage('loopt');
  for (const state of [...OPEN_STATES, 'toegekend'] as const)
    expect(hindersExtending(record, { state, stopped: null })).toBe('verlenging-loopt');
  expect(hindersExtending(record, { state: 'toegekend', stopped: 'eerder' })).toBe('verlenging-loopt');
});

test('an extension that came to nothing leaves the way open for another, also when it was set aside or never began', () => {
  const { record } = atStage('loopt');
  for (const state of CLOSED_STATES.filter((one) => one !== 'toegekend'))
    expect(hindersExtending(record, { state, stopped: null })).toBeNull();
  expect(hindersExtending(record, { state: 'toegekend', stopped: 'niet-begonnen' })).toBeNull();
});
