import { ROLE_NAMES } from '../../../cards/people/role-names.ts';
import { isDay, type LocalDate, localDate } from '../../../cards/words/brands.ts';
import { WEEKDAYS } from '../../../cards/words/dutch-date.ts';
import { ROLES, type Role } from '../../core/actor.ts';
import type { Weekday } from '../../core/local-day.ts';
import { fold } from './fold.ts';

const ROLE_BY_NAME = new Map<string, Role>([
  ...ROLES.flatMap((role) => [[fold(role), role] as const, [fold(ROLE_NAMES[role]), role] as const]),
  ['zoco', 'zorgcoordinator'],
  ['schoolleider', 'directie'],
  ['consulent', 'onderwijsconsulent'],
  ['secretariscvt', 'cvt-secretaris'],
  ['bestuurder', 'directeur-bestuurder'],
  ['beheerder', 'functioneel-beheerder'],
  ['lidrvt', 'toezichthouder'],
  ['lidalv', 'toezichthouder'],
  ['lidopr', 'opr-lid'],
]);

/** `Zorgcoördinator`, `zoco`, `CvT lid`; null for a word that is no role. */
export const readRole = (text: string): Role | null => ROLE_BY_NAME.get(fold(text)) ?? null;

const DUTCH_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** `2026-08-31`, `31-8-2026`, `31/08/2026`; day first, as Excel writes it here. null for anything else. */
export function readDay(text: string): LocalDate | null {
  const [, date, month, year] = DUTCH_DAY.exec(text) ?? [];
  const iso = date && month && year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  return isDay(iso) ? localDate(iso) : null;
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const;
const RANGE = /(\p{L}+)\s*(?:-|–|t\/m|tot en met)\s*(\p{L}+)/gu;

/** `ma`, `maandag`, `Ma.` */
function readWeekday(word: string): Weekday | null {
  const folded = fold(word);
  const found = NUMBERS.filter((number) => {
    const name = WEEKDAYS[number - 1] ?? '';
    return folded === name || folded === name.slice(0, 2);
  });
  return found[0] ?? null;
}

/** `ma di do`, `ma, di en do`, `ma-do`, `maandag t/m vrijdag`; null when a word is no day. */
export function readWorkingDays(text: string): readonly Weekday[] | null {
  const days = new Set<Weekday>();
  const rest = text.toLowerCase().replace(RANGE, (range, first: string, last: string) => {
    const [from, until] = [readWeekday(first), readWeekday(last)];
    if (from === null || until === null || from > until) return range;
    for (const number of NUMBERS) if (from <= number && number <= until) days.add(number);
    return ' ';
  });
  for (const word of rest.split(/[\s,/+&]+/).filter((part) => part !== '' && part !== 'en')) {
    const day = readWeekday(word);
    if (day === null) return null;
    days.add(day);
  }
  return days.size > 0 ? [...days].sort() : null;
}
