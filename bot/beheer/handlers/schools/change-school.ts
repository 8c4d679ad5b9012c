import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { SchoolDone } from '../../../../cards/beheer/schools/school-card.ts';
import { schoolId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ok, type Result } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { lockRegister, type SchoolRow } from '../../../people/register.ts';
import { beforeAfter } from '../../data/schools/before-after.ts';
import { insertSchool, updateSchool } from '../../data/schools/write-places.ts';
import { addSchool, type Changed, changeSchool, closeSchool, reopenSchool } from '../../rules/schools/school-rules.ts';
import { type Fields, firstOf } from '../../schema/parse-fields.ts';
import { parseChangedSchool, parseClosing, parseNewSchool } from '../../schema/schools/parse-school.ts';
import type { Look } from '../looking.ts';
import { type Managed, managing } from '../managing.ts';
import type { Mended } from '../typed-form.ts';
import { drawCloseSchool, drawEditSchool, drawNewSchool } from './draw-forms.ts';
import { drawSchool } from './draw-schools.ts';

type Done = Result<{ readonly id: string }, BeheerRefusal>;

/** Refusals after which the school as it is says more than the form. */
const OVER: readonly BeheerRefusal[] = ['al-gedaan', 'bestaat-niet', 'school-gesloten', 'school-al-gesloten'];

/** What stands wrong in the form: all that its inputs say, or the one thing that the rules refused. */
export const problemsOf = (parsed: Fields<unknown>, done: Done): Mended =>
  parsed.ok ? (done.ok ? [] : [done.refusal]) : parsed.refusals;

const facts = ({ name, brin, type, route, boardId, closedOn }: SchoolRow) => ({
  naam: name,
  brin,
  soort: type,
  bereik: route,
  bestuur: boardId,
  geslotenPer: closedOn,
});

/** Writes what the rules allowed, and tells the audit log what it was. */
async function apply({ tx }: Managed, changed: Result<Changed<SchoolRow>, BeheerRefusal>): Promise<Done> {
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  await updateSchool(tx, after);
  tx.record({ wat: 'school', ...beforeAfter(facts(before), facts(after)) });
  return ok({ id: after.id });
}

/** The school as it became; or the form with what is wrong, unless the form is over. */
async function answer(look: Look, done: Done, word: SchoolDone, form: () => ReturnType<typeof drawEditSchool>) {
  const { id } = look.turn.inbound.data;
  if (done.ok) return drawSchool(look, done.value.id, { note: null, done: word });
  const { code, facts: told } = done.refusal;
  const about = String(told?.school ?? id);
  if (OVER.includes(code) || !look.may.mayChange) return drawSchool(look, about, { note: code, done: null });
  return form();
}

export const addSchoolVerb = (house: AppHouse): HandleVerb =>
  managing<{ readonly id: string }>(house, {
    async carry({ tx, turn }) {
      const parsed = parseNewSchool(turn.inbound.inputs);
      if (!parsed.ok) return firstOf(parsed.refusals);
      const wish = { ...parsed.value, boardId: turn.inbound.data.id };
      const added = addSchool(await lockRegister(tx), wish, schoolId(house.ids.next()));
      if (!added.ok) return added;
      await insertSchool(tx, added.value);
      tx.record({ wat: 'school', school: added.value.id, ...beforeAfter({}, facts(added.value)) });
      return added;
    },
    draw: (look, done) => {
      const { inputs, data } = look.turn.inbound;
      return answer(look, done, 'toegevoegd', () =>
        drawNewSchool(look, data.id, problemsOf(parseNewSchool(inputs), done)),
      );
    },
  });

export const saveSchoolVerb = (house: AppHouse): HandleVerb =>
  managing<{ readonly id: string }>(house, {
    async carry(managed) {
      const { data, inputs } = managed.turn.inbound;
      const parsed = parseChangedSchool(inputs);
      if (!parsed.ok) return firstOf(parsed.refusals);
      const register = await lockRegister(managed.tx);
      const today = dayOf(managed.turn.now);
      return apply(managed, changeSchool(register, data.id, data.revision, parsed.value, today));
    },
    draw: (look, done) => {
      const { inputs, data } = look.turn.inbound;
      return answer(look, done, 'opgeslagen', () =>
        drawEditSchool(look, data.id, problemsOf(parseChangedSchool(inputs), done)),
      );
    },
  });

export const shutSchoolVerb = (house: AppHouse): HandleVerb =>
  managing<{ readonly id: string }>(house, {
    async carry(managed) {
      const { data, inputs } = managed.turn.inbound;
      const parsed = parseClosing(inputs);
      if (!parsed.ok) return firstOf(parsed.refusals);
      const register = await lockRegister(managed.tx);
      return apply(managed, closeSchool(register, data.id, parsed.value, dayOf(managed.turn.now)));
    },
    draw: (look, done) => {
      const { inputs, data } = look.turn.inbound;
      return answer(look, done, 'gesloten', () =>
        drawCloseSchool(look, data.id, problemsOf(parseClosing(inputs), done)),
      );
    },
  });

export const reopenSchoolVerb = (house: AppHouse): HandleVerb =>
  managing<{ readonly id: string }>(house, {
    carry: async (managed) =>
      apply(managed, reopenSchool(await lockRegister(managed.tx), managed.turn.inbound.data.id)),
    draw: (look, done) => answer(look, done, 'geopend', () => drawSchool(look, look.turn.inbound.data.id)),
  });
