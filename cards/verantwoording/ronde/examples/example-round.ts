import type { CardData } from '../../../parts/card-data.ts';
import { exampleData, SCHOOLS } from '../../../parts/example-names.ts';
import { amount, cents, configText, localDate, type SchoolName, schoolName, subjectId } from '../../../words/brands.ts';

/** The round of the gallery. */
export const data: CardData = exampleData('ronde-1');
export const label = configText('Verantwoording van je school · 2026');
export const deadline = localDate('2027-03-01');
export const one = { page: amount(1), pages: amount(1) } as const;
export const paged = { page: amount(2), pages: amount(9) } as const;

/** As long as a name in the register may be. */
export const longest: SchoolName = schoolName(`Scholengemeenschap ${'aan de Noordzeekust '.repeat(5)}`.slice(0, 100));
export const names = [SCHOOLS.duinroos.name, SCHOOLS.zeeduin.name, longest] as const;
export const id = (at: number) => subjectId(`0197f3a0-0000-7000-8000-${String(at).padStart(12, '0')}`);
export const euro = (whole: number) => cents(whole * 100);
