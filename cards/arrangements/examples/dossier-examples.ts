import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, configText, dossiernummer } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { type DossierView, dossierCard } from '../dossier/dossier-card.ts';
import { NO_HISTORY } from '../dossier/pupil-history.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import { answers, asked, choices, ends, limits, noCourse, reviewed } from './example-request.ts';

export const motivering = new Sensitive(
  'De school heeft de basisondersteuning ingezet en die was niet genoeg. De begeleiding maakt dat de leerling weer lessen volgt en dat het team dit daarna zelf kan.',
);

/** A request that nothing came of yet. */
export const view: DossierView = {
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
  budget: null,
  history: NO_HISTORY,
  task: { kind: 'lezen' },
};

export const advice = { outcome: 'voor', voor: amount(2), tegen: amount(1) } as const;

/** The dossier for each of its readers, up to the vote. */
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
    dossierCard({
      ...view,
      reader: 'consulent',
      course: { ...asked, aanvullingen: [] },
      task: { kind: 'aanvulling', hasTerm: true },
    }),
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
];
