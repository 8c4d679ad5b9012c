import * as z from 'zod';
import { importTexts } from '../../../cards/people/import-texts.ts';
import { schoolName, staffName } from '../../../cards/words/brands.ts';
import { isSchoolRole } from '../role-rules.ts';
import { SCHOOL_TYPES } from '../tables.ts';
import { readDay, readRole, readWorkingDays } from './cells.ts';
import type { Column } from './columns.ts';
import { findTenant, type ImportSettings } from './find-tenant.ts';
import { fold } from './fold.ts';
import type { PersonCells, SchoolCells } from './import-row.ts';

/** The cells of one line. `fail` notes an error and goes on, so that all of them are told at once. */
export interface LineCells {
  cell(column: Column): string;
  fail(column: Column | null, text: string): void;
}

const PERSON: readonly Column[] = ['naam', 'e-mail', 'gebruikersnaam', 'rol', 'van', 'tot', 'werkdagen'];
const SCHOOL: readonly Column[] = ['school', 'brin', 'bestuur', 'administratienummer', 'schooltype', 'bereik'];
const BRIN = /^\d{2}[A-Z]{2}\d{2}$/;
const ONE_LINE = /^.{1,100}$/;
const ADMINISTRATIENUMMER = /^\d{5}$/;
const ROUTES = [
  ['persoonlijk', 'personal'],
  ['kanaal', 'channel'],
] as const;

const filled = (line: LineCells, columns: readonly Column[]) => columns.some((column) => line.cell(column) !== '');
export const namesPerson = (line: LineCells): boolean => filled(line, PERSON);
export const namesSchool = (line: LineCells): boolean => filled(line, SCHOOL);

/** A cell that may stay empty; what is in it has to be right. */
function optional<T>(
  line: LineCells,
  column: Column,
  read: (text: string) => T | null,
  wrong: (text: string) => string,
): T | null {
  const text = line.cell(column);
  if (text === '') return null;
  const value = read(text);
  if (value === null) line.fail(column, wrong(text));
  return value;
}

/** A parser of a word, as a reader that says null. */
const word =
  <T>(mint: (text: string) => T) =>
  (text: string): T | null => {
    try {
      return mint(text);
    } catch {
      return null;
    }
  };
const readRoute = (text: string) => ROUTES.find(([name]) => name === fold(text))?.[1] ?? null;
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);
const address = (text: string) => (z.email().safeParse(text).success ? text : null);

/** @returns null when something in it is wrong; `fail` has heard what. */
export function readPerson(line: LineCells, settings: ImportSettings): PersonCells | null {
  const name = word(staffName)(line.cell('naam'));
  const email = address(line.cell('e-mail'));
  const upn = optional(line, 'gebruikersnaam', address, importTexts.upn);
  const role = readRole(line.cell('rol'));
  const from = optional(line, 'van', readDay, importTexts.day);
  const until = optional(line, 'tot', readDay, importTexts.day);
  const workingDays = optional(line, 'werkdagen', readWorkingDays, importTexts.workingDays);
  const account = (upn ?? email ?? '').toLowerCase();
  const named = line.cell('tenant');
  // Without an account only a tenant that the line names can be looked at.
  const tenant = account === '' && named === '' ? null : findTenant(named, account, settings);
  if (name === null) line.fail('naam', importTexts.name);
  if (email === null) line.fail('e-mail', importTexts.email(line.cell('e-mail')));
  if (role === null) line.fail('rol', importTexts.role(line.cell('rol')));
  if (role !== null && isSchoolRole(role) && !filled(line, ['school', 'brin']))
    line.fail('school', importTexts.schoolNeeded);
  if (from !== null && until !== null && until < from) line.fail('tot', importTexts.untilBeforeFrom);
  if (tenant !== null && !tenant.ok) line.fail('tenant', tenant.text);
  if (name === null || email === null || role === null || !tenant?.ok) return null;
  const { tenantId, by } = tenant;
  return { tenantId, tenantBy: by, upn: account, email, name, role, from, until, workingDays };
}

/** What the line says of a school; whether that is enough depends on what we know already (plan-import.ts). */
export function readSchool(line: LineCells): SchoolCells {
  const named = line.cell('school');
  const isBrin = BRIN.test(named.toUpperCase());
  const brin = optional(line, 'brin', (text) => matching(BRIN)(text.toUpperCase()), importTexts.brin);
  return {
    name: isBrin ? null : optional(line, 'school', word(schoolName), () => importTexts.schoolName),
    brin: brin ?? (isBrin ? named.toUpperCase() : null),
    board: optional(line, 'bestuur', matching(ONE_LINE), () => importTexts.board),
    administratienummer: optional(
      line,
      'administratienummer',
      matching(ADMINISTRATIENUMMER),
      importTexts.administratienummer,
    ),
    type: optional(
      line,
      'schooltype',
      (text) => SCHOOL_TYPES.find((type) => fold(type) === fold(text)) ?? null,
      (text) => importTexts.schoolType(text, SCHOOL_TYPES),
    ),
    route: optional(line, 'bereik', readRoute, importTexts.route),
  };
}
