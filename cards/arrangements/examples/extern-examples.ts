import { type Example, example } from '../../parts/example.ts';
import { dossiernummer } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { dossierCard } from '../dossier/dossier-card.ts';
import { evaluationFormCard } from '../dossier/evaluation-form-card.ts';
import { formCard } from '../dossier/form-card.ts';
import { overviewCard } from '../dossier/overview-card.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import type { Answers } from '../form/answers.ts';
import { ELSEWHERE } from '../form/elsewhere.ts';
import { view } from './dossier-examples.ts';
import { answers, form, overview, reviewed } from './example-request.ts';

const { start, weken, bedrag, gehoordOp, ouders } = answers;
const held: Answers = { extern: true, externNummer: 'TD-2026/0417', start, weken, bedrag, gehoordOp, ouders };
const limits = { ...form.limits, text: 0, sentence: 0 };
const step = { ...form, limits, answers: { extern: true } as const };
const elsewhere = new Sensitive(ELSEWHERE);
const dossier = {
  ...view,
  limits,
  answers: held,
  course: { ...reviewed, aanvullingen: [], review: reviewed.review && { ...reviewed.review, sentence: elsewhere } },
} as const;

/** Of a SWV whose dossiers are in another system: nothing is typed that tells of a pupil. */
export const externExamples: readonly Example[] = [
  example('extern-stap-1', 'Zorgcoördinator: het nummer daar, dagen en bedrag', formCard(step)),
  example('extern-stap-2', 'Zorgcoördinator: alleen dát er gesproken is', formCard({ ...step, step: 2 })),
  example(
    'extern-nummer-fout',
    'Zorgcoördinator: geen naam in het nummer',
    formCard({
      ...step,
      typed: { externNummer: new Sensitive('Jansen'), start: new Sensitive('2027-01-05') },
      problems: [{ code: 'extern-nummer-vorm', field: 'externNummer', facts: { min: 3, max: 30 } }],
    }),
  ),
  example('extern-overzicht', 'Zorgcoördinator: klopt alles?', overviewCard({ ...overview, answers: held })),
  example(
    'extern-doorsturen',
    'Consulent: de zin staat in het eigen systeem',
    dossierCard({ ...dossier, reader: 'consulent', task: { kind: 'doorsturen' } }),
  ),
  example(
    'extern-besluit',
    'Volmachthouder: het besluit',
    dossierCard({
      ...dossier,
      reader: 'cvt',
      task: { kind: 'rond-af', advice: 'voor', motivering: elsewhere, hearing: null },
    }),
  ),
  example(
    'extern-evaluatie',
    'Zorgcoördinator: hoe het ging',
    evaluationFormCard({
      ...NOTHING_TYPED,
      data: form.data,
      dossiernummer: dossiernummer('A-2026-0123'),
      school: form.school,
      half: 'eind',
      part: 1,
      about: { pupils: true, extern: true },
      over: 'leerling',
      answers: {},
      limits,
    }),
  ),
];
