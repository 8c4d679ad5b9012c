import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Register } from '../register.ts';
import { draftOf } from './draft.ts';
import { type ImportError, lineError } from './import-error.ts';
import type { ImportRow } from './import-row.ts';
import { planPerson } from './plan-person.ts';
import { planSchool } from './plan-school.ts';

/**
 * What the register becomes with these rows, or everything that does not fit it, by line. Pure: the same rows once more
 * change nothing, and a preview can be made of it.
 */
export function planImport(
  register: Register,
  rows: readonly ImportRow[],
  world: { readonly today: LocalDate; readonly newId: () => string },
): { readonly register: Register } | { readonly errors: readonly ImportError[] } {
  const draft = draftOf(register, world.today, world.newId);
  const errors: ImportError[] = [];
  for (const { line, school, person } of rows) {
    const placed = school
      ? planSchool(draft, school, (text) => void errors.push(lineError(line, 'school', text)))
      : null;
    // Without its school the person cannot be placed; the line has its error already.
    if (person && (placed || !school)) {
      planPerson(draft, person, placed, (column, text) => void errors.push(lineError(line, column, text)));
    }
  }
  return errors.length > 0 ? { errors } : { register: draft };
}
