import { DISCIPLINES, type Discipline } from '../../../cards/arrangements/disciplines.ts';
import type { ExpertPlace } from '../../../cards/arrangements/dossier/expert-tasks.ts';
import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import { amount, cents, personId } from '../../../cards/words/brands.ts';
import { day, line, staff, text } from './worst-words.ts';

const yes = { amend: true, withdraw: true };
const rows = (count: number) => Array.from({ length: count });

const place: ExpertPlace = {
  disciplines: Object.keys(DISCIPLINES).filter((key): key is Discipline => key in DISCIPLINES),
  options: rows(15).map((_, at) => ({
    person: personId(`${'p'.repeat(60)}${at}`),
    name: staff,
    discipline: 'maatschappelijk-werker',
  })),
};

const last = { advice: 'geen-quorum', motivering: text, hearing: 'moet' } as const;
const most = cents(9_999_999_99);
export const worstBudget = { name: line, year: '2026-2027', total: most, granted: most, asked: most };
/** Everything that a reader can be asked to do, as long as it gets. */
export const TASKS: readonly Task[] = [
  { kind: 'lezen' },
  { kind: 'beheer', may: yes },
  { kind: 'toezegging' },
  { kind: 'overleg' },
  { kind: 'antwoord' },
  { kind: 'beoordelen' },
  { kind: 'doorsturen' },
  { kind: 'aanvulling', hasTerm: true },
  { kind: 'basisondersteuning' },
  { kind: 'stem' },
  { kind: 'doorsturen', experts: [place, place] },
  { kind: 'doorsturen', isQuestion: true },
  { kind: 'deskundigen', gone: true },
  { kind: 'deskundige', waiting: place.options.slice(0, 2), options: place.options },
  { kind: 'mdo' },
  { kind: 'adviseer', discipline: 'maatschappelijk-werker' },
  { kind: 'antwoord-cvt' },
  { kind: 'gestemd', own: 'tegen', voted: amount(15), seats: amount(15) },
  { kind: 'rond-af', ...last },
  { kind: 'besluit', ...last },
  {
    kind: 'volg',
    as: 'directeur-bestuurder',
    advice: 'tegen',
    outcome: 'afgewezen',
    confirm: 'afgewezen|52|999999999|2026-09-30|boven-budget',
    asked: { weken: amount(52), dagen: amount(5), bedrag: most, start: day },
    motivering: text,
  },
  { kind: 'voornemen' },
  { kind: 'zienswijze' },
  { kind: 'besloten' },
  { kind: 'herstel' },
];
