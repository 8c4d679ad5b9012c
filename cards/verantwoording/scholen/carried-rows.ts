import type { Cents, Revision, SubjectId } from '../../words/brands.ts';

/** The amounts of one school as they travel from the card that shows them to the click that takes them over. */
export interface CarriedRow {
  readonly id: SubjectId;
  /** Of its part, as who pasted it saw it. */
  readonly revision: Revision;
  readonly amounts: readonly (Cents | null)[];
}

/** Of an id as much of its end as tells one school from the reader's others: that end is drawn by lot. */
const TAIL = 8;
export const tailOf = (id: SubjectId): string => id.slice(-TAIL);

/** Five of these hold every amount that a school may have, where digits take ten: a hundred and fifty schools fit. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PLACES = [4, 3, 2, 1, 0] as const;

/** Amounts that nobody filled in are a point. */
export const packed = (amounts: readonly (Cents | null)[]): string =>
  amounts
    .map((cents) =>
      cents === null ? '.' : PLACES.map((place) => DIGITS[Math.floor(cents / 64 ** place) % 64]).join(''),
    )
    .join('');

/** In cents, for who reads what came back; null: nobody of ours can have written it. */
export function unpacked(text: string): readonly (number | null)[] | null {
  if (!/^(?:\.|[\w-]{5})*$/.test(text)) return null;
  const each = text.match(/\.|[\w-]{5}/g) ?? [];
  return each.map((one) => (one === '.' ? null : [...one].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0)));
}

export const carriedRows = (rows: readonly CarriedRow[]): string =>
  rows.map(({ id, revision, amounts }) => `${tailOf(id)}~${revision}=${packed(amounts)}`).join(';');
