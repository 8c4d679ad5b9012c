import { DISCIPLINES, type Discipline } from '../../../cards/arrangements/disciplines.ts';
import type { ExpertPlace } from '../../../cards/arrangements/dossier/expert-tasks.ts';
import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import { amount, cents, personId } from '../../../cards/words/brands.ts';
import { choices, day, ids, line, staff, text } from './worst-words.ts';

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

const last = { advice: 'geen-quorum', motivering: text, hearing: 'moet', mayPart: true } as const;
const most = cents(9_999_999_99);
export const worstBudget = { name: line, year: '2026-2027', total: most, granted: most, asked: most };
const asked = { weken: amount(52), dagen: amount(5), bedrag: most, start: day };

/** Those with a size of their own: tests/cards/arrangements/after-sizes.test.ts and tests/cards/worst-clock.test.ts. */
type Elsewhere = 'opvolging' | 'verstreken' | 'buiten-behandeling' | 'meer-tijd';
type OfEachKind = { readonly [K in Exclude<Task['kind'], Elsewhere>]: readonly (Task & { readonly kind: K })[] };

const EACH: OfEachKind = {
  lezen: [{ kind: 'lezen' }],
  beheer: [{ kind: 'beheer', may: yes }],
  toezegging: [{ kind: 'toezegging' }],
  overleg: [{ kind: 'overleg' }],
  antwoord: [{ kind: 'antwoord' }],
  beoordelen: [{ kind: 'beoordelen' }],
  doorsturen: [
    { kind: 'doorsturen' },
    { kind: 'doorsturen', experts: [place, place] },
    { kind: 'doorsturen', advised: true },
    { kind: 'doorsturen', isQuestion: true },
  ],
  aanvulling: [{ kind: 'aanvulling', hasTerm: true }],
  basisondersteuning: [{ kind: 'basisondersteuning' }],
  stem: [{ kind: 'stem' }],
  deskundigen: [{ kind: 'deskundigen', gone: true }],
  deskundige: [{ kind: 'deskundige', waiting: place.options.slice(0, 2), options: place.options }],
  mdo: [{ kind: 'mdo' }],
  adviseer: [{ kind: 'adviseer', discipline: 'maatschappelijk-werker' }],
  'antwoord-cvt': [{ kind: 'antwoord-cvt' }],
  gestemd: [{ kind: 'gestemd', own: 'tegen', voted: amount(15), seats: amount(15) }],
  'rond-af': [{ kind: 'rond-af', ...last }],
  besluit: [{ kind: 'besluit', ...last }],
  deels: [
    {
      kind: 'deels',
      weken: choices.weken,
      bedrag: most,
      schooljaren: choices.tlv.schooljaren,
      categorie: { asked: ids.at(-1) ?? '', choices: choices.tlv.categorieen },
    },
  ],
  volg: [
    {
      kind: 'volg',
      as: 'directeur-bestuurder',
      advice: 'tegen',
      outcome: 'afgewezen',
      confirm: 'afgewezen|52|999999999|2026-09-30|boven-budget',
      asked,
      motivering: text,
    },
  ],
  voornemen: [{ kind: 'voornemen' }],
  zienswijze: [{ kind: 'zienswijze' }],
  besloten: [{ kind: 'besloten' }],
  herstel: [{ kind: 'herstel' }],
};

/** Everything that a reader can be asked to do, as long as it gets. */
export const TASKS: readonly Task[] = Object.values(EACH).flat();
