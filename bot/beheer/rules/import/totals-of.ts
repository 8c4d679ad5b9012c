import type { ImportChange } from '../../../../cards/beheer/import/change-row.ts';
import type { ImportTotals } from '../../../../cards/beheer/import/counts.ts';
import { amount } from '../../../../cards/words/brands.ts';

/** How much of each a list of changes holds. */
export function totalsOf(changes: readonly ImportChange[]): ImportTotals {
  const count = (fits: (change: ImportChange) => boolean) => amount(changes.filter(fits).length);
  const ofKind = (kind: ImportChange['kind']) => count((change) => change.kind === kind);
  return {
    newPeople: count((change) => change.kind === 'role-new' && change.isNew),
    changedPeople: ofKind('person-changed'),
    newRoles: ofKind('role-new'),
    endingRoles: ofKind('role-until'),
    newSchools: ofKind('school-new'),
    changedSchools: ofKind('school-changed'),
    newBoards: ofKind('board-new'),
    changedBoards: ofKind('board-changed'),
    worksAt: ofKind('works-at'),
  };
}
