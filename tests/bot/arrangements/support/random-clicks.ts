import fc from 'fast-check';
import { legalTerm } from '../../../../bot/arrangements/data/deadlines.ts';
import { firstEmptyStep, type StepInput } from '../../../../bot/arrangements/rules/answers.ts';
import type { Arrangement, State } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import type { RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { openLapse } from '../../../../bot/arrangements/rules/open-lapse.ts';
import { setAsideConfirm } from '../../../../bot/arrangements/rules/set-aside.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import type { SchoolDay } from '../../../../cards/arrangements/form/answers.ts';
import { allSteps } from '../../../../cards/arrangements/form/forms.ts';
import { cents, localDate } from '../../../../cards/words/brands.ts';
import { GIVEN } from './kinds.ts';
import { duinroos, type Name, names, zeeduin } from './people.ts';
import { type Body, bodies, decides, rules, secret, votes, world } from './play.ts';

type Kind = Command['kind'];
type Click = readonly [Name, Kind];

const KINDS: readonly Kind[] = ['begin', 'conclude', 'decide', ...Object.values(bodies).map((body) => body.kind)];

const ATTENDING: readonly Click[] = (['volmachthouder', 'member', 'member2', 'memberOwnSchool'] as const).flatMap(
  (name): readonly Click[] => [
    [name, 'openDossier'],
    [name, 'vote'],
  ],
);

/** What someone might do in each state; random play mostly does this, so that it gets somewhere. */
const LIKELY: Readonly<Record<State | 'nothing' | 'verstreken', readonly Click[]>> = {
  nothing: [['zoco', 'begin']],
  concept: [
    ['zoco', 'saveStep'],
    ['zoco', 'saveStep'],
    ['zocoDeputy', 'saveStep'],
    ['zoco', 'submitToDirectie'],
    ['zoco', 'submitToDirectie'],
  ],
  'bij-directie': [
    ['directie', 'commit'],
    ['zocoAndDirectie', 'commit'],
    ['directie', 'decline'],
    ['zoco', 'amend'],
  ],
  'bij-consulent': [
    ['consulent', 'forward'],
    ['consulentDeputy', 'forward'],
    ['consulent', 'forward'],
    ['consulent', 'forward'],
    ['consulent', 'forward'],
    ['consulent', 'askAanvulling'],
    ['consulent', 'askAanvulling'],
    ['consulent', 'returnAsBasis'],
    ['zoco', 'amend'],
  ],
  'bij-aanvulling': [
    ['zoco', 'answerAanvulling'],
    ['colleague', 'answerAanvulling'],
    ['zocoDeputy', 'amend'],
    // and mostly it lies there
    ['zoco', 'openDossier'],
    ['zoco', 'openDossier'],
    ['zoco', 'openDossier'],
    ['zoco', 'openDossier'],
    ['directie', 'openDossier'],
    ['directie', 'openDossier'],
    ['consulent', 'openDossier'],
    ['consulent', 'openDossier'],
    ['consulent', 'takeOn'],
    ['bestuurder', 'setAside'],
  ],
  verstreken: [
    ['bestuurder', 'openDossier'],
    ['bestuurder', 'openDossier'],
    ['bestuurder', 'openDossier'],
    ['bestuurder', 'setAside'],
    ['bestuurder', 'setAside'],
    ['bestuurder', 'setAside'],
    ['bestuurder', 'setAside'],
    ['volmachthouder', 'openDossier'],
    ['volmachthouder', 'setAside'],
    ['volmachthouder', 'setAside'],
    ['bestuurder', 'giveTime'],
    ['consulent', 'takeOn'],
    ['bestuurder', 'extendTerm'],
    ['zoco', 'answerAanvulling'],
  ],
  'bij-cvt': [...ATTENDING, ...ATTENDING, ['zoco', 'amend']],
  'bij-volmachthouder': [
    ['volmachthouder', 'openDossier'],
    ['volmachthouder', 'vote'],
    ['volmachthouder', 'conclude'],
    ['member', 'conclude'],
  ],
  'bij-secretaris': [
    ['secretaris', 'sendToBestuurder'],
    ['secretaris', 'reopen'],
  ],
  'bij-bestuurder': [
    ['bestuurder', 'openDossier'],
    ['bestuurder', 'decide'],
    ['bestuurderOwnSchool', 'decide'],
    ['bestuurder', 'extendTerm'],
    ['zoco', 'withdraw'],
  ],
  toegekend: [],
  afgewezen: [],
  ingetrokken: [],
  basisondersteuning: [],
  'buiten-behandeling': [],
};

export interface Dice {
  readonly likely: boolean;
  readonly pick: number;
  readonly other: number;
  readonly coin: boolean;
  readonly stale: boolean;
}

const rarely = (outOf: number) => fc.nat(outOf - 1).map((n) => n === 0);

const dice: fc.Arbitrary<Dice> = fc.record({
  likely: rarely(9).map((not) => !not),
  pick: fc.nat(999),
  other: fc.nat(999),
  coin: fc.boolean(),
  stale: rarely(20),
});

/** Who sits in the CvT from now on, with a tie or not, and with which volmachten. */
export interface SeatDice {
  readonly in: boolean;
  readonly tied: boolean;
  readonly volmacht: number;
}

export type Act =
  | { readonly do: 'click'; readonly dice: Dice }
  | { readonly do: 'wait'; readonly days: number }
  /** The school lets the time for its answer pass. */
  | { readonly do: 'forget' }
  | { readonly do: 'cvt'; readonly seats: readonly SeatDice[] };

const seat = fc.record({ in: rarely(8).map((not) => !not), tied: rarely(8), volmacht: fc.nat(6) });

/** A history: mostly clicks, some days passing, now and then another CvT of four. */
export const histories: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: dice.map((one): Act => ({ do: 'click', dice: one })) },
    { weight: 2, arbitrary: fc.nat(12).map((days): Act => ({ do: 'wait', days })) },
    { weight: 10, arbitrary: fc.constant<Act>({ do: 'forget' }) },
    {
      weight: 1,
      arbitrary: fc.array(seat, { minLength: 4, maxLength: 4 }).map((seats): Act => ({ do: 'cvt', seats })),
    },
  ),
  { minLength: 60, maxLength: 120 },
);

export function at<T>(all: readonly T[], index: number): T {
  const one = all[index % all.length];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}

/** Who clicks what. */
export function clickOf(record: Arrangement | null, rolled: Dice, soort: RequestKind): readonly [Name, Body] {
  const likely = LIKELY[record && openLapse(record) ? 'verstreken' : (record?.state ?? 'nothing')];
  const [name, kind] =
    rolled.likely && likely.length > 0
      ? at(likely, rolled.pick)
      : ([at(names, rolled.pick), at(KINDS, rolled.other)] as const);
  return [name, bodyOf(kind, record, rolled, soort)];
}

function bodyOf(kind: Kind, record: Arrangement | null, rolled: Dice, soort: RequestKind): Body {
  const long = secret('Een zin die lang genoeg is om te mogen.');
  switch (kind) {
    case 'begin':
      return { kind, soort, school: rolled.coin ? duinroos : zeeduin };
    case 'saveStep':
    case 'amend':
      return { kind, ...stepOf(rolled, soort) };
    case 'vote':
      return votes(rolled.other % 5 === 0 ? 'tegen' : 'voor');
    case 'conclude':
    case 'decide': {
      const outcome = rolled.other % 3 === 0 ? 'afgewezen' : 'toegekend';
      if (record && firstEmptyStep(record) === null) return decides(kind, record, outcome, rolled.coin ? long : null);
      return { kind, outcome, motivering: long, deviation: null, confirm: '' };
    }
    case 'setAside':
      return { ...bodies.setAside, confirm: setAsideConfirm(record?.lapse?.last ?? localDate('2026-12-07')) };
    case 'giveTime':
      return { ...bodies.giveTime, until: plusDays(TODAY, rolled.other % 150) };
    case 'extendTerm':
      return extension(record, rolled);
    default:
      return bodies[kind];
  }
}

/** The first day of every history. */
const TODAY = localDate('2026-11-23');

/** To a day that fits for the most part, of the term as the card had it. */
function extension(record: Arrangement | null, { other, coin }: Dice): Body {
  const clockwork = { rules, calendar: world.calendar, now: { today: localDate('2029-01-01') } };
  const end = (record && legalTerm(record, clockwork)?.end) ?? TODAY;
  const until = plusDays(end, coin ? 1 + (other % 14) : other % 60);
  return { ...bodies.extendTerm, until, confirm: `verdaging|${end}|${until}` };
}

/** A step of the kind, answered well for the most part: a start, an amount, days or a subject that differ. */
function stepOf({ pick, other }: Dice, soort: RequestKind): StepInput {
  const step = at(allSteps(soort), pick);
  const inputs = GIVEN[soort][step - 1] ?? {};
  const starts = ['2026-12-01', '2027-01-11', '2027-03-01'].map(localDate);
  const amounts = [180_000, 400_000, 900_000].map(cents);
  const weeks: readonly (readonly SchoolDay[])[] = [[1], [1, 2, 4], [1, 2, 3, 4]];
  return {
    step,
    inputs: {
      ...inputs,
      ...(inputs.start && { start: at(starts, other) }),
      ...(inputs.bedrag !== undefined && { bedrag: at(amounts, other) }),
      ...(inputs.btvDagen && { btvDagen: at(weeks, other) }),
      ...(inputs.over && { over: at(['leerling', 'groep'] as const, other) }),
    },
  };
}
