import { type Example, example } from '../../../parts/example.ts';
import { amount } from '../../../words/brands.ts';
import { LONG_LINE } from '../../examples/example-account.ts';
import { goalsCard } from '../goals-card.ts';
import { goalsFileCard } from '../goals-file-card.ts';
import { goalsPasteCard } from '../goals-paste-card.ts';
import { TABLE_MOST } from '../inputs.ts';
import { data, label, longest, names, one, paged } from './example-round.ts';

const error = { line: amount(4), code: 'onbekende-naam', near: longest, other: null, sum: null } as const;
const errors = [
  { ...error, code: 'naam' },
  error,
  { ...error, line: amount(7), code: 'onbekende-prioriteit', near: LONG_LINE },
  { ...error, line: amount(9), code: 'te-kort' },
  ...Array.from({ length: 9 }, (_, at) => ({ ...error, line: amount(10 + at), code: 'bsn' }) as const),
] as const;
const table = 'De Duinroos;2;Elke les begint met een vaste start.\n'.repeat(400).slice(0, TABLE_MOST);
const round = {
  data,
  note: null,
  runs: true,
  draft: true,
  who: 'school',
  label,
  known: amount(58),
  total: amount(67),
} as const;
const added = { goals: amount(31), of: amount(12), full: [...names, longest, longest], moreFull: amount(7) } as const;
const paste = { data, label, priorities: Array.from({ length: 10 }, () => LONG_LINE), noName: false } as const;

export const goalExamples: readonly Example[] = [
  example(
    'ronde-doelen',
    'De beleidsmedewerker ziet van wie er nog geen doelen zijn',
    goalsCard({ ...round, added: null, without: Array.from({ length: 8 }, () => longest), ...paged }),
  ),
  example(
    'ronde-doelen-toegevoegd',
    'Wat een tabel toevoegde, en voor wie het te veel was',
    goalsCard({ ...round, added, without: [...names], ...one }),
  ),
  example(
    'ronde-doelen-bekeken',
    'De bestuurder kijkt mee; alles staat er',
    goalsCard({ ...round, runs: false, known: amount(67), added: null, without: [], ...one }),
  ),
  example(
    'ronde-doelen-plakken',
    'De beleidsmedewerker plakt doelen',
    goalsPasteCard({ ...paste, priorities: paste.priorities.slice(0, 3), typed: '', problem: null, errors: [] }),
  ),
  example(
    'ronde-doelen-plakken-fout',
    'Niet elke regel klopt; de langste tabel staat er nog',
    goalsPasteCard({
      ...paste,
      typed: table,
      problem: 'regel-fout',
      errors: errors.map((of) => ({ ...of, quote: 'De Duinroos 2 Elke les begint met een vaste start.' })),
      noName: true,
    }),
  ),
  example(
    'ronde-doelen-bestand',
    'Een bestand met doelen is gelezen',
    goalsFileCard({ data, label, who: 'school', added, errors: [] }),
  ),
  example(
    'ronde-doelen-bestand-fout',
    'Een bestand met doelen waar iets aan mankeert',
    goalsFileCard({ data, label, who: 'school', added: null, errors }),
  ),
];
