import type { AfterCommandKind, EvaluationInput } from '../../../../bot/arrangements/rules/after/commands.ts';
import { halfDue } from '../../../../bot/arrangements/rules/after/days.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Now } from '../../../../bot/arrangements/rules/world.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { type Half, type Part, partFields } from '../../../../cards/arrangements/after/evaluation.ts';
import { type LocalDate, localDate } from '../../../../cards/words/brands.ts';
import type { Name } from './people.ts';
import { type Body, click, inState, next, on, secret } from './play.ts';

const sentence = secret('Dit is een zin van meer dan twintig tekens.');

export const EVALUATED = {
  geleerd: secret('De mentor begint elke dag met dezelfde drie stappen.'),
  doelBereikt: secret('grotendeels'),
  gezegd: secret('Ik weet nu bij wie ik terechtkan als het spannend wordt.'),
  ouders: { spoken: true, view: secret('eens'), reason: null },
  tevreden: secret('4'),
} as const;

/** A good answer to one part. */
export function partOf(half: Half, part: Part, today: LocalDate, pupils = true, extern = false): EvaluationInput {
  const all: EvaluationInput = { ...EVALUATED, gehoordOp: today };
  const asked: readonly string[] = partFields(half, { pupils, extern }, part);
  return Object.fromEntries(Object.entries(all).filter(([id]) => asked.includes(id)));
}

export const evaluates = (half: Half, part: Part, today: LocalDate): Body => ({
  kind: 'evaluate',
  half,
  part,
  inputs: partOf(half, part, today),
});

/** One good command of each kind, on a day. */
export const afterBodies = (today: LocalDate): Readonly<Record<AfterCommandKind, Body>> => ({
  recordSent: { kind: 'recordSent', on: today },
  confirmStart: { kind: 'confirmStart', on: today },
  reportNotStarted: { kind: 'reportNotStarted', reason: sentence },
  cancelSupport: { kind: 'cancelSupport', reason: sentence },
  stopEarly: { kind: 'stopEarly', on: today, reason: sentence },
  evaluate: evaluates('halfweg', 1, today),
  registerRod: { kind: 'registerRod', on: today },
});

interface Rolled {
  readonly pick: number;
  readonly other: number;
  readonly coin: boolean;
}

/** Mostly good, now and then a day or a half that is not. */
export function afterBody(kind: AfterCommandKind, record: Arrangement | null, rolled: Rolled, today: LocalDate): Body {
  const near = plusDays(today, [0, 0, 0, -3, 2][rolled.other % 5] ?? 0);
  if (kind === 'evaluate') {
    const half = (record && halfDue(record, today)) ?? 'eind';
    const pupils = record?.answers.over !== 'groep';
    const part: Part = pupils && rolled.coin ? 2 : 1;
    return { kind, half, part, inputs: partOf(half, part, near, pupils, record?.answers.extern === true) };
  }
  if (kind === 'stopEarly' && record?.endsOn) return { ...afterBodies(plusDays(record.endsOn, -7))[kind] };
  return afterBodies(near)[kind];
}

type Click = readonly [Name, AfterCommandKind];

/** What people do after a grant; most of it by the school. */
export const LIKELY_AFTER: readonly Click[] = [
  ['administratie', 'recordSent'],
  ['zoco', 'confirmStart'],
  ['colleague', 'confirmStart'],
  ['zocoDeputy', 'reportNotStarted'],
  ['zoco', 'evaluate'],
  ['colleague', 'evaluate'],
  ['zoco', 'evaluate'],
  ['zoco', 'evaluate'],
  ['consulent', 'stopEarly'],
  ['zoco', 'cancelSupport'],
  ['zoco', 'registerRod'],
  ['colleague', 'registerRod'],
];

/** Granted on 23 November: ten weeks from 11 January, so until 21 March; half-way on 15 February, its last week from 15 March. */
export const BEGINS = localDate('2027-01-11');
export const ENDS = localDate('2027-03-21');
export const HALFWAY = localDate('2027-02-14');
export const LAST_WEEK = localDate('2027-03-15');

export const AFTER_STAGES = [
  'te-verzenden',
  'te-starten',
  'loopt',
  'halverwege',
  'halfweg-geevalueerd',
  'laatste-week',
  'geevalueerd',
  'gestopt',
  'gaat-niet-door',
  'afgewezen',
  'afgewezen-verzonden',
  'niet-gevolgd',
] as const;
export type AfterStage = (typeof AFTER_STAGES)[number];

const done = (record: Arrangement, name: Name, body: Body, at: Now): Arrangement => next(click(record, name, body, at));

/** A request at a stage after its decision, reached by clicks alone, with a day on which it stands so. */
export function atStage(stage: AfterStage): { readonly record: Arrangement; readonly at: Now } {
  const granted = inState('toegekend');
  const sent = () =>
    done(granted, 'administratie', { kind: 'recordSent', on: on('2026-11-24').today }, on('2026-11-24'));
  const runs = () => done(sent(), 'zoco', { kind: 'confirmStart', on: BEGINS }, on('2027-01-12'));
  const half = () =>
    ([1, 2] as const).reduce(
      (one, part) => done(one, 'zoco', evaluates('halfweg', part, localDate('2027-02-16')), on('2027-02-16')),
      runs(),
    );
  switch (stage) {
    case 'te-verzenden':
      return { record: granted, at: on('2026-11-24') };
    case 'te-starten':
      return { record: sent(), at: on('2027-01-12') };
    case 'loopt':
      return { record: runs(), at: on('2027-01-20') };
    case 'halverwege':
      return { record: runs(), at: on('2027-02-16') };
    case 'halfweg-geevalueerd':
      return { record: half(), at: on('2027-02-17') };
    case 'laatste-week':
      return { record: half(), at: on('2027-03-16') };
    case 'geevalueerd': {
      const at = on('2027-03-16');
      const record = ([1, 2] as const).reduce(
        (one, part) => done(one, 'zoco', evaluates('eind', part, at.today), at),
        half(),
      );
      return { record, at };
    }
    case 'gestopt': {
      const at = on('2027-01-20');
      return { record: done(runs(), 'zoco', { ...afterBodies(localDate('2027-01-29')).stopEarly }, at), at };
    }
    case 'gaat-niet-door': {
      const at = on('2027-01-12');
      return { record: done(sent(), 'zoco', afterBodies(at.today).cancelSupport, at), at };
    }
    case 'afgewezen':
      return { record: inState('afgewezen'), at: on('2026-11-24') };
    case 'afgewezen-verzonden': {
      const at = on('2026-11-24');
      return { record: done(inState('afgewezen'), 'administratie', { kind: 'recordSent', on: at.today }, at), at };
    }
    case 'niet-gevolgd':
      return { record: { ...granted, followUp: null, endsOn: null }, at: on('2027-01-12') };
  }
}
