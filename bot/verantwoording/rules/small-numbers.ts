/** How numbers of pupils are shown to others (DOMAIN H.3). */
export interface SmallRule {
  /** Below this a number is not shown; null or 1: every number is. */
  readonly kleinste: number | null;
  /** Where zero tells something too: then it is shown as the small ones are. */
  readonly zeroHides: boolean;
}

/** `n`: exactly so many. `below`: 1 up to `n`. `upTo`: 0 up to and with `n`. `hidden`: not said. */
export type Shown =
  | { readonly kind: 'exact'; readonly n: number }
  | { readonly kind: 'below'; readonly n: number }
  | { readonly kind: 'upTo'; readonly n: number }
  | { readonly kind: 'hidden' };

export interface ShownTable {
  readonly cells: readonly Shown[];
  readonly total: Shown;
}

const HIDDEN: Shown = { kind: 'hidden' };
const exact = (n: number): Shown => ({ kind: 'exact', n });

/**
 * A row of numbers with its total, so that no number that is hidden can be computed back, by somebody who knows this rule
 * too. For every output and every cell that is hidden in it, some other row of numbers gives that same output:
 *
 * - a small total hides its cells: each may be all of it, or nothing;
 * - where every number is small, only the total goes: the others are no help;
 * - where the small ones can be shared out over the total in more than one way, they are all that is hidden;
 * - else the smallest of the others goes too, with all that equal it, and small and large are no longer told apart: they
 *   may have changed places.
 *
 * @param numbers whole numbers, none below zero.
 */
export function showNumbers(numbers: readonly number[], rule: SmallRule): ShownTable {
  const total = numbers.reduce((sum, n) => sum + n, 0);
  const k = thresholdOf(rule);
  const isSmall = (n: number) => n < k && (n > 0 || rule.zeroHides);
  const small: Shown = rule.zeroHides ? { kind: 'upTo', n: k - 1 } : { kind: 'below', n: k };
  const held = numbers.filter(isSmall);
  if (held.length === 0) return { cells: numbers.map(exact), total: exact(total) };
  if (isSmall(total)) return { cells: numbers.map(() => HIDDEN), total: small };
  const one = (n: number) => (isSmall(n) ? small : exact(n));
  const large = numbers.filter((n) => n >= k);
  if (large.length === 0) return { cells: numbers.map(one), total: HIDDEN };
  if (isOpen(held, rule.zeroHides ? 0 : 1, k - 1)) return { cells: numbers.map(one), total: exact(total) };
  const next = Math.min(...large);
  return { cells: numbers.map((n) => (isSmall(n) || n === next ? HIDDEN : exact(n))), total: exact(total) };
}

/** Below two or three there is nothing to hide among: "fewer than 2" is one. */
function thresholdOf({ kleinste }: SmallRule): number {
  if (kleinste === null || kleinste <= 1) return 0;
  return Math.max(3, kleinste);
}

/** Whether numbers between two bounds with this sum can each be more than one. */
function isOpen(numbers: readonly number[], least: number, most: number): boolean {
  const sum = numbers.reduce((all, n) => all + n, 0);
  return numbers.length > 1 && sum > least * numbers.length && sum < most * numbers.length;
}
