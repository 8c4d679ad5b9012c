import type { LocalDate } from '../../../cards/words/brands.ts';
import { dayOf, earlier, plusDays } from '../../core/local-day.ts';
import { awbTerm, firstPermitted, suspension } from '../../swv/awb-term.ts';
import { addWerkdagen, type Calendar, type HolidaysOf } from '../../swv/calendar.ts';
import type { Term } from '../../swv/terms.ts';
import type { Arrangement, State } from '../rules/arrangement.ts';
import type { Suspension } from '../rules/course.ts';
import type { Terms } from '../rules/kind-rules.ts';

/** What the days of a request are reckoned from; no text of it is needed. */
export type Timed = Pick<Arrangement, 'state' | 'since' | 'school' | 'submittedAt' | 'suspensions'> & {
  readonly verdaging?: Pick<NonNullable<Arrangement['verdaging']>, 'on' | 'until'> | null | undefined;
  readonly zienswijze?: Pick<NonNullable<Arrangement['zienswijze']>, 'until'> | null | undefined;
  /** How many decisions were opened to be mended; only that there are any matters here. */
  readonly mended?: { readonly length: number } | undefined;
};
/** What they are reckoned with. */
export interface Clockwork {
  readonly rules: { readonly terms: Terms };
  readonly calendar: Calendar;
  readonly now: { readonly today: LocalDate };
}

/** Which of the configured times its holder has in each state; null where nobody set one. A new state is one line here. */
const TIME_IN: Readonly<Record<State, keyof Terms | null>> = {
  concept: null,
  'bij-directie': 'directieWerkdagen',
  'bij-consulent': 'consulentWerkdagen',
  'bij-aanvulling': 'aanvullingWerkdagen',
  'bij-deskundigen': 'deskundigenWerkdagen',
  'bij-mdo': 'consulentWerkdagen',
  'bij-cvt': 'commissieWerkdagen',
  'bij-volmachthouder': 'commissieWerkdagen',
  'bij-secretaris': 'commissieWerkdagen',
  'bij-bestuurder': 'commissieWerkdagen',
  'bij-zienswijze': null, // its last day stands in the request
  toegekend: null,
  afgewezen: null,
  ingetrokken: null,
  basisondersteuning: null,
  'buiten-behandeling': null,
  geadviseerd: null,
};

/** States in which it lies with the school, which has its own holidays. */
const AT_SCHOOL: readonly State[] = ['bij-directie', 'bij-aanvulling', 'bij-zienswijze'];
/** States in which it lies with who decides: they have until the last day of the law. */
export const WITH_DECIDER: readonly State[] = ['bij-volmachthouder', 'bij-bestuurder'];

/** Awb 4:5 lid 4: a request is set aside within four weeks after the time to complete it passed unused. */
const SET_ASIDE_DAYS = 28;

/** Work in a holiday is asked of nobody: a school has its own holidays, the SWV those of the region. */
export const holidaysOf = ({ state, school }: Pick<Timed, 'state' | 'school'>): HolidaysOf =>
  AT_SCHOOL.includes(state) ? school : 'regio';

/** How many werkdagen whoever has it gets; null where nobody set a term. */
export function werkdagenFor(state: State, terms: Terms): number | null {
  const time = TIME_IN[state];
  return time === null ? null : terms[time];
}

/** The last day of the time that its holder has, by the SWV's own agreement; null where there is none. */
export function ownTermEnd(record: Timed, clockwork: Clockwork): LocalDate | null {
  const asked = record.state === 'bij-aanvulling' ? answerBy(record, clockwork) : null;
  if (asked !== null) return asked;
  const days = werkdagenFor(record.state, clockwork.rules.terms);
  return days === null ? null : addWerkdagen(clockwork.calendar, dayOf(record.since), days, holidaysOf(record));
}

/** The term to decide (Awb 4:13), net of suspensions (4:15), extended or not (4:14); null while nothing was submitted. */
export const legalTerm = (record: Timed, clockwork: Clockwork): Term | null =>
  termOfWeeks(record, clockwork, clockwork.rules.terms.awbWeken, record.verdaging);

/** The last day of what the SWV itself aims at, which nobody extends; null while nothing was submitted. */
export const aimedEnd = (record: Timed, clockwork: Clockwork): LocalDate | null =>
  termOfWeeks(record, clockwork, clockwork.rules.terms.doelWeken, null)?.end ?? null;

/** The day shown as "uiterlijk": a decider has until the law's last day, everyone else their own term within it. */
export function lastDayFor(record: Timed, clockwork: Clockwork): LocalDate | null {
  const legal = legalTerm(record, clockwork)?.end ?? null;
  if (WITH_DECIDER.includes(record.state)) return legal;
  const own = record.state === 'bij-zienswijze' ? (record.zienswijze?.until ?? null) : ownTermEnd(record, clockwork);
  return own === null || legal === null ? own : earlier(own, legal);
}

/** The last day on which the school may answer the question that is open, or was open last; null: none was asked. */
export function answerBy({ suspensions, school }: Timed, clockwork: Clockwork): LocalDate | null {
  const last = suspensions.at(-1);
  return last?.why === 'aanvulling' ? lastDayOf(last, school, clockwork) : null;
}

/** The latest day that a school may be given when it gets more time: as long again as a question gives. */
export const mostTime = ({ school }: Pick<Timed, 'school'>, { rules, calendar, now }: Clockwork): LocalDate =>
  addWerkdagen(calendar, now.today, rules.terms.aanvullingWerkdagen, school);

/** The last day on which a request may be set aside after that last day for the answer (Awb 4:5 lid 4, Atw 1). */
export const setAsideBy = (last: LocalDate, { calendar }: Pick<Clockwork, 'calendar'>): LocalDate =>
  firstPermitted(calendar, plusDays(last, SET_ASIDE_DAYS));

/** The latest day to which the term may be extended. */
export const extensionMost = (end: LocalDate, { rules, calendar }: Pick<Clockwork, 'rules' | 'calendar'>): LocalDate =>
  firstPermitted(calendar, plusDays(end, 7 * rules.terms.verdagingWeken));

function termOfWeeks(
  record: Timed,
  clockwork: Clockwork,
  weeks: number | null,
  extension: Timed['verdaging'],
): Term | null {
  if (weeks === null) return null; // a question for advice ends in no decision
  // A decision stands while it is mended: there is no term to decide any more.
  if (record.submittedAt === null || (record.mended?.length ?? 0) > 0) return null;
  const { calendar, now } = clockwork;
  const suspensions = record.suspensions.map((one) => suspension(one.asked, runsAgain(one, record, clockwork)));
  const received = dayOf(record.submittedAt);
  return awbTerm(calendar, { received, weeks, suspensions, extension: extension ?? null, today: now.today });
}

const lastDayOf = ({ asked, until }: Suspension, school: Timed['school'], { rules, calendar }: Clockwork): LocalDate =>
  until ?? addWerkdagen(calendar, asked, rules.terms.aanvullingWerkdagen, school);

/** The day of the answer, or the first day after the time for it passed unused (Awb 4:15 lid 1 onder a). */
function runsAgain(one: Suspension, { school }: Timed, clockwork: Clockwork): LocalDate | null {
  if (one.why === 'wijziging') return one.answered; // the school's own change: it ends with the directie's click
  const unused = plusDays(lastDayOf(one, school, clockwork), 1);
  if (one.answered !== null) return earlier(one.answered, unused);
  return unused <= clockwork.now.today ? unused : null;
}
