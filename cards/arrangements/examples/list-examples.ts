import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, configText, dossiernummer, listTrail, localDate } from '../../words/brands.ts';
import { type MonitorView, monitorFiguresCard } from '../dossier/monitor-figures-card.ts';
import { type TalkRow, talkSchoolCard } from '../dossier/talk-school-card.ts';
import type { ListRow } from '../list-card.ts';
import { monitorCard } from '../monitor-card.ts';
import { notFoundCard } from '../not-found-card.ts';
import { talkCard } from '../talk-card.ts';
import { whyCard } from '../why-card.ts';
import { SINCE, UNTIL } from './example-case.ts';
import { list, row } from './example-list.ts';

const TRAIL = listTrail('open~mhk1v5k0~aanvraag-2');

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

const counts = (asked: number, granted: number, rest = 0): MonitorView['kinds'][number]['now'] => ({
  asked: amount(asked),
  granted: amount(granted),
  outside: null,
  refused: amount(rest),
  basis: amount(rest),
  withdrawn: amount(0),
  otherwise: amount(0),
  meanDays: granted === 0 ? null : amount(31),
  over: amount(rest),
});

const figures: MonitorView = {
  data: { ...exampleData('monitoring'), page: amount(0) },
  trimester: { number: amount(1), from: localDate('2026-08-01'), until: localDate('2026-11-30') },
  runs: false,
  older: true,
  kinds: [
    { name: configText('Maatwerkarrangement individueel'), now: counts(12, 8, 1), before: counts(9, 7) },
    { name: configText('BTV-plaatsing'), now: counts(1, 0), before: counts(0, 0) },
    {
      name: configText('TLV voortgezet speciaal onderwijs'),
      now: { ...counts(6, 5), outside: amount(2) },
      before: { ...counts(4, 4), outside: amount(1) },
    },
  ],
  schools: [{ name: SCHOOLS.duinroos.name, asked: amount(7) }],
};

const talkRow: TalkRow = {
  data: exampleData(),
  dossiernummer: dossiernummer('A-2026-0123'),
  state: 'bij-cvt',
  since: SINCE,
  term: { stands: false, over: false, days: amount(28) },
};

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
    'monitoring',
    'CvT, secretaris of directeur-bestuurder typt "monitoring"',
    monitorCard({ data: exampleData('monitoring'), stand: 'open' }),
  ),
  example(
    'monitoring-niet-voor-jou',
    'Wie een andere rol heeft',
    monitorCard({ data: exampleData('monitoring'), stand: 'niet-voor-jou' }),
  ),
  example('monitoring-cijfers', 'Dezelfde, na "Toon de cijfers": alleen op het scherm', monitorFiguresCard(figures)),
  example(
    'monitoring-cijfers-leeg',
    'Een trimester waarin niets gebeurde, een jaar terug',
    monitorFiguresCard({
      ...figures,
      data: { ...figures.data, page: amount(3) },
      kinds: [],
      schools: [],
      older: false,
    }),
  ),
  example(
    'monitoring-waarom',
    'Dezelfde, na "Waarom deze trimesters?"',
    whyCard({
      data: exampleData('monitoring'),
      rule: 'trimesters',
      back: 'monitoring',
      value: { kind: 'trimesters', begins: ['2026-08-01', '2026-12-01', '2027-04-01'].map(localDate) },
      bron: configText('voorstel van Meedoen: het schooljaar in drie gelijke delen'),
      geldigVanaf: localDate('2026-08-01'),
      geldigTot: null,
      gecontroleerdOp: null,
      bevestigd: false,
      open: configText('past dit ritme bij de gesprekken van de CvT?'),
      tegenspraak: [],
      keuze: null,
    }),
  ),
  example(
    'gesprek-kies',
    'Onderwijsconsulent typt "voor je gesprek"',
    talkCard({
      data: exampleData('gesprek'),
      schools: [SCHOOLS.duinroos, SCHOOLS.zeeduin],
      page: amount(1),
      pages: amount(1),
    }),
  ),
  example(
    'gesprek-school',
    'Onderwijsconsulent: alles voor het gesprek met één school',
    talkSchoolCard({
      data: exampleData('gesprek'),
      school: SCHOOLS.duinroos.name,
      year: { asked: amount(4), granted: amount(2), refused: amount(0), basis: amount(1) },
      open: [
        talkRow,
        { ...talkRow, dossiernummer: dossiernummer('A-2026-0125'), state: 'bij-aanvulling', term: { stands: true } },
        {
          ...talkRow,
          dossiernummer: dossiernummer('A-2026-0087'),
          term: { stands: false, over: true, days: amount(2) },
        },
      ],
      more: true,
      closed: [{ ...talkRow, dossiernummer: dossiernummer('A-2026-0098'), state: 'toegekend', term: null }],
    }),
  ),
  example(
    'aanvragen-niet-gevonden',
    'Wie een dossiernummer typt dat er niet is, of niet voor hen is',
    notFoundCard(null),
  ),
];
