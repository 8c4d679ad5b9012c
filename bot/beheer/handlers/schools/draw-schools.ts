import { NOTHING_SAID, type Said } from '../../../../cards/beheer/parts/said.ts';
import { PEOPLE_SHOWN, type SchoolDone, schoolCard } from '../../../../cards/beheer/schools/school-card.ts';
import { type SchoolLine, schoolsCard } from '../../../../cards/beheer/schools/schools-card.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import { amount, boardName, brin, revision, schoolId, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { BoardRow, SchoolRow } from '../../../people/register.ts';
import { type PlacesRead, readPeopleOf, readPlaces } from '../../data/schools/read-places.ts';
import { revisionOf } from '../../rules/schools/revision-of.ts';
import { isClosed } from '../../rules/schools/school-rules.ts';
import type { Look } from '../looking.ts';

/** What the buttons of a card about a row of the register carry. */
export const dataOf = ({ turn: { actor } }: Look, row: { readonly id: string }): CardData => ({
  v: 1,
  swv: actor.swv,
  id: subjectId(row.id),
  revision: revisionOf(row),
});

/** The same, of a list. */
export const listData = ({ turn: { actor } }: Look): CardData => ({
  v: 1,
  swv: actor.swv,
  id: subjectId('beheer'),
  revision: revision(0),
});

/** The schools by name, the page that was asked for. */
export async function drawSchools(look: Look, said: Said<never> = NOTHING_SAID): Promise<PostedCard> {
  const places = await readPlaces(look.tx);
  const { rows, ...paged } = pageOf(places.schools, look.turn.inbound.data.page);
  const { mayChange } = look.may;
  return schoolsCard({
    data: listData(look),
    mayChange,
    ...said,
    ...paged,
    rows: rows.map((school) => lineOf(look, places, school)),
  });
}

const lineOf = (look: Look, places: PlacesRead, school: SchoolRow): SchoolLine => ({
  data: dataOf(look, school),
  name: school.name,
  type: school.type,
  brin: brin(school.brin),
  board: boardName(boardOf(places, school.boardId).name),
  closedOn: school.closedOn,
  channelMissing: school.route === 'channel' && !places.channels.has(school.id),
});

function boardOf({ boards }: Pick<PlacesRead, 'boards'>, id: string): BoardRow {
  const board = boards.find((one) => one.id === id);
  if (!board) throw new Error('A school without a board.'); // a foreign key forbids it
  return board;
}

/** One school as it stands; when there is none by that id (any more), the list. */
export async function drawSchool(look: Look, id: string, said: Said<SchoolDone> = NOTHING_SAID): Promise<PostedCard> {
  const places = await readPlaces(look.tx);
  const school = places.schools.find((one) => one.id === id);
  if (!school) return drawSchools(look, { note: said.note ?? 'bestaat-niet', done: null });
  const today = dayOf(look.turn.now);
  const people = await readPeopleOf(look.tx, schoolId(id), today);
  const board = boardOf(places, school.boardId);
  const channels = places.channels.get(school.id) ?? { bound: 0, reached: 0 };
  return schoolCard({
    data: dataOf(look, school),
    mayChange: look.may.mayChange,
    ...said,
    name: school.name,
    brin: brin(school.brin),
    type: school.type,
    board: boardName(board.name),
    boardData: dataOf(look, board),
    route: school.route,
    channels: amount(channels.bound),
    channelsReached: amount(channels.reached),
    closedOn: school.closedOn,
    isClosed: isClosed(school, today),
    people: people.slice(0, PEOPLE_SHOWN).map(({ role, name, from, until }) => ({
      role,
      name,
      from: from > today ? from : null,
      until,
    })),
    peopleLeftOut: amount(Math.max(0, people.length - PEOPLE_SHOWN)),
  });
}
