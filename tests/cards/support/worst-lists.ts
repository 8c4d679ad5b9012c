import { KINDS } from '../../../bot/arrangements/config.ts';
import { monitorFiguresCard } from '../../../cards/arrangements/dossier/monitor-figures-card.ts';
import { TALK_CLOSED, TALK_OPEN, talkSchoolCard } from '../../../cards/arrangements/dossier/talk-school-card.ts';
import { LIST_ROWS, listCard } from '../../../cards/arrangements/list-card.ts';
import { monitorCard } from '../../../cards/arrangements/monitor-card.ts';
import { notFoundCard } from '../../../cards/arrangements/not-found-card.ts';
import { TALK_ROWS, talkCard } from '../../../cards/arrangements/talk-card.ts';
import { amount, schoolName } from '../../../cards/words/brands.ts';
import { aSchool, caseView, data, day, line, number, school, staff, trail } from './worst-words.ts';

const many = amount(99_999);
const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const named = (at: number) => schoolName(`${at % 10}${school.slice(1)}`);

const LATE = [
  { what: 'niet-verzonden', why: 'stil', holder: 'administratie' },
  { what: 'niet-begonnen', why: 'stil', holder: 'zorgcoordinator' },
  { what: 'evaluatie-ontbreekt', why: 'stil', holder: 'zorgcoordinator' },
] as const;

/** The overviews as heavy as they get; those that may be posted. */
export const worstLists = [
  listCard({
    data,
    list: 'scholen',
    others: ['eigen', 'alle', 'commissie', 'bewaking', 'verzenden'],
    mayRequest: true,
    page: amount(9_999),
    next: trail,
    back: { to: trail },
    rows: times(LIST_ROWS, (at) => ({
      ...caseView,
      part: 'school',
      school: named(at),
      opens: true,
      state: 'bij-directie',
      since: day,
      holder: { who: 'volmachthouder', name: staff },
      until: day,
      term: { stands: false, over: true, days: many },
      yours: false,
    })),
  }),
  listCard({
    data,
    list: 'bewaking',
    others: ['eigen', 'alle', 'commissie', 'verzenden'],
    mayRequest: true,
    page: amount(9_999),
    next: trail,
    back: { to: trail },
    rows: times(LIST_ROWS, (at) => ({
      ...caseView,
      part: 'laat',
      school: named(at),
      opens: true,
      state: 'toegekend',
      since: day,
      holder: null,
      until: null,
      term: null,
      yours: false,
      after: LATE.map((late) => ({ ...late, since: day, days: many })),
    })),
  }),
  monitorCard({ data, stand: 'open' }),
  notFoundCard(null),
  talkCard({
    data,
    schools: times(TALK_ROWS, () => ({ id: aSchool, name: school })),
    page: amount(8),
    pages: amount(9),
  }),
];

const counts = {
  asked: many,
  granted: many,
  outside: many,
  refused: many,
  basis: many,
  withdrawn: many,
  otherwise: many,
  meanDays: many,
  over: many,
};
const row = {
  data,
  dossiernummer: number,
  state: 'bij-directie',
  since: day,
  term: { stands: false, over: true, days: many },
} as const;

/** And those that only answer a click. */
export const worstDossiers = [
  monitorFiguresCard({
    data,
    trimester: { number: amount(3), from: day, until: day },
    runs: true,
    older: true,
    kinds: KINDS.map(() => ({ name: line, now: counts, before: counts })),
    schools: times(30, (at) => ({ name: named(at), asked: many })),
  }),
  talkSchoolCard({
    data,
    school,
    year: counts,
    open: times(TALK_OPEN, () => row),
    more: true,
    closed: times(TALK_CLOSED, () => row),
  }),
];
