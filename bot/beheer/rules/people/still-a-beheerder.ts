import type { LocalDate } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { type Access, firstDayWithoutBeheerder } from '../keeps-beheerder.ts';

/**
 * A change may not leave the SWV without a beheerder, today or on a later day on which it would have had one.
 * @param field the input at fault.
 */
export function stillABeheerder(
  before: Access,
  after: Access,
  today: LocalDate,
  field?: string,
): Result<null, 'laatste-beheerder'> {
  const day = firstDayWithoutBeheerder(before, after, today);
  return day === null ? ok(null) : refuse('laatste-beheerder', { ...(field && { field }), facts: { dag: day } });
}
