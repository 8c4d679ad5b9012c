import { Sensitive } from '../../../cards/words/sensitive.ts';

/** Seals or opens the value at a path of the tree, such as `steps.1.leerlingnummer`. */
export type SealAt = (value: Sensitive, path: string) => string;
export type OpenAt = (sealed: string, path: string) => Sensitive;

const SEALED = 'sealed';
const isSealed = (part: object): part is { readonly [SEALED]: string } =>
  SEALED in part && typeof part[SEALED] === 'string';

/** A value as JSON, in which each `Sensitive` is `{ sealed }` and each moment its ISO text. */
export function sealTree(value: unknown, seal: SealAt): unknown {
  return walk(value, []);

  function walk(part: unknown, path: readonly string[]): unknown {
    if (part instanceof Sensitive) return { [SEALED]: seal(part, path.join('.')) };
    if (part instanceof Date) return part.toISOString();
    if (Array.isArray(part)) return part.map((item, index) => walk(item, [...path, String(index)]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner, [...path, key])]));
  }
}

/** The inverse, save that moments stay texts: the schema of the record reads those. Throws what `open` throws. */
export function openTree(value: unknown, open: OpenAt): unknown {
  return walk(value, []);

  function walk(part: unknown, path: readonly string[]): unknown {
    if (Array.isArray(part)) return part.map((item, index) => walk(item, [...path, String(index)]));
    if (typeof part !== 'object' || part === null) return part;
    if (isSealed(part)) return open(part[SEALED], path.join('.'));
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner, [...path, key])]));
  }
}

/** Every sealed text of a tree, by its path. */
export function sealedIn(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const none = new Sensitive('');
  openTree(value, (sealed, path) => {
    found.set(path, sealed);
    return none;
  });
  return found;
}
