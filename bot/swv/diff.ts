import type { RawConfiguration } from './configuration.ts';
import { isBlock, isEntry, keyed, type Place } from './place.ts';

/** One thing that two configurations say differently. */
export interface Difference {
  readonly section: string;
  /** Within the section; empty for the section as a whole. */
  readonly place: Place;
  /** JSON; undefined where there was nothing. A value with its bron and dates is named whole. */
  readonly was: unknown;
  /** JSON; undefined where there is nothing any more. */
  readonly becomes: unknown;
}

/**
 * What differs between two configurations, section by section, in the order of the first one. Items of a list are held
 * against each other by their key, so that a school that was put in between changes nothing of the others; another order
 * of the same items is a difference of the list. The order of names in a block says nothing.
 */
export function diff(was: RawConfiguration, becomes: RawConfiguration): readonly Difference[] {
  return names(was, becomes).flatMap((section) =>
    between(own(was, section), own(becomes, section), []).map((found) => ({ section, ...found })),
  );
}

type Found = Omit<Difference, 'section'>;

function between(was: unknown, becomes: unknown, place: Place): readonly Found[] {
  if (same(was, becomes)) return [];
  const whole = [{ place, was, becomes }];
  if (isEntry(was) || isEntry(becomes)) return whole;
  if (isBlock(was) && isBlock(becomes)) {
    return names(was, becomes).flatMap((name) => between(own(was, name), own(becomes, name), [...place, name]));
  }
  if (!Array.isArray(was) || !Array.isArray(becomes)) return whole;
  const [before, after] = [keyed(was), keyed(becomes)];
  if (before === null || after === null) return whole;
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const items = keys.flatMap((key) => between(before.get(key), after.get(key), [...place, key]));
  const kept = [...before.keys()].filter((key) => after.has(key));
  const moved = [...after.keys()].filter((key) => before.has(key)).some((key, at) => key !== kept[at]);
  return moved ? [...items, ...whole] : items;
}

const own = (block: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(block, name) ? block[name] : undefined;

const names = (...blocks: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(blocks.flatMap((block) => Object.keys(block))),
];

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  }
  if (!isBlock(one) || !isBlock(other)) return Object.is(one, other);
  return names(one, other).every(
    (name) => Object.hasOwn(one, name) === Object.hasOwn(other, name) && same(one[name], other[name]),
  );
}
