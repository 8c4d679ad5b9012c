import * as z from 'zod';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { schoolInputs as ids } from '../../../../cards/beheer/schools/verbs.ts';
import { NO_MANDATE } from '../../../../cards/beheer/schools/words.ts';
import {
  type Administratienummer,
  administratienummer,
  type BoardName,
  type Brin,
  boardName,
  brin,
  type SchoolName,
  schoolName,
} from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { fold } from '../../../people/import/fold.ts';
import { ROUTES, SCHOOL_TYPES } from '../../../people/tables.ts';
import { input, oneOf, parseFields, readDay } from '../parse-fields.ts';

const MOST = 100;

/** One line; a name without any letter or digit is no name. */
function oneLine(text: string): Result<string, BeheerRefusal> {
  const name = text.replace(/\s+/g, ' ');
  if (fold(name) === '') return refuse('verplicht');
  return name.length > MOST ? refuse('naam-past-niet') : ok(name);
}
const readSchoolName = (text: string): Result<SchoolName, BeheerRefusal> => {
  const name = oneLine(text);
  return name.ok ? ok(schoolName(name.value)) : name;
};
const readBoardName = (text: string): Result<BoardName, BeheerRefusal> => {
  const name = oneLine(text);
  return name.ok ? ok(boardName(name.value)) : name;
};

/** People type it with a space, or with small letters. */
function readBrin(text: string): Result<Brin, BeheerRefusal> {
  const bare = text.replace(/[\s-]/g, '').toUpperCase();
  if (bare === '') return refuse('verplicht');
  return /^\d{2}[A-Z]{2}\d{2}$/.test(bare) ? ok(brin(bare)) : refuse('geen-brin');
}

function readNumber(text: string): Result<Administratienummer | null, BeheerRefusal> {
  const bare = text.replace(/\s/g, '');
  if (bare === '') return ok(null);
  return /^\d{5}$/.test(bare) ? ok(administratienummer(bare)) : refuse('geen-nummer');
}

const readId = (text: string): Result<string, BeheerRefusal> => (text === '' ? refuse('verplicht') : ok(text));

const readMandate = (text: string): Result<'directie' | 'zorgcoordinator' | null, BeheerRefusal> => {
  const read = oneOf(['directie', 'zorgcoordinator', NO_MANDATE])(text);
  if (!read.ok) return read;
  return ok(read.value === NO_MANDATE ? null : read.value);
};

const newSchool = z
  .object({
    [ids.name]: input(readSchoolName),
    [ids.brin]: input(readBrin),
    [ids.type]: input(oneOf(SCHOOL_TYPES)),
    [ids.route]: input(oneOf(ROUTES)),
  })
  .transform((read) => ({
    name: read[ids.name],
    brin: read[ids.brin],
    type: read[ids.type],
    route: read[ids.route],
  }));

const changedSchool = z
  .object({
    [ids.name]: input(readSchoolName),
    [ids.type]: input(oneOf(SCHOOL_TYPES)),
    [ids.board]: input(readId),
    [ids.route]: input(oneOf(ROUTES)),
  })
  .transform((read) => ({
    name: read[ids.name],
    type: read[ids.type],
    boardId: read[ids.board],
    route: read[ids.route],
  }));

const closing = z.object({ [ids.day]: input(readDay) }).transform((read) => read[ids.day]);

const board = z
  .object({
    [ids.name]: input(readBoardName),
    [ids.number]: input(readNumber),
    [ids.mandate]: input(readMandate),
  })
  .transform((read) => ({
    name: read[ids.name],
    administratienummer: read[ids.number],
    mandate: read[ids.mandate],
  }));

type Inputs = Readonly<Record<string, string>>;

export const parseNewSchool = (inputs: Inputs) => parseFields(newSchool, inputs);
export const parseChangedSchool = (inputs: Inputs) => parseFields(changedSchool, inputs);
/** The first day on which the school is no longer there. */
export const parseClosing = (inputs: Inputs) => parseFields(closing, inputs);
export const parseBoard = (inputs: Inputs) => parseFields(board, inputs);
