import type { LocalDate } from '../../../cards/words/brands.ts';
import { daysLate } from './standing.ts';
import type { State } from './verantwoording.ts';

/** States as whoever runs a round sees them, in the order of who asks attention. */
export const GROUPS = ['te-laat', 'niet-gestart', 'bezig', 'ingediend', 'akkoord', 'niet-ingediend'] as const;
export type Group = (typeof GROUPS)[number];

interface Row {
  readonly state: State;
  readonly deadline: LocalDate;
}

const GROUP_OF: Readonly<Record<State, Group>> = {
  klaargezet: 'niet-gestart',
  'niet-gestart': 'niet-gestart',
  concept: 'bezig',
  'te-tekenen': 'bezig',
  ingediend: 'ingediend',
  'vraag-terug': 'ingediend',
  akkoord: 'akkoord',
  'niet-ingediend': 'niet-ingediend',
};

/** Who is late counts among the late, whatever they began. */
export const groupOf = (row: Row, today: LocalDate): Group =>
  daysLate(row, today) > 0 ? 'te-laat' : GROUP_OF[row.state];

/** Late first, the longest of them in front; then who has to do something, and by name within it. */
export function standOrder<R extends Row & { readonly name: string }>(
  rows: readonly R[],
  today: LocalDate,
): readonly R[] {
  return rows.toSorted(
    (a, b) =>
      daysLate(b, today) - daysLate(a, today) ||
      GROUPS.indexOf(groupOf(a, today)) - GROUPS.indexOf(groupOf(b, today)) ||
      a.name.localeCompare(b.name, 'nl'),
  );
}
