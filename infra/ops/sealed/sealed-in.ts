import { sealedNames } from '../../../bot/sealed-names.ts';
import { SEALED_VALUE } from './count-sealed.ts';

export interface SealedAt {
  /** Where in the JSON it stands; empty for a text column. */
  readonly path: readonly string[];
  readonly sealed: string;
}

const WHOLE = new RegExp(`^${SEALED_VALUE}$`);

/** The sealed texts in the value of a column, each with its path. */
export function sealedIn(value: unknown, path: readonly string[] = []): readonly SealedAt[] {
  if (typeof value === 'string') return WHOLE.test(value) ? [{ path, sealed: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sealedIn(inner, [...path, key]));
}

/**
 * The place that a sealed text is bound to, by the convention of bot/store/swv-cipher.ts: `table.column.row id`, and in
 * JSON the path of the object whose `sealed` it is, or the name that its feature gives for that path.
 */
export function placeOf(table: string, column: string, id: string, { path }: SealedAt): string {
  const inside = (path.at(-1) === 'sealed' ? path.slice(0, -1) : path).join('.');
  const name = sealedNames[`${table}.${column}`]?.(inside) ?? inside;
  return [table, column, id, ...(name === '' ? [] : [name])].join('.');
}
