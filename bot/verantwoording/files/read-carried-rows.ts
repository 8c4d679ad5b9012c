import { type CarriedRow, tailOf, unpacked } from '../../../cards/verantwoording/scholen/carried-rows.ts';
import { cents, revision, type SubjectId } from '../../../cards/words/brands.ts';
import { ABSURD } from '../rules/named-table.ts';

const ONE = /^([A-Za-z0-9_-]{1,8})~(\d{1,9})=([\w.-]{0,100})$/;
const MOST = 200;

/**
 * Amounts of schools that travelled with a button, read as if somebody typed them: null when nobody of ours can have made
 * them, or when one school stands there twice.
 * @param own of whoever clicks: the end of an id says which, and says nothing when it is of none or of two.
 */
export function readCarriedRows(text: string | undefined, own: readonly SubjectId[]): readonly CarriedRow[] | null {
  const parts = (text ?? '').split(';');
  if (parts.length > MOST) return null;
  const read = parts.flatMap((part): readonly CarriedRow[] => {
    const [, tail, at, list] = ONE.exec(part) ?? [];
    const [id, ...others] = own.filter((one) => tailOf(one) === tail);
    const amounts = list === undefined ? null : unpacked(list);
    if (id === undefined || others.length > 0 || amounts === null) return [];
    if (amounts.some((one) => one !== null && one > ABSURD)) return [];
    const all = amounts.map((one) => (one === null ? null : cents(one)));
    return [{ id, revision: revision(Number(at)), amounts: all }];
  });
  const once = new Set(read.map(({ id }) => id)).size === read.length;
  return read.length === parts.length && once ? read : null;
}
