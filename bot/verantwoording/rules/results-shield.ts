/** One number of pupils as it may be shown: itself, `hidden`, or null where nothing was said. */
export type Shown = number | 'hidden' | null;

export interface Shielded {
  readonly cells: readonly Shown[];
  /** Their sum, which may be shown beside them; `hidden` when it would tell, null of nothing. */
  readonly total: Shown;
}

/**
 * Numbers of pupils by school, with their total, so that no hidden one can be computed back (DOMAIN H.3). Whatever is
 * below `least` is hidden, zero too. Should all that is hidden be one and the same number, the smallest that is left is
 * hidden along with it: then any two hidden numbers could be each other's. Where nothing is left to hide, the total goes.
 * @param least null: the SWV has no such rule, and all is shown.
 */
export function shield(values: readonly (number | null)[], least: number | null): Shielded {
  const said = values.flatMap((value) => value ?? []);
  if (said.length === 0) return { cells: values.map(() => null), total: null };
  const total = said.reduce((sum, value) => sum + value, 0);
  const hidden = new Set(least === null ? [] : said.filter((value) => value < least));
  const left = [...new Set(said)].filter((value) => !hidden.has(value)).toSorted((a, b) => a - b);
  if (hidden.size === 1 && left[0] !== undefined) hidden.add(left[0]);
  const tells = hidden.size === 1 || (least !== null && total < least);
  return {
    cells: values.map((value) => (value === null ? null : hidden.has(value) ? 'hidden' : value)),
    total: tells ? 'hidden' : total,
  };
}

/** A single number of pupils, beside nothing it could be computed from. */
export const shieldOne = (value: number | null, least: number | null): Shown =>
  value !== null && least !== null && value < least ? 'hidden' : value;
