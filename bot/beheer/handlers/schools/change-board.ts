import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { BoardDone } from '../../../../cards/beheer/schools/board-card.ts';
import { ok, type Result } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { type BoardRow, lockRegister } from '../../../people/register.ts';
import { beforeAfter } from '../../data/schools/before-after.ts';
import { insertBoard, updateBoard } from '../../data/schools/write-places.ts';
import { addBoard, changeBoard } from '../../rules/schools/board-rules.ts';
import { firstOf } from '../../schema/parse-fields.ts';
import { parseBoard } from '../../schema/schools/parse-school.ts';
import type { Look } from '../looking.ts';
import { managing } from '../managing.ts';
import { problemsOf } from './change-school.ts';
import { drawBoard } from './draw-boards.ts';
import { drawBoardForm } from './draw-forms.ts';

type Done = Result<{ readonly id: string }, BeheerRefusal>;

const facts = ({ name, administratienummer, mandate }: BoardRow) => ({
  naam: name,
  administratienummer,
  mandaat: mandate,
});

/** The board as it became; or the form with what is wrong, unless the form is over. */
async function answer(look: Look, done: Done, word: BoardDone, of: string | null) {
  if (done.ok) return drawBoard(look, done.value.id, { note: null, done: word });
  const { code, facts: told } = done.refusal;
  if (code === 'al-gedaan' || code === 'bestaat-niet' || !look.may.mayChange) {
    return drawBoard(look, String(told?.bestuur ?? look.turn.inbound.data.id), { note: code, done: null });
  }
  return drawBoardForm(look, of, problemsOf(parseBoard(look.turn.inbound.inputs), done));
}

export const addBoardVerb = (house: AppHouse): HandleVerb =>
  managing<{ readonly id: string }>(house, {
    async carry({ tx, turn }) {
      const parsed = parseBoard(turn.inbound.inputs);
      if (!parsed.ok) return firstOf(parsed.refusals);
      const added = addBoard((await lockRegister(tx)).boards, parsed.value, house.ids.next());
      if (!added.ok) return added;
      await insertBoard(tx, added.value);
      tx.record({ wat: 'bestuur', bestuur: added.value.id, ...beforeAfter({}, facts(added.value)) });
      return added;
    },
    draw: (look, done) => answer(look, done, 'toegevoegd', null),
  });

export const saveBoardVerb = (house: AppHouse): HandleVerb =>
  managing<{ readonly id: string }>(house, {
    async carry({ tx, turn }) {
      const { data, inputs } = turn.inbound;
      const parsed = parseBoard(inputs);
      if (!parsed.ok) return firstOf(parsed.refusals);
      const changed = changeBoard((await lockRegister(tx)).boards, data.id, data.revision, parsed.value);
      if (!changed.ok) return changed;
      const { before, after } = changed.value;
      await updateBoard(tx, after);
      tx.record({ wat: 'bestuur', ...beforeAfter(facts(before), facts(after)) });
      return ok({ id: after.id });
    },
    draw: (look, done) => answer(look, done, 'opgeslagen', look.turn.inbound.data.id),
  });
