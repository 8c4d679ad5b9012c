import { endOfDay, startOfDay } from '../../core/local-day.ts';
import { dayOfFraction } from '../../swv/terms.ts';
import type { Now } from '../rules/world.ts';
import { type Clockwork, legalTerm, ownTermEnd, type Timed } from './deadlines.ts';

/** Part of the term of law after which those who can still keep it are told (DOMAIN G.1). */
const NEAR = 0.8;

/**
 * When it has waited too long: the first instant after the last day of its holder's own term; for `alert-termijn` the day
 * on which four fifths of the term of law have run. Null where there is no such term, or it stands still.
 */
export function alertAt(kind: string, record: Timed, clockwork: Clockwork): Date | null {
  if (kind !== 'alert-termijn') {
    const end = ownTermEnd(record, clockwork);
    return end === null ? null : endOfDay(end);
  }
  const term = legalTerm(record, clockwork);
  const day = term && dayOfFraction(term, NEAR);
  return day === null ? null : startOfDay(day);
}

/** Whether that moment has come. */
export function hasLapsed(kind: string, record: Timed, clockwork: Clockwork & { readonly now: Now }): boolean {
  const at = alertAt(kind, record, clockwork);
  return at !== null && at <= clockwork.now.instant;
}
