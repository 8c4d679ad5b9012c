import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { schoolInputs as ids } from '../../../../cards/beheer/schools/verbs.ts';
import type { LocalDate, Revision, SchoolId } from '../../../../cards/words/brands.ts';
import { plusDays } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Register, SchoolRow } from '../../../people/register.ts';
import { revisionOf } from './revision-of.ts';

export type SchoolWish = Pick<SchoolRow, 'name' | 'type' | 'route' | 'boardId'>;
export type Places = Pick<Register, 'boards' | 'schools'>;

/** A row as it was and as it becomes. */
export interface Changed<Row> {
  readonly before: Row;
  readonly after: Row;
}
type Changes = Result<Changed<SchoolRow>, BeheerRefusal>;

const DAYS_AHEAD = 5 * 366;
const DAYS_BACK = 366;

const find = ({ schools }: Places, id: string) => schools.find((school) => school.id === id);
const says = (school: SchoolRow, { name, type, route, boardId }: SchoolWish) =>
  school.name === name && school.type === type && school.route === route && school.boardId === boardId;

/** Whether the school is no longer there on a day; the day of "gesloten per" is the first. */
export const isClosed = ({ closedOn }: Pick<SchoolRow, 'closedOn'>, day: LocalDate): boolean =>
  closedOn !== null && closedOn <= day;

/** A school is known by its BRIN with location, closed or not: the same once more is a second click. */
export function addSchool(
  places: Places,
  { brin, ...wish }: SchoolWish & Pick<SchoolRow, 'brin'>,
  id: SchoolId,
): Result<SchoolRow, BeheerRefusal> {
  if (!places.boards.some((board) => board.id === wish.boardId)) return refuse('bestaat-niet');
  const known = places.schools.find((school) => school.brin === brin);
  if (known && says(known, wish)) return refuse('al-gedaan', { facts: { school: known.id } });
  if (known) return refuse('brin-bestaat', { field: ids.brin });
  return ok({ id, brin, ...wish, closedOn: null });
}

/**
 * Another name, type, board or route; from now on, for nothing is dated but the closing.
 * @param seen what the form was drawn from.
 */
export function changeSchool(places: Places, id: string, seen: Revision, wish: SchoolWish, today: LocalDate): Changes {
  const before = find(places, id);
  if (!before) return refuse('bestaat-niet');
  if (says(before, wish)) return refuse('al-gedaan');
  if (isClosed(before, today)) return refuse('school-gesloten');
  if (revisionOf(before) !== seen) return refuse('intussen-veranderd');
  if (!places.boards.some((board) => board.id === wish.boardId)) return refuse('geen-keuze', { field: ids.board });
  return ok({ before, after: { ...before, ...wish } });
}

/**
 * "Gesloten per" a day. A day that has passed is allowed, a year back: the register must be able to say what is so, and
 * roles are only read as of now, so nothing that was done in between is undone. A day that has yet to come may change.
 */
export function closeSchool(places: Places, id: string, day: LocalDate, today: LocalDate): Changes {
  const before = find(places, id);
  if (!before) return refuse('bestaat-niet');
  if (before.closedOn === day) return refuse('al-gedaan');
  if (isClosed(before, today)) return refuse('school-al-gesloten');
  if (day > plusDays(today, DAYS_AHEAD)) return refuse('sluitdag-te-ver', { field: ids.day });
  if (day < plusDays(today, -DAYS_BACK)) return refuse('sluitdag-te-lang-geleden', { field: ids.day });
  return ok({ before, after: { ...before, closedOn: day } });
}

/** Takes a closing back, come or not: it was a mistake, and a BRIN cannot be added twice. */
export function reopenSchool(places: Places, id: string): Changes {
  const before = find(places, id);
  if (!before) return refuse('bestaat-niet');
  return before.closedOn === null ? refuse('al-gedaan') : ok({ before, after: { ...before, closedOn: null } });
}
