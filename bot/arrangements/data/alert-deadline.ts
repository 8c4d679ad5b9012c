import { type LocalTime, localTime } from '../../../cards/words/brands.ts';
import { atTime, dayOf, endOfDay, plusDays } from '../../core/local-day.ts';
import { dayOfFraction } from '../../swv/terms.ts';
import type { Now } from '../rules/world.ts';
import { type Clockwork, legalTerm, ownTermEnd, type Timed, werkdagenFor } from './deadlines.ts';

interface TermPart {
  /** Of the term of law. */
  readonly fraction: number;
  /** At what time of that day. */
  readonly from: LocalTime;
}

const MIDNIGHT = localTime('00:00');

/**
 * Parts of the term of law after which those who can still keep it are told: DOMAIN G.1 and issue 4 ("alerts at 50, 80,
 * 100 %"), no agreement of a SWV. The last rings at any hour, so it waits for the morning of the last day, on which the
 * term can still be extended.
 */
const PARTS: Readonly<Record<string, TermPart>> = {
  'alert-helft': { fraction: 0.5, from: MIDNIGHT },
  'alert-termijn': { fraction: 0.8, from: MIDNIGHT },
  'alert-verlopen': { fraction: 1, from: localTime('08:00') },
};

/**
 * When it has waited too long: the first instant after the last day of its holder's own term; for an alert of the term of
 * law that part of it. Null where there is no such term, it stands still, or it was extended when that part had run.
 */
export function alertAt(kind: string, record: Timed, clockwork: Clockwork): Date | null {
  const part = PARTS[kind];
  if (part === undefined) {
    const end = ownTermEnd(record, clockwork);
    return end === null ? null : endOfDay(end);
  }
  const term = legalTerm(record, clockwork);
  const day = term && dayOfFraction(term, part.fraction);
  if (day === null) return null;
  const before = record.verdaging != null && day <= record.verdaging.on;
  return before && part.fraction > 0.5 ? null : atTime(day, part.from);
}

/** Whether that moment has come. */
export function hasLapsed(kind: string, record: Timed, clockwork: Clockwork & { readonly now: Now }): boolean {
  const at = alertAt(kind, record, clockwork);
  return at !== null && at <= clockwork.now.instant;
}

/**
 * For which time it is said: once for each time that it lies in a place, and again when the school got more time; a part of
 * the term of law once for the request, and the last two once more for a term that was extended, which is another term.
 */
export function alertPeriod(kind: string, { state, since, suspensions, verdaging }: Timed): string {
  const part = PARTS[kind];
  if (part !== undefined)
    return verdaging != null && part.fraction > 0.5 ? `termijn tot ${verdaging.until}` : 'termijn';
  const more = state === 'bij-aanvulling' ? suspensions.at(-1)?.until : undefined;
  return `${state} ${since.toISOString()}${more === undefined ? '' : ` tot ${more}`}`;
}

/**
 * Whether that moment may have come, without asking the calendar: no term runs faster than the days do. Most requests are
 * far from it, and this is asked of each at every tick. Rounded down: a fraction may come out a hair above a whole day.
 */
export function mayBeDue(kind: string, record: Timed, { rules, now }: Clockwork): boolean {
  const part = PARTS[kind];
  const from = part === undefined ? record.since : record.submittedAt;
  if (from === null) return false;
  const { awbWeken } = rules.terms;
  const ofLaw = part === undefined || awbWeken === null ? null : part.fraction * 7 * awbWeken;
  const days = part === undefined ? werkdagenFor(record.state, rules.terms) : ofLaw;
  return days !== null && plusDays(dayOf(from), Math.floor(days)) <= now.today;
}
