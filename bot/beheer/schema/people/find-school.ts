import type { SchoolId, SchoolName } from '../../../../cards/words/brands.ts';
import { ok, refuse } from '../../../core/result.ts';
import { plain } from '../../rules/people/plain.ts';
import type { Read } from './read-input.ts';

export interface SchoolSeen {
  readonly id: SchoolId;
  readonly name: SchoolName;
  readonly brin: string;
}

/** The school that was chosen (its key), or typed: its name or BRIN, or a part of one name only. */
export const schoolOf =
  (schools: readonly SchoolSeen[]): Read<SchoolId> =>
  (text) => {
    const typed = plain(text);
    const exact = schools.find(({ id, brin }) => id === text || plain(brin) === typed);
    if (exact) return ok(exact.id);
    const whole = schools.filter(({ name }) => plain(name) === typed);
    const found = whole.length > 0 ? whole : schools.filter(({ name }) => plain(name).includes(typed));
    const [one, another] = found;
    return !one || another ? refuse('school-onbekend') : ok(one.id);
  };
