import { type LocalDate, type SubjectId, subjectId } from '../../../cards/words/brands.ts';
import { plusDays } from '../../core/local-day.ts';
import type { Configuration } from '../../swv/configuration.ts';
import { type Kalender, kalender } from '../../swv/sections/kalender.ts';
import { type Clockwork, legalTerm, ownTermEnd, type Timed } from './deadlines.ts';

/** A school holiday of the region. */
export interface Holiday {
  /** What its card is about. */
  readonly key: SubjectId;
  readonly name: Kalender['schoolvakanties'][number]['naam'];
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** The first day on which what lapses in it is told. */
  readonly toldFrom: LocalDate;
}

/** USERS section 5, row 5: a list of terms that lapse in a holiday, two weeks before it. */
const BEFORE_DAYS = 14;

/** The holidays of the region that are known, the soonest first. */
export const holidaysIn = (configuration: Configuration): readonly Holiday[] =>
  configuration
    .of(kalender)
    .schoolvakanties.map(({ schooljaar, naam, eerste, laatste }) => ({
      key: subjectId(`vakantie-${naam}-${schooljaar}`),
      name: naam,
      first: eerste,
      last: laatste,
      toldFrom: plusDays(eerste, -BEFORE_DAYS),
    }))
    .toSorted((one, other) => (one.first < other.first ? -1 : 1));

/** Those of which it is time to tell: not before, and no longer once they begin. */
export const holidaysToTell = (holidays: readonly Holiday[], today: LocalDate): readonly Holiday[] =>
  holidays.filter(({ first, toldFrom }) => toldFrom <= today && today < first);

/** What of a request ends in a holiday; null is what does not. */
export interface EndsIn {
  /** The last day of the term of law: school holidays do not move it (Algemene termijnenwet 1, 3). */
  readonly law: LocalDate | null;
  /** The last day of its holder's own time. */
  readonly own: LocalDate | null;
}

/** Null when nothing of it does. A term that stands still ends nowhere yet. */
export function endsIn({ first, last }: Holiday, record: Timed, clockwork: Clockwork): EndsIn | null {
  const within = (day: LocalDate | null) => (day !== null && first <= day && day <= last ? day : null);
  const term = legalTerm(record, clockwork);
  const law = within(term !== null && term.standsStillSince === null ? term.end : null);
  const own = within(ownTermEnd(record, clockwork));
  return law === null && own === null ? null : { law, own };
}
