import { NOTHING_SAID, type Said } from '../../../../cards/beheer/parts/said.ts';
import { type BoardDone, boardCard, SCHOOLS_SHOWN } from '../../../../cards/beheer/schools/board-card.ts';
import { boardsCard } from '../../../../cards/beheer/schools/boards-card.ts';
import { administratienummer, amount, boardName, brin } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import { readPlaces } from '../../data/schools/read-places.ts';
import { isClosed } from '../../rules/schools/school-rules.ts';
import type { Look } from '../looking.ts';
import { dataOf, listData } from './draw-schools.ts';

/** The boards by name: to look at one, or (`choosing`) to take one for a new school. */
export async function drawBoards(look: Look, choosing: boolean, said: Said<never> = NOTHING_SAID): Promise<PostedCard> {
  const { boards, schools } = await readPlaces(look.tx);
  const today = dayOf(look.turn.now);
  const { rows, ...paged } = pageOf(boards, look.turn.inbound.data.page);
  return boardsCard({
    data: listData(look),
    mayChange: look.may.mayChange,
    choosing: choosing && look.may.mayChange,
    ...said,
    ...paged,
    rows: rows.map((board) => ({
      data: dataOf(look, board),
      name: boardName(board.name),
      schools: amount(schools.filter((school) => school.boardId === board.id && !isClosed(school, today)).length),
      mandateMissing: board.mandate === null,
    })),
  });
}

/** One board as it stands; when there is none by that id, the list. */
export async function drawBoard(look: Look, id: string, said: Said<BoardDone> = NOTHING_SAID): Promise<PostedCard> {
  const { boards, schools } = await readPlaces(look.tx);
  const board = boards.find((one) => one.id === id);
  if (!board) return drawBoards(look, false, { note: said.note ?? 'bestaat-niet', done: null });
  const own = schools.filter((school) => school.boardId === id);
  return boardCard({
    data: dataOf(look, board),
    mayChange: look.may.mayChange,
    ...said,
    name: boardName(board.name),
    number: board.administratienummer === null ? null : administratienummer(board.administratienummer),
    mandate: board.mandate,
    schools: own
      .slice(0, SCHOOLS_SHOWN)
      .map((school) => ({ name: school.name, brin: brin(school.brin), closedOn: school.closedOn })),
    schoolsLeftOut: amount(Math.max(0, own.length - SCHOOLS_SHOWN)),
  });
}
