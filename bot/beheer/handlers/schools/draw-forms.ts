import { boardFormCard } from '../../../../cards/beheer/schools/board-form-card.ts';
import { closeSchoolCard, confirmCloseCard } from '../../../../cards/beheer/schools/close-school-card.ts';
import { editSchoolCard, newSchoolCard } from '../../../../cards/beheer/schools/school-form-card.ts';
import { schoolInputs } from '../../../../cards/beheer/schools/verbs.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import {
  administratienummer,
  amount,
  boardName,
  type LocalDate,
  revision,
  subjectId,
} from '../../../../cards/words/brands.ts';
import { dayOf, later } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { runsOn } from '../../../people/valid-on.ts';
import { readPeopleOf, readPlaces } from '../../data/schools/read-places.ts';
import { isClosed } from '../../rules/schools/school-rules.ts';
import type { Look } from '../looking.ts';
import { type Mended, typedForm } from '../typed-form.ts';
import { drawBoard, drawBoards } from './draw-boards.ts';
import { dataOf, drawSchool, listData } from './draw-schools.ts';

/** What was typed against an older revision keeps it: a change that came in between must still be seen. */
function filled({ turn: { inbound } }: Look, data: CardData, mended: Mended) {
  const form = typedForm(Object.values(schoolInputs), inbound.inputs, mended);
  return { ...form, data: form.typed === null ? data : { ...data, revision: revision(inbound.data.revision) } };
}

const forbidden = { note: 'alleen-kijken', done: null } as const;

/** The form of a new school at the board that `id` names. */
export async function drawNewSchool(look: Look, id: string, mended: Mended = null): Promise<InvokeReply> {
  if (!look.may.mayChange) return drawBoards(look, false, forbidden);
  const places = await readPlaces(look.tx);
  const board = places.boards.find((one) => one.id === id);
  if (!board) return drawBoards(look, true, { note: 'bestaat-niet', done: null });
  return newSchoolCard({ ...filled(look, dataOf(look, board), mended), board: boardName(board.name) });
}

export async function drawEditSchool(look: Look, id: string, mended: Mended = null): Promise<InvokeReply> {
  if (!look.may.mayChange) return drawSchool(look, id, forbidden);
  const { schools, boards } = await readPlaces(look.tx);
  const school = schools.find((one) => one.id === id);
  if (!school || isClosed(school, dayOf(look.turn.now))) {
    return drawSchool(look, id, { note: school ? 'school-gesloten' : 'bestaat-niet', done: null });
  }
  return editSchoolCard({
    ...filled(look, dataOf(look, school), mended),
    saved: { name: school.name, type: school.type, route: school.route, board: subjectId(school.boardId) },
    boards: boards.map((board) => ({ id: subjectId(board.id), label: boardName(board.name) })),
  });
}

export async function drawCloseSchool(look: Look, id: string, mended: Mended = null): Promise<InvokeReply> {
  if (!look.may.mayChange) return drawSchool(look, id, forbidden);
  const school = (await readPlaces(look.tx)).schools.find((one) => one.id === id);
  if (!school) return drawSchool(look, id);
  if (isClosed(school, dayOf(look.turn.now))) return drawSchool(look, id, { note: 'school-al-gesloten', done: null });
  const { name, closedOn } = school;
  return closeSchoolCard({ ...filled(look, dataOf(look, school), mended), name, closedOn });
}

/** What closing on that day would mean; the rules have been asked already. */
export async function drawConfirmClose(look: Look, id: string, day: LocalDate): Promise<InvokeReply> {
  const school = (await readPlaces(look.tx)).schools.find((one) => one.id === id);
  if (!school) return drawSchool(look, id);
  const today = dayOf(look.turn.now);
  const people = await readPeopleOf(look.tx, school.id, today);
  const holding = people.filter((term) => runsOn(term, later(day, today)));
  return confirmCloseCard({
    data: dataOf(look, school),
    name: school.name,
    day,
    atOnce: day <= today,
    people: amount(new Set(holding.map(({ person }) => person)).size),
  });
}

/** `id` null: a new board. */
export async function drawBoardForm(look: Look, id: string | null, mended: Mended = null): Promise<InvokeReply> {
  if (!look.may.mayChange) return id === null ? drawBoards(look, false, forbidden) : drawBoard(look, id, forbidden);
  if (id === null) return boardFormCard({ ...filled(look, listData(look), mended), saved: null });
  const board = (await readPlaces(look.tx)).boards.find((one) => one.id === id);
  if (!board) return drawBoard(look, id);
  const number = board.administratienummer === null ? null : administratienummer(board.administratienummer);
  const saved = { name: boardName(board.name), number, mandate: board.mandate };
  return boardFormCard({ ...filled(look, dataOf(look, board), mended), saved });
}
