import { type Example, example } from '../../../parts/example.ts';
import { exampleData } from '../../../parts/example-names.ts';
import { amount, configText } from '../../../words/brands.ts';
import { LONG_LINE, LONG_TEXT } from '../../examples/example-account.ts';
import { accountsCard } from '../../list-card.ts';
import { longest, names, one } from '../../ronde/examples/example-round.ts';
import type { AgendaRow } from '../agenda-row.ts';
import { agendasCard } from '../agendas-card.ts';
import { agendaCard } from '../dossier/agenda-card.ts';
import type { AgendaView, ShownGoal } from '../dossier/agenda-view.ts';
import { goalCard } from '../dossier/goal-card.ts';

const data = exampleData('ontwikkelagendas');
const format = configText('Verantwoording van de school');
const of = {
  format: configText('school'),
  period: configText('2027'),
  kind: 'school',
  key: configText('school-1'),
} as const;
const base: AgendaView = { data, of, name: names[0], format, period: configText('2027'), note: null };
const rows = Array.from(
  { length: 8 },
  (_, at): AgendaRow => ({
    data,
    of,
    name: at === 7 ? null : (names[at % 3] ?? longest),
    format,
    period: configText(at % 2 === 0 ? '2026' : '2027'),
    opened: at === 0,
  }),
);
const goal: ShownGoal = {
  id: 'n0',
  text: 'In elke klas werken we met een vaste start van de les.',
  priority: 'Meer deskundigheid in de scholen',
};
const priorities = [
  { id: 'deskundigheid', label: 'Meer deskundigheid in de scholen' },
  { id: 'aanbod', label: 'Een dekkend onderwijsaanbod' },
  { id: 'aansluiting', label: 'Betere aansluiting op werk en dagbesteding' },
];
/** As long as a goal may be, of characters that take most room. */
const LONG_GOAL = '“'.repeat(300);
const many = Array.from({ length: 12 }, (_, at) => ({ id: `n${at}`, text: LONG_GOAL, priority: LONG_LINE }));
const form = {
  ...base,
  goal: null,
  priorities,
  priority: '',
  priorityProblem: null,
  text: '',
  problem: null,
  now: [],
  noName: false,
} as const;

export const agendaExamples: readonly Example[] = [
  example(
    'agendas',
    'Wie aan een ontwikkelagenda werkt, kiest er een',
    agendasCard({ data, rows, page: amount(1), pages: amount(3) }),
  ),
  example('agendas-geen', 'Wie er geen heeft, hoort waar hij moet zijn', agendasCard({ data, rows: [], ...one })),
  example(
    'agendas-in-lijst',
    'De eigen ontwikkelagenda staat bij de verantwoordingen',
    accountsCard({ data, rows: [], several: [], agendas: rows.slice(0, 2), ...one }),
  ),
  example(
    'agendas-veel-in-lijst',
    'Een consulent met veel scholen heeft er een regel voor',
    accountsCard({ data, rows: [], several: [], agendas: { data, count: amount(24) }, ...one }),
  ),
  example(
    'agenda',
    'De zorgcoördinator bekijkt de doelen van dit jaar',
    agendaCard({
      ...base,
      goals: [goal, { ...goal, id: 'n1', priority: null }],
      most: amount(8),
      writes: true,
      over: null,
      typed: null,
    }),
  ),
  example(
    'agenda-leeg',
    'Er staan nog geen doelen',
    agendaCard({ ...base, goals: [], most: amount(8), writes: true, over: null, typed: null }),
  ),
  example(
    'agenda-vol',
    'De langste agenda, en een collega was sneller',
    agendaCard({
      ...base,
      name: longest,
      note: 'agenda-veranderd',
      goals: many,
      most: amount(12),
      writes: true,
      over: null,
      typed: null,
    }),
  ),
  example(
    'agenda-verantwoord',
    'De ronde ging intussen open; wat te laat kwam, staat er nog',
    agendaCard({ ...base, goals: many, most: amount(12), writes: true, over: 'agenda-verantwoord', typed: LONG_GOAL }),
  ),
  example('agenda-doel', 'Een doel erbij', goalCard(form)),
  example(
    'agenda-doel-fout',
    'Een doel met misschien een naam erin, zonder prioriteit',
    goalCard({
      ...form,
      goal: 'n0',
      priorityProblem: 'kies-iets',
      text: 'Sanne leert rustig de les te beginnen.',
      problem: { code: 'naam', doubt: 'Sanne', short: null },
      noName: true,
    }),
  ),
  example(
    'agenda-doel-veranderd',
    'Een collega was sneller: wat er staat naast wat er getypt werd',
    goalCard({ ...form, note: 'agenda-veranderd', name: longest, text: LONG_TEXT, now: many }),
  ),
];
