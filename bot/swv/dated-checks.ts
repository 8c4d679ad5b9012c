import type * as z from 'zod';

/** Gives the stricter of two values (the first when they are equally strict). */
export type Stricter<T> = (one: T, other: T) => T;

/** For a minimum: the higher, the stricter. */
export const higher = <N extends number>(one: N, other: N): N => (Math.max(one, other) === one ? one : other);
/** For a maximum or a term: the lower, the stricter. */
export const lower = <N extends number>(one: N, other: N): N => (Math.min(one, other) === one ? one : other);

interface Settled<T> {
  readonly value: T;
  readonly tegenspraak?: readonly { readonly value: T }[] | undefined;
  readonly keuze?: string | undefined;
}

/** Where sources contradict each other the stricter value counts, or `keuze` says why not. */
export function checkStricter<T>(held: Settled<T>, stricter: Stricter<T>, context: z.RefinementCtx): void {
  const contradicted = (held.tegenspraak ?? []).some((other) => stricter(held.value, other.value) !== held.value);
  if (!contradicted || held.keuze !== undefined) return;
  const message = 'een andere bron is strenger: neem die waarde, of zeg bij "keuze" waarom deze geldt';
  context.addIssue({ code: 'custom', path: ['value'], message });
}

/** The entries of a dated list follow each other. Takes what was read: an entry may be wrong in other ways. */
export function checkPeriods(list: readonly unknown[], context: z.RefinementCtx): void {
  let last: { index: number; until: string | null } | undefined;
  list.forEach((entry, index) => {
    const [from, until] = periodOf(entry);
    if (from === undefined || until === undefined) return;
    const report = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [index, field], message });
    if (until !== null && until < from) report('geldigTot', `ligt vóór geldigVanaf (${from})`);
    if (last !== undefined && (last.until === null || from <= last.until)) {
      const end = last.until === null ? 'geen einde heeft: geef die een geldigTot' : `tot en met ${last.until} geldt`;
      report('geldigVanaf', `overlapt met waarde [${last.index}], die ${end}; de oudste staat vooraan`);
    }
    last = { index, until };
  });
}

function periodOf(entry: unknown): [from: string | undefined, until: string | null | undefined] {
  if (typeof entry !== 'object' || entry === null || !('geldigVanaf' in entry)) return [undefined, undefined];
  const from = typeof entry.geldigVanaf === 'string' ? entry.geldigVanaf : undefined;
  const until = 'geldigTot' in entry ? entry.geldigTot : undefined;
  return [from, typeof until === 'string' || until === null ? until : undefined];
}
