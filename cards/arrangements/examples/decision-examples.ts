import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, cents, configText, dossiernummer, localDate } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import type { BudgetView } from '../dossier/budget-lines.ts';
import { type ConfirmDecisionView, confirmDecisionCard } from '../dossier/confirm-decision-card.ts';
import type { DecisionView, HearingView } from '../dossier/course.ts';
import { type DossierView, dossierCard } from '../dossier/dossier-card.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import { statusCard } from '../status-card.ts';
import { zienswijzeCard } from '../zienswijze-card.ts';
import { advice, motivering, view } from './dossier-examples.ts';
import { aCase, atCommissie, complete, NO_DAYS, SINCE, UNTIL } from './example-case.ts';
import { ends, limits, reviewed } from './example-request.ts';

export const budget: BudgetView = {
  name: configText('Maatwerkarrangementen'),
  year: '2026-2027',
  total: cents(6_000_000),
  granted: cents(4_250_000),
  asked: cents(180_000),
};

export const confirm: ConfirmDecisionView = {
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
  budget,
  limits,
};

const decided: DecisionView = {
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
};

const closed: DossierView['course'] = {
  ...reviewed,
  advice,
  decision: decided,
};

const hearing: HearingView = {
  by: STAFF.bestuurder,
  on: localDate('2026-12-14'),
  voornemen: new Sensitive('Ik wil de aanvraag afwijzen, omdat de school dit met haar basisondersteuning kan bieden.'),
  until: localDate('2026-12-28'),
  given: {
    by: STAFF.zoco,
    on: localDate('2026-12-18'),
    text: new Sensitive('De ouders vinden dat de school al genoeg probeerde; de leerling wil graag rust in de klas.'),
  },
};

const mended: DossierView['course'] = {
  ...closed,
  mended: [
    {
      decision: { ...decided, outcome: 'afgewezen' },
      zienswijze: null,
      by: STAFF.volmachthouder,
      on: localDate('2026-12-19'),
      why: new Sensitive('Ik klikte op de verkeerde knop: de commissie was voor.'),
    },
  ],
};

/** The decision: before it, the question whether it is right, and how it is mended. */
export const decisionExamples: readonly Example[] = [
  example(
    'dossier-volmachthouder',
    'Volmachthouder: de laatste klik',
    dossierCard({
      ...view,
      reader: 'cvt',
      course: { ...reviewed, advice },
      budget,
      task: { kind: 'rond-af', advice: 'voor', motivering, hearing: 'mag' },
    }),
  ),
  example(
    'dossier-bestuurder',
    'Directeur-bestuurder: het advies volgen of niet',
    dossierCard({
      ...view,
      reader: 'bestuurder',
      course: { ...reviewed, advice: { ...advice, outcome: 'tegen', voor: amount(1), tegen: amount(2) } },
      task: { kind: 'besluit', advice: 'tegen', motivering, hearing: 'moet' },
    }),
  ),
  example(
    'dossier-bestuurder-geen-advies',
    'Directeur-bestuurder: de stemmen staakten',
    dossierCard({
      ...view,
      reader: 'bestuurder',
      course: { ...reviewed, advice: { ...advice, outcome: 'staken', tegen: amount(2) } },
      task: { kind: 'besluit', advice: 'staken', motivering, hearing: null },
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
  example(
    'dossier-voornemen',
    'Wie besluit: eerst de school horen',
    dossierCard({ ...view, reader: 'bestuurder', course: reviewed, task: { kind: 'voornemen' } }),
  ),
  example(
    'dossier-zienswijze',
    'Zorgcoördinator: het voornemen eerst, dan het dossier',
    dossierCard({
      ...view,
      course: { ...reviewed, zienswijze: { ...hearing, given: null } },
      task: { kind: 'zienswijze' },
    }),
  ),
  example(
    'dossier-gehoord',
    'Directeur-bestuurder: na de zienswijze',
    dossierCard({
      ...view,
      reader: 'bestuurder',
      course: { ...reviewed, advice: { ...advice, outcome: 'tegen' }, zienswijze: hearing },
      task: { kind: 'besluit', advice: 'tegen', motivering, hearing: null },
    }),
  ),
  example(
    'dossier-herstel',
    'Wie besloot: een besluit herstellen',
    dossierCard({ ...view, reader: 'cvt', course: closed, task: { kind: 'herstel' } }),
  ),
  example('dossier-hersteld', 'Zorgcoördinator: na een herstelbesluit', dossierCard({ ...view, course: mended })),
  example(
    'besluit-boven-budget',
    'Volmachthouder: meer dan het budget',
    confirmDecisionCard({
      ...confirm,
      confirm: `${confirm.confirm}|boven-budget`,
      budget: { ...budget, granted: cents(5_900_000) },
    }),
  ),
  example(
    'zienswijze-school',
    'Zorgcoördinator: er is een voornemen',
    zienswijzeCard({ ...aCase, decider: STAFF.bestuurder, asked: SINCE, until: UNTIL }),
  ),
  example(
    'status-hersteld',
    'Zorgcoördinator: het besluit wordt hersteld',
    statusCard({
      ...aCase,
      state: 'bij-bestuurder',
      where: { ...atCommissie, holder: 'directeur-bestuurder', name: STAFF.bestuurder },
      decision: NO_DAYS,
      ticks: complete,
      mended: localDate('2026-12-18'),
      may: { read: true, resume: false, amend: false, withdraw: false },
    }),
  ),
  example(
    'dossier-tweede-btv',
    'Lid van de CvT: de leerling was eerder in de BTV',
    dossierCard({
      ...view,
      reader: 'cvt',
      course: reviewed,
      task: { kind: 'lezen' },
      history: {
        earlier: [
          {
            dossiernummer: dossiernummer('A-2026-0071'),
            kindName: configText('BTV-plaatsing'),
            state: 'toegekend',
            since: localDate('2026-03-18'),
          },
        ],
        secondBtv: { dossiernummer: dossiernummer('A-2026-0071'), months: 12 },
      },
    }),
  ),
];
