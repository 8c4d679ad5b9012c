import { type Example, example } from '../../../parts/example.ts';
import { exampleData, STAFF } from '../../../parts/example-names.ts';
import { amount, cents, configText, revision, subjectId } from '../../../words/brands.ts';
import { account, DEADLINE, MONEY } from '../../examples/example-account.ts';
import { fillCard } from '../../fill-card.ts';
import { accountsCard } from '../../list-card.ts';
import { id, longest, names, one } from '../../ronde/examples/example-round.ts';
import { allSchoolsCard } from '../all-schools-card.ts';
import type { OwnSchoolsView } from '../dossier/own-schools-view.ts';
import { ownPreviewCard, PREVIEW_ROWS, type PreviewLine } from '../dossier/preview-card.ts';
import { ownStandCard, STAND_ROWS, type StandLine } from '../dossier/stand-card.ts';
import { ownTableCard } from '../dossier/table-card.ts';
import { ownFileCard } from '../file-card.ts';

const data = exampleData('ronde-1');
const format = configText('Verantwoording van de school');
const period = configText('2026');
const base: OwnSchoolsView = { data, from: subjectId('verantwoording-1'), format, period };
const columns = ['Eigen middelen van de school', 'Personele lasten', 'Overige lasten'].map(configText);
const HEAD = `School;Ontvangen;${columns.join(';')}`;
/** As many schools as a controller has. */
const many = Array.from({ length: 30 }, (_, at) => names[at % 3] ?? longest);
const table = [HEAD, ...many.map((name) => `${name};€ 12.500;€ 0;€ 9.000,50;€ 3.000`)].join('\n');
const error = {
  line: amount(3),
  code: 'meer-besteed',
  near: longest,
  other: null,
  sum: cents(20_000),
  column: configText('Overige lasten'),
  quote: '',
} as const;
const errors = [
  error,
  {
    ...error,
    line: amount(4),
    code: 'niet-jouw-school',
    near: names[1],
    sum: null,
    column: null,
    quote: 'Het Zeeduin 1',
  },
  { ...error, line: amount(6), code: 'te-weinig-kolommen', sum: null, column: null, quote: `${longest} 12.500` },
  { ...error, line: amount(7), code: 'bedrag-negatief', sum: null, quote: 'De Duinroos -5' },
  { ...error, line: amount(8), code: 'ontvangen-anders', sum: cents(1_250_000), column: null },
  ...Array.from({ length: 8 }, (_, at) => ({ ...error, line: amount(9 + at) })),
] as const;

const balance = {
  received: cents(1_250_000),
  own: cents(0),
  spent: cents(1_200_050),
  left: cents(49_950),
  explains: false,
};
const much = { ...balance, spent: cents(900_050), left: cents(349_950), explains: true };
const line: PreviewLine = { name: longest, balance, refused: null, by: null, replaces: false, asked: false };
const rows = many.map((_, at) => ({
  id: id(at),
  revision: revision(12),
  amounts: [cents(0), cents(90_000_050), cents(30_000_000), null, cents(99_999_999)],
}));
const lines = Array.from({ length: PREVIEW_ROWS }, (_, at): PreviewLine => {
  if (at === 0) return { ...line, refused: 'onderdeel-veranderd', by: STAFF.directeur, balance: much };
  return { ...line, balance: at % 2 === 0 ? much : balance, replaces: at % 3 === 0, asked: at === 4 };
});
const states = ['vraag', 'uitleg', 'open', 'klaar', 'ingediend', 'dicht'] as const;
const stand = Array.from(
  { length: STAND_ROWS },
  (_, at): StandLine => ({
    data: exampleData(`verantwoording-${at}`),
    part: 'geld',
    name: longest,
    state: states[at % 6] ?? 'open',
    balance: at % 6 === 2 ? null : much,
  }),
);

export const ownSchoolsExamples: readonly Example[] = [
  ...([null, 'ingediend', 'gesloten'] as const).map((over) =>
    example(
      `scholen-kaart-${over ?? 'open'}`,
      'De enige kaart van een ronde bij wie het geld van meer scholen invult, en niets anders',
      allSchoolsCard({
        data,
        from: null,
        format,
        period,
        who: 'school',
        year: amount(2026),
        all: amount(12),
        deadline: DEADLINE,
        late: false,
        over,
      }),
    ),
  ),
  example(
    'scholen-lijst',
    'Wie het geld van meer scholen invult, typt "verantwoording"',
    accountsCard({
      data: exampleData('verantwoordingen'),
      rows: [],
      agendas: [],
      several: [{ data, from: null, format, period }],
      ...one,
    }),
  ),
  example(
    'scholen-invullen',
    'De kaart van één school, bij wie het geld van meer scholen invult',
    fillCard({
      ...account,
      deadline: DEADLINE,
      late: false,
      begun: false,
      whole: false,
      signs: false,
      sentBack: false,
      amountsThere: false,
      question: 'geen',
      optional: null,
      parts: [
        { titel: MONEY, role: 'schoolbestuur', given: null, yours: true, ready: false, empty: false, asked: false },
      ],
      may: { hand: true },
      several: base,
    }),
  ),
  example(
    'scholen-tabel',
    'Een regel per school om in te vullen of te plakken',
    ownTableCard({
      ...base,
      columns,
      typed: `${HEAD}\nDe Duinroos;€ 12.500;;;\nHet Zeeduin;€ 9.000,50;;;`,
      problem: null,
      errors: [],
    }),
  ),
  example(
    'scholen-tabel-fout',
    'Dertig scholen, waarvan niet elke regel klopt; wat geplakt was, staat er nog',
    ownTableCard({ ...base, columns, typed: table, problem: 'regel-fout', errors }),
  ),
  example(
    'scholen-bestand',
    'Een bestand met het geld van honderdvijftig scholen, in de chat gestuurd',
    ownFileCard({
      data,
      format,
      period,
      rows: Array.from({ length: 150 }, (_, at) => ({
        id: id(at),
        revision: revision(99),
        amounts: Array(6).fill(cents(1_000_000_000)),
      })),
      errors: [],
    }),
  ),
  example(
    'scholen-bestand-fout',
    'Een bestand waarvan niet elke regel klopt: geen bedrag ervan blijft in de chat',
    ownFileCard({
      data,
      format,
      period,
      rows: [],
      errors: errors.map(({ quote: _, ...one }) => ({ ...one, sum: null })),
    }),
  ),
  example(
    'scholen-voorbeeld',
    'Wat een tabel van elke school maakt, voordat het gebeurt',
    ownPreviewCard({
      ...base,
      rows: rows.slice(0, 2),
      takes: rows.slice(0, 2),
      changes: amount(2),
      lines: [
        { ...line, name: names[0] },
        { ...line, name: names[1], balance: much },
      ],
      same: [],
      over: [],
      without: [],
      ...one,
    }),
  ),
  example(
    'scholen-voorbeeld-langste',
    'Dertig scholen op een middelste pagina; een collega vulde er intussen een in',
    ownPreviewCard({
      ...base,
      rows,
      takes: rows,
      changes: amount(29),
      lines,
      same: many,
      over: many,
      without: many,
      page: amount(2),
      pages: amount(4),
    }),
  ),
  example(
    'scholen-stand',
    'Wat er van een tabel werd: wat nog iets vraagt, staat bovenaan',
    ownStandCard({
      ...base,
      note: null,
      saved: amount(2),
      refused: [],
      ready: amount(1),
      all: amount(3),
      lines: stand.slice(1, 5).map((one, at) => ({ ...one, name: names[at % 2] ?? longest })),
      open: true,
      ...one,
    }),
  ),
  example(
    'scholen-stand-langste',
    'Dertig scholen, waarvan er intussen veranderden',
    ownStandCard({
      ...base,
      note: 'al-gedaan',
      saved: amount(22),
      refused: Array.from({ length: 9 }, () => ({
        name: longest,
        code: 'onderdeel-veranderd' as const,
        by: STAFF.directeur,
        balance: much,
      })),
      ready: amount(20),
      all: amount(30),
      lines: stand,
      open: true,
      page: amount(2),
      pages: amount(4),
    }),
  ),
];
