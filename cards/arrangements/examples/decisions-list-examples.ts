import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount, dossiernummer } from '../../words/brands.ts';
import { type DecisionsView, decisionsCard } from '../decisions-card.ts';
import { dossierCard } from '../dossier/dossier-card.ts';
import { budget, confirm } from './decision-examples.ts';
import { advice, motivering, view } from './dossier-examples.ts';
import { aCase, SINCE, UNTIL } from './example-case.ts';
import { reviewed } from './example-request.ts';

const decisions: DecisionsView = {
  data: exampleData('besluiten'),
  total: amount(2),
  page: amount(1),
  pages: amount(1),
  rows: [
    {
      data: exampleData(),
      dossiernummer: aCase.dossiernummer,
      kind: 'tlv',
      school: aCase.school,
      until: SINCE,
      over: true,
    },
    {
      data: exampleData('aanvraag-2'),
      dossiernummer: dossiernummer('A-2026-0131'),
      kind: 'arrangement',
      school: SCHOOLS.duinroos.name,
      until: UNTIL,
      over: false,
    },
  ],
};

/** What waits for who decides, and the advice that is followed in two clicks. */
export const decisionsListExamples: readonly Example[] = [
  example('besluiten', 'Directeur-bestuurder: wat er te besluiten is', decisionsCard(decisions)),
  example(
    'besluiten-geen',
    'Directeur-bestuurder: niets te besluiten',
    decisionsCard({ ...decisions, total: amount(0), rows: [] }),
  ),
  example(
    'dossier-volg',
    'Directeur-bestuurder: het advies volgen, in twee klikken',
    dossierCard({
      ...view,
      reader: 'bestuurder',
      course: { ...reviewed, advice },
      budget,
      task: {
        kind: 'volg',
        as: 'directeur-bestuurder',
        advice: 'voor',
        outcome: 'toegekend',
        confirm: confirm.confirm,
        asked: confirm,
        motivering,
      },
    }),
  ),
];
