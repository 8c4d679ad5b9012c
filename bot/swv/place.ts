/**
 * One step from a block or list of the configuration to what is in it: a name, or `[key]` for an item of a list. An item
 * is called by what makes it itself (`[de-duinroos]`, `[2026-08-01]`), so that its place stays when another comes before it.
 */
export type Place = readonly string[];

/** `['scholen', '[de-duinroos]', 'type']` → `scholen[de-duinroos].type` */
export const placeText = (place: Place): string =>
  place.reduce((text, step) => (text === '' || step.startsWith('[') ? `${text}${step}` : `${text}.${step}`), '');

/** A block of JSON, so no list and not null. */
export const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of the values that a key has had (dated.ts). */
export const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isBlock(value) &&
  Object.hasOwn(value, 'value') &&
  Object.hasOwn(value, 'geldigVanaf') &&
  Object.hasOwn(value, 'bron');

/** A key with its values of all times. */
export const isDatedList = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isEntry);

/** What tells the items of a list apart, the most telling first. */
const KEYS: readonly (readonly string[])[] = [
  ['geldigVanaf'],
  ['id'],
  ['school'],
  ['naam', 'schooljaar'],
  ['naam'],
  ['dag'],
  ['schooljaar'],
];

/**
 * The items of a list by what makes each itself; null when nothing does (numbers, words, two items with one key): such a
 * list is one value.
 */
export function keyed(list: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  for (const names of KEYS) {
    const found = new Map<string, unknown>();
    for (const item of list) {
      const key = keyOf(item, names);
      if (key !== null) found.set(key, item);
    }
    if (found.size === list.length && list.length > 0) return found;
  }
  return null;
}

function keyOf(item: unknown, names: readonly string[]): string | null {
  if (!isBlock(item)) return null;
  const parts = names.map((name) => (Object.hasOwn(item, name) ? item[name] : null));
  return parts.every((part) => typeof part === 'string') ? `[${parts.join(' ')}]` : null;
}
