import { type Calendar, makeCalendar } from '../../bot/swv/calendar.ts';
import { kalender } from '../../bot/swv/sections/kalender.ts';
import { type LocalDate, localDate, type SchoolId, schoolId } from '../../cards/words/brands.ts';

export const day = (text: string): LocalDate => localDate(text);
export const REGULAR: SchoolId = schoolId('de-duinroos');
/** Takes the autumn holiday a week later, two weeks in May, a studiedag and a free Friday. */
export const OTHERWISE: SchoolId = schoolId('het-helmgras');

const bron = 'bedacht voor de test';
const always = { bron, geldigVanaf: '2020-01-01', geldigTot: null };
const year = '2026-2027';
const holiday = (naam: string, soort: string, eerste: string, laatste: string, schooljaar = year) => ({
  schooljaar,
  naam,
  soort,
  eerste,
  laatste,
  bron,
});

/** The section as it stands in a pack, for a school year of two schools; `changes` replace its keys. */
export function kalenderJson(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    vakantieregio: [{ value: 'noord', ...always }],
    schoolvakanties: [
      holiday('herfst', 'advies', '2026-10-10', '2026-10-18'),
      holiday('kerst', 'vast', '2026-12-19', '2027-01-03'),
      holiday('voorjaar', 'advies', '2027-02-20', '2027-02-28'),
      holiday('mei', 'vast', '2027-04-24', '2027-05-02'),
      holiday('zomer', 'vast', '2027-07-10', '2027-08-22'),
    ],
    meiAdviesweken: [{ schooljaar: year, eerste: '2027-05-03', laatste: '2027-05-09', bron }],
    gelijkgesteldeDagen: [{ dag: '2027-05-07', bron }],
    bureau: { vrijInSchoolvakanties: [{ value: true, ...always }], vrijeDagen: [{ dag: '2026-12-07', bron }] },
    perSchool: [
      {
        school: OTHERWISE,
        vakanties: [
          { schooljaar: year, naam: 'herfst', eerste: '2026-10-17', laatste: '2026-10-25', bron },
          { schooljaar: year, naam: 'mei', eerste: '2027-04-24', laatste: '2027-05-09', bron },
        ],
        studiedagen: [{ dag: '2026-11-25', bron }],
        vrijeDagen: [{ dag: '2026-11-27', bron }],
      },
    ],
    ...changes,
  };
}

export const aCalendar = (changes: Readonly<Record<string, unknown>> = {}): Calendar =>
  makeCalendar(kalender.schema.parse(kalenderJson(changes)));
