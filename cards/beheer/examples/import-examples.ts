import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, boardName, importSentence, localDate, mailDomain, subjectId, tenant } from '../../words/brands.ts';
import type { ImportChange } from '../import/change-row.ts';
import type { ImportTotals } from '../import/counts.ts';
import type { Derived } from '../import/derived-rows.ts';
import { importDoneCard } from '../import/done-card.ts';
import { importErrorsCard } from '../import/errors-card.ts';
import { fileNotReadCard, fileReadCard } from '../import/file-card.ts';
import { importPasteCard } from '../import/paste-card.ts';
import { importPreviewCard } from '../import/preview-card.ts';
import { importStartCard } from '../import/start-card.ts';

const data = exampleData('import');
const waiting = { ...data, id: subjectId('import-1') };
const board = boardName('Stichting Vloedlijn');
const from = localDate('2026-11-25');

const totals: ImportTotals = {
  newPeople: amount(12),
  changedPeople: amount(1),
  newRoles: amount(13),
  endingRoles: amount(1),
  newSchools: amount(1),
  changedSchools: amount(0),
  newBoards: amount(1),
  changedBoards: amount(0),
  worksAt: amount(1),
};

const rows: readonly ImportChange[] = [
  { kind: 'board-new', board },
  { kind: 'school-new', school: SCHOOLS.zeeduin.name, board },
  {
    kind: 'role-until',
    name: STAFF.zoco,
    role: 'zorgcoordinator',
    school: SCHOOLS.duinroos.name,
    until: localDate('2026-12-31'),
  },
  { kind: 'person-changed', name: STAFF.directeur, was: STAFF.zoco },
  {
    kind: 'role-new',
    name: STAFF.directeur,
    role: 'directie',
    school: SCHOOLS.zeeduin.name,
    from,
    until: null,
    isNew: false,
  },
  {
    kind: 'role-new',
    name: STAFF.secretaris,
    role: 'cvt-secretaris',
    school: null,
    from,
    until: localDate('2027-07-31'),
    isNew: true,
  },
  { kind: 'works-at', name: STAFF.secretaris, school: SCHOOLS.zeeduin.name },
];

const derived: readonly Derived[] = [
  {
    id: tenant('00000000-0000-4000-8000-000000000001'),
    domains: [mailDomain('vloedlijn.example')],
    lines: amount(10),
    strange: [],
  },
  {
    id: tenant('00000000-0000-4000-8000-000000000002'),
    domains: [mailDomain('duinroos.example'), mailDomain('branding.example')],
    lines: amount(1),
    strange: [],
  },
];

const preview = {
  data: waiting,
  note: null,
  totals,
  derived,
  rows,
  page: amount(1),
  pages: amount(3),
  mayConfirm: true,
};

/** Reading a CSV file of people and schools. */
export const importExamples: readonly Example[] = [
  example(
    'import-begin',
    'Functioneel beheerder: "importeren"',
    importStartCard({ data, note: null, mayChange: true }),
  ),
  example(
    'import-kijken',
    'Directeur-bestuurder: "importeren"',
    importStartCard({ data, note: null, mayChange: false }),
  ),
  example(
    'import-weg',
    'Functioneel beheerder: na een uur op Voer door geklikt',
    importStartCard({ data, note: 'import-weg', mayChange: true }),
  ),
  example('import-plakken', 'Functioneel beheerder: de inhoud plakken', importPasteCard({ data, problem: null })),
  example(
    'import-plakken-leeg',
    'Functioneel beheerder: niets geplakt',
    importPasteCard({ data, problem: 'import-leeg' }),
  ),
  example(
    'import-fouten',
    'Functioneel beheerder: er klopt iets niet in het bestand',
    importErrorsCard({
      data: waiting,
      total: amount(2),
      page: amount(1),
      pages: amount(1),
      rows: [
        { line: amount(3), column: importSentence('rol'), text: importSentence('Vul een rol in.') },
        { line: amount(7), column: null, text: importSentence('Op deze regel staat geen persoon en geen school.') },
      ],
    }),
  ),
  example('import-voorbeeld', 'Functioneel beheerder: wat het bestand verandert', importPreviewCard(preview)),
  example(
    'import-intussen-anders',
    'Functioneel beheerder: het register veranderde tussen bekijken en doorvoeren',
    importPreviewCard({
      ...preview,
      note: 'import-anders',
      derived: derived.slice(0, 1).map((one) => ({ ...one, strange: [mailDomain('zeeduin.example')] })),
      pages: amount(1),
    }),
  ),
  example(
    'import-laatste-beheerder',
    'Functioneel beheerder: het bestand laat de laatste beheerder ophouden',
    importPreviewCard({ ...preview, note: 'import-geen-beheerder', pages: amount(1), mayConfirm: false }),
  ),
  example('import-klaar', 'Functioneel beheerder: doorgevoerd', importDoneCard({ data: waiting, note: null, totals })),
  example(
    'import-al-gedaan',
    'Functioneel beheerder: nog eens op Voer door geklikt',
    importDoneCard({ data: waiting, note: 'al-gedaan', totals }),
  ),
  example(
    'import-bestand',
    'Functioneel beheerder: stuurde een bestand in de chat',
    fileReadCard({ data: waiting, lines: amount(41), errors: amount(0) }),
  ),
  example(
    'import-bestand-fouten',
    'Functioneel beheerder: stuurde een bestand met fouten',
    fileReadCard({ data: waiting, lines: amount(0), errors: amount(3) }),
  ),
  example('import-bestand-niet', 'Iemand anders stuurde een bestand', fileNotReadCard({ code: 'import-bestand-rol' })),
];
