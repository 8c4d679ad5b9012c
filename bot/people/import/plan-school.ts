import { importTexts } from '../../../cards/people/import-texts.ts';
import { schoolId } from '../../../cards/words/brands.ts';
import type { BoardRow, SchoolRow } from '../register.ts';
import { type Draft, replace } from './draft.ts';
import { fold } from './fold.ts';
import type { SchoolCells } from './import-row.ts';

type Fail = (text: string) => void;
const alike = (one: string, other: string | null) => other !== null && fold(one) === fold(other);

/** The school that a line means, made or brought up to date in the draft; null when the line does not fit what we know. */
export function planSchool(draft: Draft, cells: SchoolCells, fail: Fail): SchoolRow | null {
  const named = draft.schools.filter((one) => (cells.brin ? one.brin === cells.brin : alike(one.name, cells.name)));
  const [known, another] = named;
  if (another) return refuse(fail, importTexts.schoolAmbiguous(known?.name ?? ''));
  if (!known) return newSchool(draft, cells, fail);
  if (cells.name !== null && !alike(known.name, cells.name))
    return refuse(fail, importTexts.schoolOtherName(known.name));
  if (known.closedOn !== null && known.closedOn <= draft.today)
    return refuse(fail, importTexts.schoolClosed(known.closedOn));
  const board = draft.boards.find(({ id }) => id === known.boardId);
  if (board && cells.board !== null && !alike(board.name, cells.board)) {
    return refuse(fail, importTexts.schoolOtherBoard(board.name));
  }
  if (board && !numberFits(draft, board, cells, fail)) return null;
  return replace(draft.schools, known, { type: cells.type ?? known.type, route: cells.route ?? known.route });
}

function newSchool(draft: Draft, cells: SchoolCells, fail: Fail): SchoolRow | null {
  const { name, brin, type } = cells;
  if (name === null || brin === null || type === null || cells.board === null) {
    return refuse(fail, importTexts.schoolUnknown(name ?? brin ?? ''));
  }
  const board = planBoard(draft, cells.board, cells, fail);
  if (!board) return null;
  const id = schoolId(draft.newId());
  const school = { id, name, brin, boardId: board.id, type, route: cells.route ?? 'personal', closedOn: null } as const;
  draft.schools.push(school);
  return school;
}

function planBoard(draft: Draft, name: string, cells: SchoolCells, fail: Fail): BoardRow | null {
  const known = draft.boards.find((board) => alike(board.name, name));
  if (known) return numberFits(draft, known, cells, fail) ? known : null;
  const { administratienummer } = cells;
  const taken = draft.boards.find(
    (board) => administratienummer !== null && board.administratienummer === administratienummer,
  );
  if (taken) return refuse(fail, importTexts.boardOtherNumber(name));
  const board = { id: draft.newId(), name, administratienummer, mandate: null };
  draft.boards.push(board);
  return board;
}

/** A number that we did not know yet is kept; another one than we know is refused. */
function numberFits(draft: Draft, board: BoardRow, { administratienummer }: SchoolCells, fail: Fail): boolean {
  if (administratienummer === null || board.administratienummer === administratienummer) return true;
  const taken = draft.boards.some((one) => one.administratienummer === administratienummer);
  if (board.administratienummer !== null || taken) {
    fail(importTexts.boardOtherNumber(board.name));
    return false;
  }
  replace(draft.boards, board, { administratienummer });
  return true;
}

function refuse(fail: Fail, text: string): null {
  fail(text);
  return null;
}
