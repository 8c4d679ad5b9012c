import fc from 'fast-check';
import { legalTerm } from '../../../../bot/arrangements/data/deadlines.ts';
import { AFTER_COMMANDS } from '../../../../bot/arrangements/rules/after/commands.ts';
import { firstEmptyStep } from '../../../../bot/arrangements/rules/answers.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command, ExpertChoice } from '../../../../bot/arrangements/rules/command.ts';
import type { AdviceChoice } from '../../../../bot/arrangements/rules/course.ts';
import { WHEN } from '../../../../bot/arrangements/rules/hindrance.ts';
import type { RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { openLapse } from '../../../../bot/arrangements/rules/open-lapse.ts';
import { setAsideConfirm } from '../../../../bot/arrangements/rules/set-aside.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { type LocalDate, localDate, personId } from '../../../../cards/words/brands.ts';
import { afterBody } from './after.ts';
import { confirmPart, partOn } from './any-part.ts';
import { stepOf } from './any-step.ts';
import { AFTER_READING, LIKELY } from './likely.ts';
import { duinroos, experts, type Name, names, people, zeeduin } from './people.ts';
import { type Body, bodies, decides, on, rules, secret, votes, world } from './play.ts';

type Kind = Command['kind'];

/** Every command there is: the table of the rules, which the compiler keeps whole, and what stands beside it. */
export const KINDS: readonly Kind[] = [
  'begin',
  'openDossier',
  ...Object.keys(WHEN).filter((one): one is keyof typeof WHEN => one in WHEN),
  ...AFTER_COMMANDS,
];

export interface Dice {
  readonly likely: boolean;
  readonly pick: number;
  readonly other: number;
  readonly coin: boolean;
  readonly stale: boolean;
}

const ADVICES: readonly AdviceChoice[] = ['voor', 'voor', 'voorwaarden', 'tegen', 'nog-niet', 'nog-niet', 'nog-niet'];
const STANDS = ['voor', 'tegen', 'nog-niet', 'staken', 'geen-quorum'] as const;

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
  /** A click that was accepted comes once more: Teams tried again, or a card of before stood open on another device. */
  | { readonly do: 'again'; readonly pick: number }
  | { readonly do: 'wait'; readonly days: number }
  /** Who of the deskundigen holds the role from now on. */
  | { readonly do: 'experts'; readonly there: readonly boolean[] }
  /** The school lets the time for its answer pass; or the weeks of what was granted go by. */
  | { readonly do: 'forget' }
  | { readonly do: 'cvt'; readonly seats: readonly SeatDice[] }
  /** The zitting: another attendance, or it closes and the next one opens. */
  | { readonly do: 'zitting'; readonly here: readonly boolean[]; readonly closes: boolean };

const seat = fc.record({ in: rarely(8).map((not) => !not), tied: rarely(8), volmacht: fc.nat(6) });

/** A history: mostly clicks, some days passing, now and then another CvT of four. */
export const histories: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: dice.map((one): Act => ({ do: 'click', dice: one })) },
    { weight: 3, arbitrary: fc.nat(999).map((pick): Act => ({ do: 'again', pick })) },
    { weight: 2, arbitrary: fc.nat(12).map((days): Act => ({ do: 'wait', days })) },
    { weight: 10, arbitrary: fc.constant<Act>({ do: 'forget' }) },
    {
      weight: 1,
      arbitrary: fc
        .array(
          rarely(4).map((not) => !not),
          { minLength: 5, maxLength: 5 },
        )
        .map((there): Act => ({ do: 'experts', there })),
    },
    {
      weight: 1,
      arbitrary: fc.array(seat, { minLength: 4, maxLength: 4 }).map((seats): Act => ({ do: 'cvt', seats })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.array(
            rarely(4).map((not) => !not),
            { minLength: 4, maxLength: 4 },
          ),
          fc.boolean(),
        )
        .map(([here, closes]): Act => ({ do: 'zitting', here, closes })),
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
export function clickOf(
  record: Arrangement | null,
  rolled: Dice,
  soort: RequestKind,
  today: LocalDate,
): readonly [Name, Body] {
  const likely = LIKELY[record && openLapse(record) ? 'verstreken' : (record?.state ?? 'nothing')];
  const [name, kind] =
    rolled.likely && likely.length > 0
      ? at(likely, rolled.pick)
      : ([at(names, rolled.pick), at(KINDS, rolled.other)] as const);
  const first = readsFirst(record, name, kind, rolled) ? 'openDossier' : kind;
  return [name, bodyOf(first, record, rolled, soort, today)];
}

/** Mostly people open the dossier before they click what asks for that. */
const readsFirst = (record: Arrangement | null, name: Name, kind: Kind, { likely, other }: Dice): boolean =>
  likely &&
  other % 4 !== 0 &&
  AFTER_READING.includes(kind) &&
  record !== null &&
  !record.opened.includes(people[name].actor.person);

function bodyOf(kind: Kind, record: Arrangement | null, rolled: Dice, soort: RequestKind, today: LocalDate): Body {
  const long = secret('Een zin die lang genoeg is om te mogen.');
  switch (kind) {
    case 'begin':
      return { kind, soort, school: rolled.coin ? duinroos : zeeduin };
    case 'saveStep':
    case 'amend':
      return { kind, ...stepOf(rolled, soort, record) };
    case 'forward':
      return soort === 'tlv-vso' || soort === 'tlv-pro'
        ? { ...bodies.forward, experts: pairOf(rolled) }
        : bodies.forward;
    case 'advise':
      return { ...bodies.advise, outcome: rolled.coin ? 'negatief' : 'positief' };
    case 'replaceExpert': {
      const asked = record?.experts.map(({ expert }) => expert) ?? [];
      const replaces = at(asked.length > 0 ? asked : [personId('nobody')], rolled.other);
      return { ...bodies.replaceExpert, replaces, expert: expertAt(rolled.pick) };
    }
    case 'vote':
      return votes(rolled.other % 5 === 0 ? 'tegen' : 'voor');
    case 'adviseInZitting':
      return { kind, choice: at(ADVICES, rolled.other), sentence: rolled.coin ? long : null };
    case 'word':
      return { ...bodies.word, stand: at(STANDS, rolled.other), conditions: rolled.coin ? long : null };
    case 'conclude':
    case 'decide': {
      // Who heard the school first meant to refuse, or to grant a part.
      const refuses = record?.zienswijze ? rolled.other % 2 !== 0 : rolled.other % 3 === 0;
      const outcome = refuses ? 'afgewezen' : 'toegekend';
      const deviation = rolled.coin ? long : null;
      if (!record || firstEmptyStep(record) !== null)
        return { kind, outcome, motivering: long, deviation: null, confirm: '' };
      const wholly = record.zienswijze === null && rolled.pick % 4 !== 0;
      if (refuses || wholly) return decides(kind, record, outcome, deviation, on(today));
      const partly = partOn(record, rolled);
      return { kind, outcome, motivering: long, deviation, partly, confirm: confirmPart(record, partly, today) };
    }
    case 'setAside':
      return { ...bodies.setAside, confirm: setAsideConfirm(record?.lapse?.last ?? localDate('2026-12-07')) };
    case 'giveTime':
      return { ...bodies.giveTime, until: plusDays(today, rolled.other % 40) };
    case 'recordMdo':
      return { ...bodies.recordMdo, on: plusDays(today, rolled.coin ? 0 : (rolled.other % 5) - 3) };
    case 'extendTerm':
      return extension(record, rolled);
    case 'recordSent':
    case 'confirmStart':
    case 'reportNotStarted':
    case 'cancelSupport':
    case 'stopEarly':
    case 'evaluate':
    case 'registerRod':
      return afterBody(kind, record, rolled, today);
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

const expertAt = (index: number): ExpertChoice => {
  const { person, discipline } = at(experts, index);
  return { person, discipline };
};

/** Mostly a good pair. */
const pairOf = ({ coin, pick, other }: Dice): readonly [ExpertChoice, ExpertChoice] =>
  coin ? [expertAt(0), expertAt(1)] : [expertAt(pick), expertAt(other)];
