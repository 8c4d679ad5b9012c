import { DISCIPLINES, type Discipline } from '../../../cards/arrangements/disciplines.ts';
import type { ExpertPlace } from '../../../cards/arrangements/dossier/expert-tasks.ts';
import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import { amount, personId } from '../../../cards/words/brands.ts';
import { staff, text } from './worst-words.ts';

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

const last = { advice: 'geen-quorum', motivering: text } as const;
/** Everything that a reader can be asked to do, as long as it gets. */
export const TASKS: readonly Task[] = [
  { kind: 'lezen' },
  { kind: 'beheer', may: yes },
  { kind: 'toezegging' },
  { kind: 'overleg' },
  { kind: 'antwoord' },
  { kind: 'beoordelen' },
  { kind: 'doorsturen' },
  { kind: 'aanvulling' },
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
];
