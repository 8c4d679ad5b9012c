import type { CarriedRow } from '../../../cards/verantwoording/scholen/dossier/own-schools-view.ts';
import { cents, revision, subjectId } from '../../../cards/words/brands.ts';
import { ABSURD } from '../rules/named-table.ts';

const ONE = /^([A-Za-z0-9][A-Za-z0-9_-]{0,63})~(\d{1,9})=((?:\d{0,12},){0,19}\d{0,12})$/;
const MOST = 100;

/**
 * Amounts of schools that travelled with a button, read as if somebody typed them: null when nobody of ours can have made
 * them, or when one school stands there twice.
 */
export function readCarriedRows(text: string | undefined): readonly CarriedRow[] | null {
  const parts = (text ?? '').split(';');
  if (parts.length > MOST) return null;
  const read = parts.flatMap((part): readonly CarriedRow[] => {
    const [, id, at, list] = ONE.exec(part) ?? [];
    if (id === undefined || at === undefined || list === undefined) return [];
    const amounts = list.split(',').map((digits) => (digits === '' ? null : cents(Number(digits))));
    if (amounts.some((one) => one !== null && one > ABSURD)) return [];
    return [{ id: subjectId(id), revision: revision(Number(at)), amounts }];
  });
  const once = new Set(read.map(({ id }) => id)).size === read.length;
  return read.length === parts.length && once ? read : null;
}
