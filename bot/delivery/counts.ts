import type { Amount, LocalDate, SchoolId } from '../../cards/words/brands.ts';
import { amount } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';

/** What Meedoen can count of itself, so that nobody has to. */
export const COUNTED = ['btv', 'tlv', 'maatwerk', 'tlv-buiten-regio'] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Readonly<Partial<Record<Counted, Amount>>>;

/**
 * How much of it was granted and began between two days, both included, for these schools; `null`: for the whole SWV. What a
 * feature does not count, it leaves out; what it counts and did not find is zero.
 */
export type CountGranted = (
  tx: Tx,
  schools: readonly SchoolId[] | null,
  first: LocalDate,
  last: LocalDate,
) => Promise<Counts>;

/** The counts of all features together, one after the other: they share a connection. */
export const countsOf =
  (all: () => readonly { readonly counts?: CountGranted }[]): CountGranted =>
  async (tx, schools, first, last) => {
    const sums = new Map<Counted, number>();
    for (const { counts } of all()) {
      const found = (await counts?.(tx, schools, first, last)) ?? {};
      for (const what of COUNTED) {
        const more = found[what];
        if (more !== undefined) sums.set(what, (sums.get(what) ?? 0) + more);
      }
    }
    return Object.fromEntries([...sums].map(([what, sum]) => [what, amount(sum)]));
  };
