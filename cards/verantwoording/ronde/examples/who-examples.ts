import { type Example, example } from '../../../parts/example.ts';
import { amount, typedLine } from '../../../words/brands.ts';
import { whoCard } from '../who-card.ts';
import { data, id, label, longest, names, one, paged } from './example-round.ts';

const rows = Array.from({ length: 8 }, (_, at) => ({ id: id(at), name: names[at % 3] ?? longest, out: at < 2 }));
const view = { data, note: null, runs: true, who: 'school', label, amounts: true, moved: null, search: null } as const;

export const whoExamples: readonly Example[] = [
  example(
    'ronde-wie',
    'De beleidsmedewerker liet een school niet meedoen',
    whoCard({
      ...view,
      part: amount(65),
      total: amount(67),
      moved: { name: names[0], out: true },
      search: typedLine('duin'),
      rows,
      ...paged,
    }),
  ),
  example(
    'ronde-wie-laatste',
    'Minstens één school moet meedoen',
    whoCard({
      ...view,
      note: 'laatste-deelnemer',
      part: amount(1),
      total: amount(3),
      rows: rows.slice(0, 3),
      ...one,
    }),
  ),
  example(
    'ronde-wie-bekeken',
    'De directeur-bestuurder ziet wie meedoet',
    whoCard({ ...view, runs: false, part: amount(67), total: amount(67), search: typedLine(''), rows, ...paged }),
  ),
  example(
    'ronde-wie-niemand',
    'Niemand heet zo',
    whoCard({ ...view, part: amount(67), total: amount(67), search: typedLine('xyz'), rows: [], ...one }),
  ),
];
