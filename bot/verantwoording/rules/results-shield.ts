import { showNumbers } from './small-numbers.ts';

/** One number of pupils as it may be shown: itself, `hidden`, or null where nothing was said. */
export type Shown = number | 'hidden' | null;

export interface Shielded {
  readonly cells: readonly Shown[];
  /** Their sum, which may be shown beside them; `hidden` when it would tell, null of nothing. */
  readonly total: Shown;
}

/**
 * Numbers of pupils by school with their total, so that none that is hidden can be computed back (rules/small-numbers.ts).
 * Zero is hidden too, and a file says no more of a hidden number than that: so columns of two years can lie side by side.
 * @param least null: the SWV has no such rule, and all is shown.
 */
export function shield(values: readonly (number | null)[], least: number | null): Shielded {
  const said = values.flatMap((value) => value ?? []);
  if (said.length === 0) return { cells: values.map(() => null), total: null };
  const { cells, total } = showNumbers(said, { kleinste: least, zeroHides: true });
  const shown = cells.map((cell) => (cell.kind === 'exact' ? cell.n : ('hidden' as const)));
  let at = 0;
  return {
    cells: values.map((value) => {
      if (value === null) return null;
      at += 1;
      return shown[at - 1] ?? 'hidden';
    }),
    total: total.kind === 'exact' && !tellsInsider(said, least) ? total.n : 'hidden',
  };
}

/**
 * A school knows its own number. Beside a small one of another, a total of two tells it, and so does one that is small
 * itself once a school takes its own away.
 */
function tellsInsider(said: readonly number[], least: number | null): boolean {
  if (least === null || said.every((value) => value >= least)) return false;
  const total = said.reduce((sum, value) => sum + value, 0);
  return said.length < 3 || said.some((value) => total - value < least);
}
