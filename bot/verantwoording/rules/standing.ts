import type { LocalDate } from '../../../cards/words/brands.ts';
import { daysBetween } from '../../core/local-day.ts';
import { isFilling, type Verantwoording } from './verantwoording.ts';

/**
 * How many days an account is over its own deadline; on that day itself it is in time. What was asked back was handed in,
 * and is not late.
 */
export function daysLate({ state, deadline }: Pick<Verantwoording, 'state' | 'deadline'>, today: LocalDate): number {
  return isFilling(state) && state !== 'vraag-terug' ? Math.max(0, daysBetween(deadline, today)) : 0;
}
