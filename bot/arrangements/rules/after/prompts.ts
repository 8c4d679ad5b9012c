import type { LocalDate } from '../../../../cards/words/brands.ts';
import { plusDays } from '../../../core/local-day.ts';
import { addWerkdagen, type Calendar } from '../../../swv/calendar.ts';
import type { Arrangement } from '../arrangement.ts';
import type { AfterKind } from '../change.ts';
import { endEvaluatedFrom, endIsNearFrom, halfwayFrom, startAskedOn, weekBegins } from './days.ts';
import { followUpStep, runs } from './follow-up.ts';

/** Something that falls due after a decision, once. `afgesloten`: nothing more is to come, so the following ends. */
export interface Prompt {
  readonly kind: Exclude<AfterKind, 'verzenden'> | 'afgesloten';
  /** Names it for all time: a prompt of the same name was given. The days it rests on stand in it, for those can change. */
  readonly period: string;
  /** The day on which it falls due; in Amsterdam, from its first instant. */
  readonly day: LocalDate;
}

/** On which day a prompt was really given; null when it was not yet. */
export type GivenOn = (period: string) => LocalDate | null;

type Record = Pick<Arrangement, 'state' | 'endsOn' | 'followUp' | 'school'>;

/**
 * Everything that falls due as a request stands now, past or to come. Who is reminded, and who hears that no answer came, is
 * reckoned from the day on which was really asked: after an outage nobody is told that the school kept silent.
 */
export function promptsOf(record: Record, calendar: Calendar, given: GivenOn): readonly Prompt[] {
  const { followUp, state } = record;
  if (!followUp?.terms || state !== 'toegekend' || followUpStep(record) === null) return [];
  if (followUp.stopped !== null || followUp.closed !== null || followUp.evaluations.eind?.done != null) return [];
  return [
    ...start(record, calendar, given),
    ...evaluations(record, calendar, given),
    ...ending(record),
    ...btv(record),
  ];
}

const at = (kind: Prompt['kind'], about: string, day: LocalDate | null): readonly Prompt[] =>
  day === null ? [] : [{ kind, period: `${kind} ${about}`, day }];

function start({ followUp, school }: Record, calendar: Calendar, given: GivenOn): readonly Prompt[] {
  const asked = followUp && startAskedOn(followUp, calendar, school);
  if (!followUp?.terms || asked === null) return [];
  const about = `${followUp.begins} ${followUp.notStarted.length}`;
  const on = given(`begonnen ${about}`);
  const silent = on && addWerkdagen(calendar, on, followUp.terms.antwoordWerkdagen + 1, school);
  return [...at('begonnen', about, asked), ...at('niet-begonnen', about, silent)];
}

/** Asked, asked once more, and then told to the procesbewaker. */
function evaluations(record: Record, calendar: Calendar, given: GivenOn): readonly Prompt[] {
  const { followUp, endsOn, school } = record;
  if (!followUp?.terms || !runs(followUp)) return [];
  const werkdagen = followUp.terms.antwoordWerkdagen + 1;
  const afterwards = (period: string): LocalDate | null => {
    const on = given(period);
    return on && addWerkdagen(calendar, on, werkdagen, school);
  };
  const end = endEvaluatedFrom(record);
  const halfway = followUp.evaluations.halfweg?.done == null ? halfwayFrom(record) : null;
  return (
    [
      ['halfweg', halfway],
      ['eind', end],
    ] as const
  ).flatMap(([half, from]) => {
    const about = `${half} ${endsOn}`;
    const all = [
      ...at('evaluatie', about, from),
      ...at('evaluatie', `${about} nog eens`, from && afterwards(`evaluatie ${about}`)),
      ...at('evaluatie-ontbreekt', about, from && afterwards(`evaluatie ${about} nog eens`)),
    ];
    return half === 'eind' || end === null ? all : all.filter(({ day }) => day < end);
  });
}

/** A TLV that lapses is told of even where nobody ever said that it began. */
function ending(record: Record): readonly Prompt[] {
  const { followUp, endsOn } = record;
  if (!followUp?.terms || endsOn === null) return [];
  const closes = !followUp.terms.eindEvaluatie && runs(followUp);
  return [
    ...at('einde-nabij', endsOn, endIsNearFrom(record)),
    ...(closes ? at('afgesloten', endsOn, plusDays(endsOn, 1)) : []),
  ];
}

function btv(record: Record): readonly Prompt[] {
  const { followUp, endsOn } = record;
  const weeks = followUp?.terms?.btv ?? null;
  if (!followUp || weeks === null) return [];
  const underWay = followUp.started !== null;
  return [
    ...at('btv-rod', `${followUp.begins}`, followUp.rod === null ? followUp.begins : null),
    ...(underWay ? at('btv-vraag', `${endsOn}`, weekBegins(record, weeks.vraagWeek)) : []),
    ...(underWay ? at('btv-terugkeer', `${endsOn}`, weekBegins(record, weeks.terugkeerWeek)) : []),
  ];
}
