import type { LocalDate, SubjectId } from '../../../cards/words/brands.ts';
import { daysBetween } from '../../core/local-day.ts';
import { pageOf } from '../../core/page-of.ts';
import type { Deelnemer } from './format.ts';
import { isFilling, type State, type Verantwoording } from './verantwoording.ts';

export interface StandingRow {
  readonly id: SubjectId;
  readonly deelnemer: Deelnemer;
  readonly state: State;
  readonly deadline: LocalDate;
  /** Days after its own deadline; 0 when it is in time, or handed in. */
  readonly late: number;
  /** What the SWV paid is another amount, says who fills in. */
  readonly disputed: boolean;
}

export interface Standing {
  /** How many accounts are in each state. */
  readonly counts: Readonly<Record<State, number>>;
  /** How many are late, on whatever page they stand. */
  readonly late: number;
  readonly disputed: number;
  /** Who is late first, the longest first; then by deadline. */
  readonly rows: readonly StandingRow[];
  readonly page: number;
  readonly pages: number;
}

/** Where a round stands, as one page of its accounts. */
export function standingOf(
  records: readonly Verantwoording[],
  today: LocalDate,
  page?: number,
  most?: number,
): Standing {
  const rows = records
    .map((record): StandingRow => {
      const { id, deelnemer, state, deadline, betwist } = record;
      return { id, deelnemer, state, deadline, late: daysLate(record, today), disputed: betwist !== null };
    })
    .toSorted(
      (a, b) => b.late - a.late || compare(a.deadline, b.deadline) || compare(a.deelnemer.key, b.deelnemer.key),
    );
  return {
    counts: countsOf(rows),
    late: rows.filter(({ late }) => late > 0).length,
    disputed: rows.filter(({ disputed }) => disputed).length,
    ...pageOf(rows, page, most),
  };
}

function countsOf(rows: readonly Pick<StandingRow, 'state'>[]): Readonly<Record<State, number>> {
  const counts: Record<State, number> = {
    klaargezet: 0,
    'niet-gestart': 0,
    concept: 0,
    'te-tekenen': 0,
    ingediend: 0,
    'vraag-terug': 0,
    akkoord: 0,
    'niet-ingediend': 0,
  };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/**
 * How many days an account is over its own deadline; on that day itself it is in time. What was asked back was handed in,
 * and is not late.
 */
export function daysLate({ state, deadline }: Pick<Verantwoording, 'state' | 'deadline'>, today: LocalDate): number {
  return isFilling(state) && state !== 'vraag-terug' ? Math.max(0, daysBetween(deadline, today)) : 0;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
