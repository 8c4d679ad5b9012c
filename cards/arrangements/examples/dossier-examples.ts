import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, cents, configText, dossiernummer, localDate } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { type ConfirmDecisionView, confirmDecisionCard } from '../dossier/confirm-decision-card.ts';
import { type DossierView, dossierCard } from '../dossier/dossier-card.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import { answers, asked, choices, ends, limits, noCourse, reviewed } from './example-request.ts';

const motivering = new Sensitive(
  'De school heeft de basisondersteuning ingezet en die was niet genoeg. De begeleiding maakt dat de leerling weer lessen volgt en dat het team dit daarna zelf kan.',
);

const view: DossierView = {
  ...NOTHING_TYPED,
  data: exampleData(),
  dossiernummer: dossiernummer('A-2026-0123'),
  kindName: configText('Maatwerkarrangement individueel'),
  school: SCHOOLS.duinroos.name,
  requester: STAFF.zoco,
  kind: 'maatwerk-individueel',
  answers,
  choices,
  ends,
  limits,
  page: null,
  reader: 'school',
  course: noCourse,
  task: { kind: 'lezen' },
};

const advice = { outcome: 'voor', voor: amount(2), tegen: amount(1) } as const;

const confirm: ConfirmDecisionView = {
  ...NOTHING_TYPED,
  data: exampleData(),
  dossiernummer: dossiernummer('A-2026-0123'),
  school: SCHOOLS.duinroos.name,
  as: 'volmachthouder',
  outcome: 'toegekend',
  weken: amount(10),
  dagen: null,
  bedrag: cents(180_000),
  start: localDate('2027-01-05'),
  ends,
  confirm: 'toegekend|10|180000|2027-01-05',
  deviates: false,
  motivering,
  deviation: null,
  mandate: { volmacht: configText('V-2026-02'), mandaatbesluit: 'in-te-vullen' },
  limits,
};

const closed: DossierView['course'] = {
  ...reviewed,
  advice,
  decision: {
    outcome: 'toegekend',
    by: STAFF.volmachthouder,
    on: localDate('2026-12-18'),
    weken: amount(10),
    dagen: null,
    bedrag: cents(180_000),
    start: localDate('2027-01-05'),
    mandate: { volmacht: configText('V-2026-02'), mandaatbesluit: 'in-te-vullen' },
    motivering,
    deviation: null,
  },
};

/** The dossier for each of its readers, and the decision. */
export const dossierExamples: readonly Example[] = [
  example('dossier-directie', 'Directie, vóór het ja', dossierCard({ ...view, task: { kind: 'toezegging' } })),
  example(
    'dossier-overleg',
    'Directie, na "Nee, eerst overleggen"',
    dossierCard({ ...view, task: { kind: 'overleg' } }),
  ),
  example(
    'dossier-consulent',
    'Consulent: drie wegen',
    dossierCard({ ...view, reader: 'consulent', course: { ...asked, aanvullingen: [] }, task: { kind: 'beoordelen' } }),
  ),
  example(
    'dossier-doorsturen',
    'Consulent, na "Stuur door"',
    dossierCard({ ...view, reader: 'consulent', course: { ...asked, aanvullingen: [] }, task: { kind: 'doorsturen' } }),
  ),
  example(
    'dossier-doorsturen-fout',
    'Consulent: te kort; wat getypt is, blijft staan',
    dossierCard({
      ...view,
      reader: 'consulent',
      course: { ...asked, aanvullingen: [] },
      task: { kind: 'doorsturen' },
      typed: { preadvies: new Sensitive('positief'), zin: new Sensitive('Goed plan.') },
      problems: [{ code: 'te-kort', field: 'zin', facts: { min: 20 } }],
    }),
  ),
  example(
    'dossier-vraag-aanvulling',
    'Consulent, na "Vraag aanvulling"',
    dossierCard({ ...view, reader: 'consulent', course: { ...asked, aanvullingen: [] }, task: { kind: 'aanvulling' } }),
  ),
  example(
    'dossier-basisondersteuning',
    'Consulent, na "Kan met basisondersteuning"',
    dossierCard({
      ...view,
      reader: 'consulent',
      course: { ...asked, aanvullingen: [] },
      task: { kind: 'basisondersteuning' },
    }),
  ),
  example(
    'dossier-antwoord',
    'Zorgcoördinator: de vraag eerst, dan het dossier',
    dossierCard({ ...view, course: asked, task: { kind: 'antwoord' } }),
  ),
  example(
    'dossier-aanvrager',
    'Zorgcoördinator: meelezen en aanpassen',
    dossierCard({ ...view, course: reviewed, task: { kind: 'beheer', may: { amend: true, withdraw: true } } }),
  ),
  example(
    'dossier-stem',
    'Lid van de CvT, vóór de stem',
    dossierCard({ ...view, reader: 'cvt', course: { ...reviewed, advice }, task: { kind: 'stem' } }),
  ),
  example(
    'dossier-gestemd',
    'Lid van de CvT, na de stem',
    dossierCard({
      ...view,
      reader: 'cvt',
      course: reviewed,
      task: { kind: 'gestemd', own: 'voor', voted: amount(2), seats: amount(3) },
    }),
  ),
  example(
    'dossier-volmachthouder',
    'Volmachthouder: de laatste klik',
    dossierCard({
      ...view,
      reader: 'cvt',
      course: { ...reviewed, advice },
      task: { kind: 'rond-af', advice: 'voor', motivering },
    }),
  ),
  example(
    'dossier-bestuurder',
    'Directeur-bestuurder: het advies volgen of niet',
    dossierCard({
      ...view,
      reader: 'bestuurder',
      course: { ...reviewed, advice: { ...advice, outcome: 'tegen', voor: amount(1), tegen: amount(2) } },
      task: { kind: 'besluit', advice: 'tegen', motivering },
    }),
  ),
  example(
    'dossier-bestuurder-geen-advies',
    'Directeur-bestuurder: de stemmen staakten',
    dossierCard({
      ...view,
      reader: 'bestuurder',
      course: { ...reviewed, advice: { ...advice, outcome: 'staken', tegen: amount(2) } },
      task: { kind: 'besluit', advice: 'staken', motivering },
    }),
  ),
  example('dossier-besloten', 'Zorgcoördinator: het besluit lezen', dossierCard({ ...view, course: closed })),
  example('besluit-klopt-dat', 'Volmachthouder: het besluit voluit', confirmDecisionCard(confirm)),
  example(
    'besluit-klopt-dat-anders',
    'Directeur-bestuurder: anders dan de commissie',
    confirmDecisionCard({
      ...confirm,
      as: 'directeur-bestuurder',
      outcome: 'afgewezen',
      confirm: 'afgewezen|10|180000|2027-01-05',
      deviates: true,
      mandate: null,
    }),
  ),
];
