import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { administratienummer, amount, boardName, brin, localDate, subjectId, typedLine } from '../../words/brands.ts';
import { NOTHING_SAID } from '../parts/said.ts';
import { type BoardView, boardCard } from '../schools/board-card.ts';
import { boardFormCard } from '../schools/board-form-card.ts';
import { type BoardsView, boardsCard } from '../schools/boards-card.ts';
import { closeSchoolCard, confirmCloseCard } from '../schools/close-school-card.ts';
import { type SchoolView, schoolCard } from '../schools/school-card.ts';
import { editSchoolCard, newSchoolCard } from '../schools/school-form-card.ts';
import { type SchoolsView, schoolsCard } from '../schools/schools-card.ts';
import { schoolInputs } from '../schools/verbs.ts';

const BOARD = boardName('Stichting Vloedlijn');
const { duinroos, zeeduin } = SCHOOLS;
const AUGUST = localDate('2027-08-01');
const one = { page: amount(1), pages: amount(1) };
const untyped = { typed: null, problems: [] };

const list: SchoolsView = {
  data: exampleData('beheer'),
  ...NOTHING_SAID,
  mayChange: true,
  page: amount(1),
  pages: amount(2),
  rows: [
    {
      data: exampleData(duinroos.id),
      name: duinroos.name,
      type: 'VO',
      brin: brin('99XA00'),
      board: BOARD,
      closedOn: null,
      channelMissing: true,
    },
    {
      data: exampleData(zeeduin.id),
      name: zeeduin.name,
      type: 'PrO',
      brin: brin('99XA01'),
      board: BOARD,
      closedOn: AUGUST,
      channelMissing: false,
    },
  ],
};

const school: SchoolView = {
  data: exampleData(duinroos.id),
  ...NOTHING_SAID,
  mayChange: true,
  name: duinroos.name,
  brin: brin('99XA00'),
  type: 'VO',
  board: BOARD,
  boardData: exampleData('vloedlijn'),
  route: 'channel',
  channels: amount(0),
  channelsReached: amount(0),
  closedOn: null,
  isClosed: false,
  people: [
    { role: 'directie', name: STAFF.directeur, from: null, until: null },
    { role: 'zorgcoordinator', name: STAFF.zoco, from: localDate('2027-01-01'), until: localDate('2027-07-31') },
  ],
  peopleLeftOut: amount(0),
};

const boards: BoardsView = {
  data: exampleData('beheer'),
  ...NOTHING_SAID,
  mayChange: true,
  choosing: false,
  ...one,
  rows: [{ data: exampleData('vloedlijn'), name: BOARD, schools: amount(2), mandateMissing: true }],
};

const board: BoardView = {
  data: exampleData('vloedlijn'),
  ...NOTHING_SAID,
  mayChange: true,
  name: BOARD,
  number: administratienummer('41234'),
  mandate: 'directie',
  schools: [{ name: duinroos.name, brin: brin('99XA00'), closedOn: AUGUST }],
  schoolsLeftOut: amount(0),
};

/** Schools and boards. */
export const schoolsExamples: readonly Example[] = [
  example('beheer-scholen', 'Beheer: de scholen', schoolsCard(list)),
  example(
    'beheer-scholen-leeg',
    'Beheer: nog geen school',
    schoolsCard({ ...list, ...one, rows: [], mayChange: false }),
  ),
  example('beheer-school', 'Beheer: een school zonder kanaal', schoolCard({ ...school, done: 'opgeslagen' })),
  example(
    'beheer-school-gesloten',
    'Beheer: een school die gesloten is',
    schoolCard({
      ...school,
      note: 'school-al-gesloten',
      closedOn: localDate('2026-08-01'),
      isClosed: true,
      channels: amount(2),
      channelsReached: amount(1),
      people: [],
    }),
  ),
  example(
    'beheer-school-nieuw',
    'Beheer: een nieuwe school, met een BRIN die er al is',
    newSchoolCard({
      data: exampleData('vloedlijn'),
      board: BOARD,
      typed: [
        { id: schoolInputs.name, text: typedLine('Het Zeeduin') },
        { id: schoolInputs.brin, text: typedLine('99XA00') },
        { id: schoolInputs.type, text: typedLine('VO') },
        { id: schoolInputs.route, text: typedLine('personal') },
      ],
      problems: [{ code: 'brin-bestaat', field: schoolInputs.brin }],
    }),
  ),
  example(
    'beheer-school-wijzigen',
    'Beheer: een school wijzigen',
    editSchoolCard({
      data: exampleData(duinroos.id),
      ...untyped,
      saved: { name: duinroos.name, type: 'VO', route: 'personal', board: subjectId('vloedlijn') },
      boards: [{ id: subjectId('vloedlijn'), label: BOARD }],
    }),
  ),
  example(
    'beheer-school-sluiten',
    'Beheer: een school sluiten, stap 1',
    closeSchoolCard({ data: exampleData(duinroos.id), ...untyped, name: duinroos.name, closedOn: null }),
  ),
  example(
    'beheer-school-sluiten-klopt',
    'Beheer: een school sluiten, stap 2',
    confirmCloseCard({
      data: exampleData(duinroos.id),
      name: duinroos.name,
      day: AUGUST,
      atOnce: false,
      people: amount(3),
    }),
  ),
  example('beheer-besturen', 'Beheer: de besturen', boardsCard(boards)),
  example(
    'beheer-besturen-kiezen',
    'Beheer: een bestuur voor een nieuwe school',
    boardsCard({ ...boards, choosing: true }),
  ),
  example('beheer-bestuur', 'Beheer: een bestuur', boardCard(board)),
  example(
    'beheer-bestuur-kijken',
    'Directeur-bestuurder: een bestuur zonder mandaat',
    boardCard({ ...board, mayChange: false, number: null, mandate: null, schools: [] }),
  ),
  example(
    'beheer-bestuur-wijzigen',
    'Beheer: een bestuur wijzigen',
    boardFormCard({
      data: exampleData('vloedlijn'),
      ...untyped,
      saved: { name: BOARD, number: null, mandate: null },
    }),
  ),
  example(
    'beheer-bestuur-nieuw',
    'Beheer: een nieuw bestuur',
    boardFormCard({ data: exampleData('beheer'), ...untyped, saved: null }),
  ),
];
