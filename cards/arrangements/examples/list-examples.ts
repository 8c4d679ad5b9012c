import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, dossiernummer, listTrail } from '../../words/brands.ts';
import { type ListRow, type ListView, listCard } from '../list-card.ts';
import { notFoundCard } from '../not-found-card.ts';
import { AIM, aCase, SINCE, UNTIL } from './example-case.ts';

const TRAIL = listTrail('open~mhk1v5k0~aanvraag-2');

const row: ListRow = {
  part: 'elders',
  opens: true,
  data: exampleData(),
  dossiernummer: aCase.dossiernummer,
  kind: 'arrangement',
  school: SCHOOLS.duinroos.name,
  state: 'bij-cvt',
  since: SINCE,
  holder: { who: 'commissie', name: null },
  until: AIM,
  term: { stands: false, over: false, days: amount(28) },
  yours: false,
};
const at = (id: string, nr: string | null): Pick<ListRow, 'data' | 'dossiernummer'> => ({
  data: exampleData(id),
  dossiernummer: nr === null ? null : dossiernummer(nr),
});

const draft: ListRow = {
  ...row,
  ...at('aanvraag-2', null),
  part: 'jij',
  state: 'concept',
  holder: { who: 'zorgcoordinator', name: STAFF.zoco },
  until: null,
  term: null,
  yours: true,
};
const asked: ListRow = {
  ...row,
  ...at('aanvraag-3', 'A-2026-0119'),
  part: 'jij',
  state: 'bij-aanvulling',
  holder: { who: 'zorgcoordinator', name: STAFF.zoco },
  until: UNTIL,
  term: { stands: true },
  yours: true,
};
const atSchool: ListRow = {
  ...row,
  ...at('aanvraag-4', 'A-2026-0131'),
  school: SCHOOLS.zeeduin.name,
  state: 'bij-directie',
  holder: { who: 'directie', name: STAFF.directeur },
  until: UNTIL,
  term: null,
};
const granted: ListRow = {
  ...row,
  ...at('aanvraag-5', 'A-2026-0098'),
  part: 'klaar',
  state: 'toegekend',
  holder: null,
  until: null,
  term: null,
};
const late: ListRow = {
  ...row,
  ...at('aanvraag-6', 'A-2026-0071'),
  part: 'jij',
  state: 'bij-bestuurder',
  holder: { who: 'directeur-bestuurder', name: STAFF.bestuurder },
  until: SINCE,
  term: { stands: false, over: true, days: amount(2) },
  yours: true,
};

const list = (more: Partial<ListView> & Pick<ListView, 'list' | 'rows'>) =>
  listCard({
    data: exampleData('lijst'),
    others: [],
    mayRequest: false,
    page: amount(1),
    next: null,
    back: null,
    ...more,
  });

/** The overviews, each for its reader. */
export const listExamples: readonly Example[] = [
  example(
    'aanvragen-lijst',
    'Zorgcoördinator typt "status"',
    list({ list: 'eigen', mayRequest: true, rows: [draft, asked, row, atSchool, granted], next: TRAIL }),
  ),
  example('aanvragen-lijst-leeg', 'Iemand zonder aanvragen typt "status"', list({ list: 'eigen', rows: [] })),
  example(
    'aanvragen-scholen',
    'Onderwijsconsulent: wacht op jou, dan per school, dan wat nog niet is ingediend',
    list({
      list: 'scholen',
      rows: [
        { ...late, state: 'bij-consulent', until: UNTIL, term: row.term },
        { ...row, part: 'school' },
        { ...asked, part: 'school', school: SCHOOLS.zeeduin.name, yours: false },
        { ...atSchool, part: 'wacht', opens: false },
      ],
    }),
  ),
  example(
    'aanvragen-alle',
    'Directeur-bestuurder: wat bij jou ligt eerst, dan wat het eerst besloten moet zijn',
    list({
      list: 'alle',
      others: ['bewaking'],
      rows: [
        late,
        row,
        { ...row, ...at('aanvraag-7', 'A-2026-0125'), term: { stands: false, over: false, days: amount(0) } },
      ],
      page: amount(2),
      next: TRAIL,
      back: { to: TRAIL },
    }),
  ),
  example(
    'aanvragen-alle-voorbij',
    'Een pagina die leeg raakte',
    list({ list: 'alle', rows: [], page: amount(3), back: { to: null } }),
  ),
  example(
    'aanvragen-commissie',
    'CvT-secretaris: wat bij de commissie of de beslisser ligt',
    list({ list: 'commissie', rows: [row] }),
  ),
  example(
    'aanvragen-niet-gevonden',
    'Wie een dossiernummer typt dat er niet is, of niet voor hen is',
    notFoundCard(null),
  ),
  example(
    'aanvragen-bewaking',
    'Procesbewaker: alleen waar het ligt, en de dagen',
    list({
      list: 'bewaking',
      rows: [
        { ...row, part: 'loopt' },
        { ...granted, part: 'toegekend' },
      ],
    }),
  ),
];
