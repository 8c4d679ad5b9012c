import { type Example, example } from '../../../parts/example.ts';
import { amount, typedLine } from '../../../words/brands.ts';
import { amountCard } from '../amount-card.ts';
import { amountsCard } from '../amounts-card.ts';
import { amountsPreviewCard } from '../amounts-preview-card.ts';
import { amountsFileCard } from '../file-card.ts';
import { TABLE_MOST } from '../inputs.ts';
import { pasteCard } from '../paste-card.ts';
import { data, euro, id, label, longest, names, paged } from './example-round.ts';

const error = { line: amount(4), code: 'onbekende-naam', near: longest, other: null, sum: null } as const;
const errors = [
  error,
  { ...error, line: amount(7), code: 'dubbel', near: names[0], other: amount(2) },
  { ...error, line: amount(9), code: 'bedrag-negatief', near: names[1] },
  ...Array.from({ length: 9 }, (_, at) => ({ ...error, line: amount(10 + at) })),
] as const;
const table = 'De Duinroos\t12.500\nHet Zeduin\t9.000,50\n'.repeat(400).slice(0, TABLE_MOST);
const changes = Array.from({ length: 40 }, (_, at) => ({
  name: names[at % 3] ?? longest,
  from: at % 2 === 0 ? null : euro(9_000),
  to: euro(12_500),
}));
const carried = (count: number) => Array.from({ length: count }, (_, at) => ({ id: id(at), cents: euro(1_234_567) }));
const preview = { data, label, changes, sum: euro(812_500), without: [...names], moreWithout: amount(2) } as const;

export const amountExamples: readonly Example[] = [
  example(
    'ronde-bedragen',
    'De beleidsmedewerker ziet wat elke school ontving',
    amountsCard({
      data,
      note: null,
      runs: true,
      state: 'ontwerp',
      who: 'school',
      label,
      known: amount(65),
      total: amount(67),
      sum: euro(812_500),
      lines: Array.from({ length: 8 }, (_, at) => ({
        id: id(at),
        name: names[at % 3] ?? longest,
        cents: at === 1 ? null : euro(12_500),
        disputed: at === 0,
      })),
      ...paged,
    }),
  ),
  example(
    'ronde-bedrag',
    'De beleidsmedewerker typt één bedrag',
    amountCard({
      data,
      label,
      account: id(1),
      name: longest,
      typed: typedLine('-12.500'),
      problem: 'bedrag-negatief',
    }),
  ),
  example(
    'ronde-plakken',
    'De beleidsmedewerker plakt een tabel',
    pasteCard({ data, label, typed: '', problem: null, errors: [] }),
  ),
  example(
    'ronde-plakken-fout',
    'Niet elke regel klopt; wat geplakt was, staat er nog',
    pasteCard({
      data,
      label,
      typed: table,
      problem: 'regel-fout',
      errors: errors.map((one) => ({ ...one, quote: 'Het Zeduin 9.000,50' })),
    }),
  ),
  example(
    'ronde-bedragen-voorbeeld',
    'Wat een tabel verandert, voordat het gebeurt',
    amountsPreviewCard({ ...preview, note: null, amounts: carried(120) }),
  ),
  example(
    'ronde-bedragen-voorbeeld-langste',
    'De langste tabel, en intussen veranderde er iets',
    amountsPreviewCard({ ...preview, note: 'ronde-anders', amounts: carried(300) }),
  ),
  example(
    'ronde-bestand',
    'Een bestand met bedragen is gelezen',
    amountsFileCard({ data, label, amounts: carried(300), errors: [] }),
  ),
  example(
    'ronde-bestand-fout',
    'Een bestand met bedragen waar iets aan mankeert',
    amountsFileCard({ data, label, amounts: [], errors }),
  ),
];
