import type { LocalDate } from '../../../cards/words/brands.ts';
import { dayOf, earlier, plusDays } from '../../core/local-day.ts';
import { awbTerm, suspension } from '../../swv/awb-term.ts';
import { addWerkdagen, type Calendar, type HolidaysOf } from '../../swv/calendar.ts';
import type { Term } from '../../swv/terms.ts';
import type { Arrangement, State, Suspension } from '../rules/arrangement.ts';
import type { Terms } from '../rules/kind-rules.ts';

/** What the days of a request are reckoned from; no text of it is needed. */
export type Timed = Pick<Arrangement, 'state' | 'since' | 'school' | 'submittedAt' | 'suspensions'>;
/** What they are reckoned with. */
export interface Clockwork {
  readonly rules: { readonly terms: Terms };
  readonly calendar: Calendar;
  readonly now: { readonly today: LocalDate };
}

/** Work in a holiday is asked of nobody: a school has its own holidays, the SWV those of the region. */
export const holidaysOf = ({ state, school }: Timed): HolidaysOf =>
  state === 'bij-directie' || state === 'bij-aanvulling' ? school : 'regio';

/** How many werkdagen whoever has it gets; null where nobody set a term. */
export function werkdagenFor(state: State, terms: Terms): number | null {
  switch (state) {
    case 'bij-directie':
      return terms.directieWerkdagen;
    case 'bij-consulent':
      return terms.consulentWerkdagen;
    case 'bij-aanvulling':
      return terms.aanvullingWerkdagen;
    case 'bij-deskundigen':
      return terms.deskundigenWerkdagen;
    case 'bij-mdo':
      return terms.consulentWerkdagen;
    case 'bij-cvt':
    case 'bij-volmachthouder':
    case 'bij-secretaris':
    case 'bij-bestuurder':
      return terms.commissieWerkdagen;
    case 'concept':
    case 'toegekend':
    case 'afgewezen':
    case 'ingetrokken':
    case 'basisondersteuning':
    case 'geadviseerd':
      return null;
  }
}

/** The last day of the time that its holder has, by the SWV's own agreement; null where there is none. */
export function ownTermEnd(record: Timed, { rules, calendar }: Clockwork): LocalDate | null {
  const days = werkdagenFor(record.state, rules.terms);
  return days === null ? null : addWerkdagen(calendar, dayOf(record.since), days, holidaysOf(record));
}

/** The term to decide (Awb 4:13), net of suspensions (4:15); null while nothing was submitted. */
export const legalTerm = (record: Timed, clockwork: Clockwork): Term | null =>
  termOfWeeks(record, clockwork, clockwork.rules.terms.awbWeken);

/** The last day of what the SWV itself aims at; null while nothing was submitted. */
export const aimedEnd = (record: Timed, clockwork: Clockwork): LocalDate | null =>
  termOfWeeks(record, clockwork, clockwork.rules.terms.doelWeken)?.end ?? null;

/** The day shown as "uiterlijk": a decider has until the law's last day, everyone else their own term within it. */
export function lastDayFor(record: Timed, clockwork: Clockwork): LocalDate | null {
  const legal = legalTerm(record, clockwork)?.end ?? null;
  if (record.state === 'bij-volmachthouder' || record.state === 'bij-bestuurder') return legal;
  const own = ownTermEnd(record, clockwork);
  return own === null || legal === null ? own : earlier(own, legal);
}

function termOfWeeks(record: Timed, clockwork: Clockwork, weeks: number | null): Term | null {
  if (record.submittedAt === null || weeks === null) return null; // a question for advice ends in no decision
  const { calendar, now } = clockwork;
  const suspensions = record.suspensions.map((one) => suspension(one.asked, runsAgain(one, record, clockwork)));
  return awbTerm(calendar, { received: dayOf(record.submittedAt), weeks, suspensions, today: now.today });
}

/** The day of the answer, or the first day after the time for it passed unused (Awb 4:15 lid 1 onder a). */
function runsAgain(one: Suspension, { school }: Timed, { rules, calendar, now }: Clockwork): LocalDate | null {
  if (one.why === 'wijziging') return one.answered; // the school's own change: it ends with the directie's click
  const unused = plusDays(addWerkdagen(calendar, one.asked, rules.terms.aanvullingWerkdagen, school), 1);
  if (one.answered !== null) return earlier(one.answered, unused);
  return unused <= now.today ? unused : null;
}
