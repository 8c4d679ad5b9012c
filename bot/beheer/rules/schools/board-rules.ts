import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { schoolInputs as ids } from '../../../../cards/beheer/schools/verbs.ts';
import type { Revision } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { fold } from '../../../people/import/fold.ts';
import type { BoardRow } from '../../../people/register.ts';
import { revisionOf } from './revision-of.ts';
import type { Changed } from './school-rules.ts';

export type BoardWish = Omit<BoardRow, 'id'>;

const says = (board: BoardRow, wish: BoardWish) =>
  board.name === wish.name && board.administratienummer === wish.administratienummer && board.mandate === wish.mandate;

/** Two boards differ in more than capitals, accents, spaces and signs; the import finds a board that way too. */
function clash(others: readonly BoardRow[], wish: BoardWish): Result<null, BeheerRefusal> {
  if (others.some(({ name }) => fold(name) === fold(wish.name))) return refuse('bestuur-bestaat', { field: ids.name });
  const { administratienummer } = wish;
  const taken = administratienummer !== null && others.some((one) => one.administratienummer === administratienummer);
  return taken ? refuse('nummer-bestaat', { field: ids.number }) : ok(null);
}

/** The same board once more is a second click. */
export function addBoard(boards: readonly BoardRow[], wish: BoardWish, id: string): Result<BoardRow, BeheerRefusal> {
  const known = boards.find((board) => says(board, wish));
  if (known) return refuse('al-gedaan', { facts: { bestuur: known.id } });
  const free = clash(boards, wish);
  return free.ok ? ok({ id, ...wish }) : free;
}

/** @param seen what the form was drawn from. */
export function changeBoard(
  boards: readonly BoardRow[],
  id: string,
  seen: Revision,
  wish: BoardWish,
): Result<Changed<BoardRow>, BeheerRefusal> {
  const before = boards.find((board) => board.id === id);
  if (!before) return refuse('bestaat-niet');
  if (says(before, wish)) return refuse('al-gedaan');
  if (revisionOf(before) !== seen) return refuse('intussen-veranderd');
  const free = clash(
    boards.filter((board) => board !== before),
    wish,
  );
  return free.ok ? ok({ before, after: { ...before, ...wish } }) : free;
}
