import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, cents, configText, localDate } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import type { Choice, FormChoices } from '../dossier/choices.ts';
import type { Course } from '../dossier/course.ts';
import type { FormLimits, FormView } from '../dossier/form-view.ts';
import type { OverviewView } from '../dossier/overview-card.ts';
import type { PeriodEnd } from '../dossier/period-end.ts';
import { NO_HISTORY } from '../dossier/pupil-history.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import type { Answers } from '../form/answers.ts';
import { UNTIL } from './example-case.ts';

const secret = (text: string) => new Sensitive(text);
const choice = (id: string, label: string): Choice => ({ id, label: configText(label) });

export const choices: FormChoices = {
  niveaus: [
    choice('pro', 'PrO'),
    choice('vmbo-basis', 'Vmbo basis'),
    choice('vmbo-kader', 'Vmbo kader'),
    choice('vmbo-gt', 'Vmbo gemengd of theoretisch'),
    choice('havo', 'Havo'),
    choice('vwo', 'Vwo'),
  ],
  vormen: [
    choice('in-de-les', 'Begeleiding van de leerling in de les'),
    choice('buiten-de-les', 'Begeleiding van de leerling buiten de les'),
    choice('coaching', 'Coaching van docent of mentor'),
    choice('programma', 'Aangepast programma of rooster'),
    choice('anders', 'Iets anders'),
  ],
  gedaan: [
    choice('mentor', 'Gesprekken met de mentor'),
    choice('zorgcoordinator', 'Begeleiding door de zorgcoördinator'),
    choice('les', 'Aanpassingen in de les'),
    choice('rooster', 'Aanpassingen in het rooster'),
    choice('groep', 'Training of begeleiding in een groep'),
  ],
  weken: [amount(6), amount(8), amount(10), amount(12)],
};

export const limits: FormLimits = { text: 1_000, sentence: 500, leerlingnummer: 20 };

export const answers: Answers = {
  leerlingnummer: secret('24-1187'),
  niveau: secret('vmbo-kader'),
  vorm: secret('in-de-les'),
  start: localDate('2027-01-05'),
  weken: amount(10),
  bedrag: cents(180_000),
  gedaan: secret('mentor,les,rooster'),
  doel: secret('Over tien weken volgt de leerling weer vier van de vijf dagen les in de eigen klas.'),
  expertise: secret('De mentor leert hoe je een dag voorspelbaar opbouwt en doet het voor met twee collega’s.'),
  gehoordOp: localDate('2026-11-12'),
  gezegd: secret('"Ik wil wel naar school, maar de gangen zijn te druk. Als ik weet wat er komt, gaat het beter."'),
  ouders: { spoken: true, view: secret('deels'), reason: null, on: localDate('2026-11-20') },
};

/** Ten weeks from 5 January, with the spring holiday in between. */
export const ends: PeriodEnd = { lastDay: localDate('2027-03-22'), skippedWeeks: amount(1), holidaysCount: false };

export const form: FormView = {
  ...NOTHING_TYPED,
  data: exampleData(),
  school: SCHOOLS.duinroos.name,
  kind: 'maatwerk-individueel',
  step: 1,
  answers: {},
  choices,
  examples: {
    doel: [
      configText('Over tien weken volgt de leerling weer alle lessen in de eigen klas.'),
      configText('De leerling begint elke dag zelf, met een planning die op vrijdag klaarligt.'),
      configText('De leerling weet bij wie je terechtkunt als het spannend wordt.'),
    ],
    expertise: [
      configText('De mentor leert hoe je een dag voorspelbaar opbouwt en doet dat voor met twee collega’s.'),
      configText('Twee docenten kijken mee met de begeleider en nemen de aanpak over.'),
      configText('De zorgcoördinator maakt van de aanpak een werkkaart voor alle mentoren.'),
    ],
  },
  maximum: cents(500_000),
  limits,
  mode: 'draft',
  submitted: false,
};

/** The whole of a request once more, before it is sent. */
export const overview: OverviewView = {
  data: form.data,
  kind: form.kind,
  school: form.school,
  answers,
  choices,
  ends,
  mode: 'draft',
  submitted: false,
  page: amount(1),
  history: NO_HISTORY,
  note: null,
};

export const noCourse: Course = {
  commitment: null,
  declined: null,
  aanvullingen: [],
  review: null,
  advice: null,
  zienswijze: null,
  decision: null,
  mended: [],
  ended: null,
};

export const asked: Course = {
  ...noCourse,
  commitment: { by: STAFF.directeur, on: UNTIL },
  aanvullingen: [
    {
      by: STAFF.consulent,
      asked: UNTIL,
      question: secret('Wie van de school werkt mee in de les, en op welke dagen?'),
      answer: null,
    },
  ],
};

export const reviewed: Course = {
  ...asked,
  aanvullingen: asked.aanvullingen.map((one) => ({
    ...one,
    answer: {
      by: STAFF.zoco,
      on: localDate('2026-12-07'),
      text: secret('De mentor, op dinsdag en donderdag, het eerste uur.'),
    },
  })),
  review: {
    by: STAFF.consulent,
    on: localDate('2026-12-08'),
    preadvies: 'positief',
    sentence: secret('De school heeft gedaan wat ze kan, en het team leert er blijvend van.'),
  },
};
