import { schoolVerbs } from '../../../../cards/beheer/schools/verbs.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { readPlaces } from '../../data/schools/read-places.ts';
import { closeSchool } from '../../rules/schools/school-rules.ts';
import { parseClosing } from '../../schema/schools/parse-school.ts';
import { type Look, looking } from '../looking.ts';
import { addBoardVerb, saveBoardVerb } from './change-board.ts';
import { addSchoolVerb, reopenSchoolVerb, saveSchoolVerb, shutSchoolVerb } from './change-school.ts';
import { drawBoard, drawBoards } from './draw-boards.ts';
import { drawBoardForm, drawCloseSchool, drawConfirmClose, drawEditSchool, drawNewSchool } from './draw-forms.ts';
import { drawSchool, drawSchools } from './draw-schools.ts';

const idOf = ({ turn }: Look): string => turn.inbound.data.id;

/** The verbs of schools and boards. */
export const schoolsVerbs = (house: AppHouse): Readonly<Record<string, HandleVerb>> => ({
  [beheerVerbs.schools]: looking(house, (look) => drawSchools(look)),
  [schoolVerbs.school]: looking(house, (look) => drawSchool(look, idOf(look))),
  [schoolVerbs.choose]: looking(house, (look) => drawBoards(look, true)),
  [schoolVerbs.fresh]: looking(house, (look) => drawNewSchool(look, idOf(look))),
  [schoolVerbs.add]: addSchoolVerb(house),
  [schoolVerbs.edit]: looking(house, (look) => drawEditSchool(look, idOf(look))),
  [schoolVerbs.save]: saveSchoolVerb(house),
  [schoolVerbs.close]: looking(house, (look) => drawCloseSchool(look, idOf(look))),
  [schoolVerbs.previewClose]: looking(house, previewClose),
  [schoolVerbs.shut]: shutSchoolVerb(house),
  [schoolVerbs.reopen]: reopenSchoolVerb(house),
  [schoolVerbs.boards]: looking(house, (look) => drawBoards(look, false)),
  [schoolVerbs.board]: looking(house, (look) => drawBoard(look, idOf(look))),
  [schoolVerbs.freshBoard]: looking(house, (look) => drawBoardForm(look, null)),
  [schoolVerbs.addBoard]: addBoardVerb(house),
  [schoolVerbs.editBoard]: looking(house, (look) => drawBoardForm(look, idOf(look))),
  [schoolVerbs.saveBoard]: saveBoardVerb(house),
});

/** Asks the rules before the person is asked, so that "Klopt dit?" never ends in a no that was known. */
async function previewClose(look: Look): Promise<InvokeReply> {
  const id = idOf(look);
  const parsed = parseClosing(look.turn.inbound.inputs);
  if (!look.may.mayChange || !parsed.ok) return drawCloseSchool(look, id, parsed.ok ? null : parsed.refusals);
  const closed = closeSchool(await readPlaces(look.tx), id, parsed.value, dayOf(look.turn.now));
  if (closed.ok) return drawConfirmClose(look, id, parsed.value);
  if (closed.refusal.field === undefined) return drawSchool(look, id, { note: closed.refusal.code, done: null });
  return drawCloseSchool(look, id, [closed.refusal]);
}
