import * as z from 'zod';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { daysBetween } from '../../core/local-day.ts';
import { dated } from '../dated.ts';
import type { Fault, Section } from '../section.ts';
import { aSchoolId, day, IN_ORDER, inOrder, line, source, span, unique } from '../words.ts';
import { scholen } from './scholen.ts';

const HOLIDAYS = ['herfst', 'kerst', 'voorjaar', 'mei', 'zomer'] as const;
/** A summer holiday takes six or seven weeks, an exam class a little more: what is longer is a slip in a year. */
const LONGEST_DAYS = 70;

const schooljaar = z
  .string()
  .refine((text) => /^\d{4}-\d{4}$/.test(text) && Number(text.slice(5)) === Number(text.slice(0, 4)) + 1, {
    error: 'moet een schooljaar zijn, bijvoorbeeld "2026-2027"',
  });

const sourced = { bron: source, gecontroleerdOp: day.optional(), open: line.optional() };

const holiday = z
  .strictObject({
    schooljaar,
    naam: z.enum(HOLIDAYS),
    ...span,
    /** `vast`: the same for all schools of the region; `advies`: a school may choose other dates. */
    soort: z.enum(['vast', 'advies']),
    ...sourced,
  })
  .refine(inOrder, IN_ORDER)
  .refine((of) => daysBetween(of.eerste, of.laatste) < LONGEST_DAYS, {
    error: `duurt langer dan ${LONGEST_DAYS} dagen`,
    path: ['laatste'],
  })
  .refine(withinYear, { error: 'valt buiten het schooljaar', path: ['eerste'] });

const ownHoliday = z
  .strictObject({ schooljaar, naam: z.enum(HOLIDAYS), ...span, ...sourced })
  .refine(inOrder, IN_ORDER)
  .refine(withinYear, { error: 'valt buiten het schooljaar', path: ['eerste'] });

const ownSchool = z.strictObject({
  school: aSchoolId,
  /** Takes the place of the region's holiday of that name and year. */
  vakanties: z.array(ownHoliday).superRefine(unique('vakantie', (item) => `${item.naam} ${item.schooljaar}`)),
  /** No lessons; the staff works. */
  studiedagen: z.array(z.strictObject({ dag: day, ...sourced })),
  /** Nobody works, such as the Friday after Hemelvaart. */
  vrijeDagen: z.array(z.strictObject({ dag: day, ...sourced })),
});

const schema = z.strictObject({
  vakantieregio: dated(z.enum(['noord', 'midden', 'zuid'])),
  schoolvakanties: z
    .array(holiday)
    .min(1)
    .superRefine(unique('vakantie', (item) => `${item.naam} ${item.schooljaar}`)),
  /** The second week of May that most schools take; counts only for a school that has it under `perSchool`. */
  meiAdviesweken: z.array(z.strictObject({ schooljaar, ...span, ...sourced }).refine(inOrder, IN_ORDER)),
  /** Days that a royal decree equates with a public holiday for terms of law (Algemene termijnenwet 3 lid 3). */
  gelijkgesteldeDagen: z.array(z.strictObject({ dag: day, ...sourced })),
  bureau: z.strictObject({
    /** Whether the office of the SWV is closed in the school holidays of the region. */
    vrijInSchoolvakanties: dated(z.boolean()),
    vrijeDagen: z.array(z.strictObject({ dag: day, ...sourced })),
  }),
  perSchool: z.array(ownSchool).superRefine(unique('school', (item) => item.school)),
});

export type Kalender = z.output<typeof schema>;

/** School holidays of the region, what single schools do otherwise, and the days of the law. */
export const kalender: Section<Kalender> = {
  name: 'kalender',
  schema,
  check(value, look): readonly Fault[] {
    const known = look(scholen)?.scholen.map((one) => one.id);
    if (known === undefined) return [];
    return value.perSchool.flatMap((own, index) =>
      known.includes(own.school)
        ? []
        : [{ path: ['perSchool', index, 'school'], reason: `school "${own.school}" staat niet in scholen.json` }],
    );
  },
};

/** A school year runs from 1 August to 31 July (WPO art. 1); a summer holiday belongs to the year that it ends. */
function withinYear(of: { schooljaar: string; eerste: LocalDate }): boolean {
  return of.eerste >= `${of.schooljaar.slice(0, 4)}-08-01` && of.eerste <= `${of.schooljaar.slice(5)}-07-31`;
}
