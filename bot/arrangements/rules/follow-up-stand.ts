import type { LocalDate } from '../../../cards/words/brands.ts';
import { plusDays } from '../../core/local-day.ts';
import { addWerkdagen, type Calendar } from '../../swv/calendar.ts';
import { answerBy, halfFrom, sendBy, startAskedOn } from './after/days.ts';
import type { Arrangement } from './arrangement.ts';

/** What is late after a decision, for who guards that it happens (the procesbewaker): states and days, no content. */
export interface Late {
  readonly what: 'niet-verzonden' | 'niet-begonnen' | 'evaluatie-ontbreekt';
  /** The last day on which it was in time; after a "nee" the day of it. */
  readonly since: LocalDate;
  readonly holder: 'administratie' | 'zorgcoordinator';
  /** `nee`: the school says that it has not begun. `stil`: nobody answered. */
  readonly why: 'nee' | 'stil';
}

type Followed = Pick<Arrangement, 'state' | 'endsOn' | 'followUp' | 'school' | 'decision'>;

/** Everything that is late on this day, oldest first; by the days that were agreed, whatever was really sent. */
export function followUpStand(record: Followed, calendar: Calendar, today: LocalDate): readonly Late[] {
  const found = [...sending(record, calendar), ...starting(record, calendar), ...evaluating(record, calendar, today)];
  return found
    .filter(({ since, why }) => since < today || why === 'nee')
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
}

function sending({ followUp, decision }: Followed, calendar: Calendar): readonly Late[] {
  const since = decision && followUp?.sent === null ? sendBy({ followUp }, decision.on, calendar) : null;
  return since === null ? [] : [{ what: 'niet-verzonden', since, holder: 'administratie', why: 'stil' }];
}

function starting({ state, followUp, school }: Followed, calendar: Calendar): readonly Late[] {
  const asked = state === 'toegekend' && followUp ? startAskedOn(followUp, calendar, school) : null;
  const until = asked && answerBy({ followUp, school }, asked, calendar);
  if (!followUp || until === null) return [];
  const no = followUp.notStarted.at(-1);
  const late = { what: 'niet-begonnen', holder: 'zorgcoordinator' } as const;
  if (no) return [{ ...late, since: no.on, why: 'nee' }];
  return [{ ...late, since: until, why: 'stil' }];
}

/** Asked, asked once more, and then late. */
function evaluating(record: Followed, calendar: Calendar, today: LocalDate): readonly Late[] {
  const { state, followUp, school } = record;
  const asked = state === 'toegekend' ? halfFrom(record, today) : null;
  if (!followUp?.terms || asked === null) return [];
  const days = 2 * (followUp.terms.antwoordWerkdagen + 1);
  const since = plusDays(addWerkdagen(calendar, asked, days, school), -1);
  return [{ what: 'evaluatie-ontbreekt', since, holder: 'zorgcoordinator', why: 'stil' }];
}
