import type { AskedView } from '../../../cards/arrangements/dossier/asked-words.ts';
import type { FormChoices } from '../../../cards/arrangements/dossier/choices.ts';
import type { Course, DecisionView, HearingView } from '../../../cards/arrangements/dossier/course.ts';
import { aCase } from '../../../cards/arrangements/examples/example-case.ts';
import type { Answers } from '../../../cards/arrangements/form/answers.ts';
import { refusalNote } from '../../../cards/arrangements/refusal-note.ts';
import type { CardData } from '../../../cards/parts/card-data.ts';
import {
  amount,
  cents,
  configText,
  dossiernummer,
  listTrail,
  localDate,
  personId,
  revision,
  schoolId,
  schoolName,
  staffName,
  subjectId,
  swvId,
} from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';

/*
 * The longest and heaviest of everything that a card can be given: what the brands, the configuration and the border let
 * through. A name or a label is counted in UTF-16 units (three bytes each at most), a typed text in characters (four).
 */

export const name = '€'.repeat(100);
export const staff = staffName(name);
export const school = schoolName(name);
export const aSchool = schoolId('s'.repeat(64));
export const aPerson = personId('p'.repeat(64));
export const line = configText('€'.repeat(200));
export const source = configText('€'.repeat(400));
export const trail = listTrail(
  Array.from({ length: 12 }, () => `s-${'s'.repeat(64)}~zzzzzzzzz~${'i'.repeat(64)}`).join(','),
);
export const day = localDate('2026-09-30'); // woensdag 30 september
export const number = dossiernummer('A-2026-012345');
export const text = new Sensitive('😀'.repeat(1_000));
export const sentence = new Sensitive('😀'.repeat(300));
export const limits = { text: 1_000, sentence: 300, leerlingnummer: 20 } as const;

export const data: CardData = {
  v: 1,
  swv: swvId('s'.repeat(64)),
  id: subjectId('i'.repeat(64)),
  revision: revision(Number.MAX_SAFE_INTEGER),
  page: amount(99),
};

export const caseView = {
  ...aCase,
  data,
  dossiernummer: number,
  school,
  insteadOf: staff,
  note: refusalNote({ code: 'klopt-niet-meer' }),
};

export const ids = Array.from({ length: 15 }, (_, at) => `${'k'.repeat(61)}-${10 + at}`);
const choiceList = ids.map((id) => ({ id, label: line }));
export const choices = {
  niveaus: choiceList,
  vormen: choiceList,
  gedaan: choiceList,
  weken: [6, 8, 10, 12, 14, 16, 18, 20, 40, 52].map(amount),
  tlv: {
    categorieen: choiceList,
    scholen: choiceList.map((one) => ({ ...one, open: true })),
    ingang: ['direct', day],
    schooljaren: [1, 2, 3, 4, 5, 6].map(amount),
    iq: choiceList.slice(0, 8),
    achterstand: choiceList.slice(0, 8),
  },
} satisfies FormChoices;

export const answers: Answers = {
  leerlingnummer: new Sensitive('l'.repeat(20)),
  niveau: new Sensitive(ids[0] ?? ''),
  vorm: new Sensitive(ids[1] ?? ''),
  start: day,
  weken: amount(52),
  bedrag: cents(9_999_999_99),
  gedaan: new Sensitive(ids.join(',')),
  doel: text,
  expertise: text,
  gehoordOp: day,
  gezegd: text,
  groepsgrootte: amount(200),
  over: 'leerling',
  onderzoeksvraag: text,
  opp: day,
  btvDagen: [1, 2, 3, 4, 5],
  schoolprogramma: text,
  terugkeer: text,
  aanvraagsoort: 'overplaatsing',
  categorie: ids[0] ?? '',
  doelschool: ids[1] ?? '',
  ingang: day,
  schooljaren: amount(6),
  verslag: 'rapport',
  geenTerugkeer: sentence,
  iq: new Sensitive(ids[2] ?? ''),
  toetsdag: day,
  rekenen: new Sensitive(ids[3] ?? ''),
  begrijpendLezen: new Sensitive(ids[3] ?? ''),
  technischLezen: new Sensitive(ids[3] ?? ''),
  spellen: new Sensitive(ids[3] ?? ''),
  motivatie: text,
  adviesvraag: text,
  ouders: { spoken: false, view: new Sensitive('nog-niet'), reason: sentence, on: day },
};

export const ends = { lastDay: day, skippedWeeks: amount(99), holidaysCount: true } as const;

const mandate = { volmacht: line, mandaatbesluit: line };

/** Everything that can be asked at once, which no kind does. */
const asked: AskedView = {
  weken: amount(52),
  dagen: amount(5),
  bedrag: cents(9_999_999_99),
  start: day,
  tlv: { soort: 'tlv-vso', categorie: line, schooljaren: amount(6), first: day, last: day },
};
const decision: DecisionView = {
  ...asked,
  outcome: 'toegekend',
  by: staff,
  on: day,
  whole: asked,
  volgnummer: amount(999_999),
  mandate,
  motivering: text,
  deviation: sentence,
};
const zienswijze: HearingView = {
  by: staff,
  on: day,
  voornemen: sentence,
  until: day,
  given: { by: staff, on: day, text },
};

/** Everything that can have happened, three questions and two rounds. */
export const course: Course = {
  commitment: { by: staff, on: day },
  declined: { by: staff, on: day, sentence },
  aanvullingen: Array.from({ length: 3 }, () => ({
    by: staff,
    asked: day,
    question: sentence,
    answer: { by: staff, on: day, text },
  })),
  mandate: { as: 'zorgcoordinator', by: staff, on: day },
  experts: [0, 1].map(() => ({
    name: staff,
    discipline: 'maatschappelijk-werker',
    asked: day,
    gone: false,
    advice: { on: day, outcome: 'negatief', text },
  })),
  mdo: { by: staff, on: day, sentence },
  review: { by: staff, on: day, preadvies: 'negatief', sentence },
  advice: {
    outcome: 'geen-quorum',
    voor: amount(15),
    tegen: amount(15),
    zitting: {
      voorwaarden: amount(15),
      nogNiet: amount(15),
      motivering: text,
      conditions: text,
      minority: text,
    },
  },
  zienswijze,
  heardBefore: [zienswijze],
  decision,
  mended: [{ decision, zienswijze, by: staff, on: day, why: sentence }],
  ended: { by: staff, on: day, reason: sentence },
};
