import type { CarriedAmount } from '../../../cards/verantwoording/ronde/amounts-preview-card.ts';
import { cents, subjectId } from '../../../cards/words/brands.ts';
import { ABSURD } from '../rules/named-table.ts';

const ONE = /^([A-Za-z0-9][A-Za-z0-9_-]{0,63})=(\d{1,12})$/;
/** As many as a file may hold: more do not fit on the card that carries them. */
export const MOST_AMOUNTS = 300;

/**
 * Amounts that travelled with a button. They come back from a card, so they are read as if somebody typed them: null when
 * nobody of ours can have made them, or when one account has two.
 */
export function readCarried(text: string | undefined): readonly CarriedAmount[] | null {
  const parts = (text ?? '').split(';');
  if (parts.length > MOST_AMOUNTS) return null;
  const read = parts.flatMap((part) => {
    const [, id, digits] = ONE.exec(part) ?? [];
    return id === undefined || digits === undefined || Number(digits) > ABSURD
      ? []
      : [{ id: subjectId(id), cents: cents(Number(digits)) }];
  });
  const once = new Set(read.map(({ id }) => id)).size === read.length;
  return read.length === parts.length && once ? read : null;
}
