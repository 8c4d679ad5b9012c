import * as z from 'zod';
import type { ConfigText, LocalDate } from '../../cards/words/brands.ts';
import { checkPeriods, checkStricter, type Stricter } from './dated-checks.ts';
import { day, line, source } from './words.ts';

/** What another source says instead. Both are shown; the configuration settled which one counts. */
export interface Contradiction<T> {
  readonly value: T;
  readonly bron: ConfigText;
}

/** A value of the configuration with where it comes from and when it holds. */
export interface DatedValue<T> {
  readonly value: T;
  readonly bron: ConfigText;
  readonly geldigVanaf: LocalDate;
  /** The last day on which it holds; null: no end was named. */
  readonly geldigTot: LocalDate | null;
  /** When somebody last held it against its source; every rule of law should have it. */
  readonly gecontroleerdOp?: LocalDate | undefined;
  /** Why this value is still open ("te controleren"). */
  readonly open?: ConfigText | undefined;
  readonly tegenspraak?: readonly Contradiction<T>[] | undefined;
  /** Why a value counts that is not the stricter one. */
  readonly keuze?: ConfigText | undefined;
}

/** The values that one key has had, oldest first, no two on the same day. */
export type Dated<T> = readonly [DatedValue<T>, ...DatedValue<T>[]];

/** A value that the SWV has yet to give: shown as such, blocks a production start. */
export interface ToFillIn {
  readonly inTeVullen: ConfigText;
}
export type Fillable<T> = T | ToFillIn;

/** The list of values of one key. With `stricter`, a contradiction is settled by the stricter value unless `keuze` says why not. */
export function dated<T>(
  value: z.ZodType<T>,
  { stricter }: { readonly stricter?: Stricter<T> } = {},
): z.ZodType<Dated<T>> {
  const entry = z.strictObject({
    value,
    bron: source,
    geldigVanaf: day,
    geldigTot: day.nullable(),
    gecontroleerdOp: day.optional(),
    open: line.optional(),
    tegenspraak: z.array(z.strictObject({ value, bron: source })).optional(),
    keuze: line.optional(),
  });
  const settled = stricter ? entry.superRefine((held, context) => checkStricter(held, stricter, context)) : entry;
  // Also when an entry is wrong in itself: people want to see all errors at once.
  return z.tuple([settled], settled).superRefine(checkPeriods, { when: ({ value: list }) => Array.isArray(list) });
}

const toFillIn = z.strictObject({ inTeVullen: line });

/** As {@link dated}, for a value that may still be `{ "inTeVullen": "…" }`. */
export const fillable = <T>(value: z.ZodType<T>): z.ZodType<Dated<Fillable<T>>> => dated(z.union([toFillIn, value]));

export const isToFillIn = (value: unknown): value is ToFillIn => toFillIn.safeParse(value).success;

export interface ValueAt<T> extends DatedValue<T> {
  /** It holds on that day and nobody marked it as open. Otherwise: "nog niet bevestigd voor nu". */
  readonly bevestigd: boolean;
}

/**
 * The value for a day: the one that holds on it, else the last one before it, else the first one yet to come. An expired
 * rule is still the best anyone knows, so it is given, but never as a certainty (USERS T6).
 */
export function at<T>(values: Dated<T>, on: LocalDate): ValueAt<T> {
  const held = values.findLast((value) => value.geldigVanaf <= on) ?? values[0];
  return { ...held, bevestigd: holdsOn(held, on) && held.open === undefined };
}

/** Whether a value holds on a day, by its own dates. */
export const holdsOn = (held: Pick<DatedValue<unknown>, 'geldigVanaf' | 'geldigTot'>, on: LocalDate): boolean =>
  held.geldigVanaf <= on && (held.geldigTot === null || on <= held.geldigTot);
