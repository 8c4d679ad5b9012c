import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import { plusDays } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { whileHere } from './add-role.ts';
import type { GivenVolmacht, PeopleState, Person } from './people.ts';
import { isSpan, orderedSpan } from './spans.ts';

export interface WantedVolmacht {
  /** Of the besluit that gives it. */
  readonly number: string;
  readonly kinds: readonly string[];
  /** In cents; null is no maximum. */
  readonly maximum: number | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** A volmacht (Awb 10:3) for a member of the CvT; who is no member on its first day gets none. */
export function giveVolmacht(
  { terms, volmachten }: Pick<PeopleState, 'terms' | 'volmachten'>,
  person: Pick<Person, 'id' | 'endedOn'>,
  wanted: WantedVolmacht,
  id: string,
): Result<GivenVolmacht, BeheerRefusal> {
  const same = volmachtNumbered(volmachten, person, wanted.number);
  if (same && isSpan(same, wanted)) return refuse('al-gedaan');
  if (same) return refuse('volmacht-bestaat', { field: 'nummer' });
  const ordered = orderedSpan(wanted);
  if (!ordered.ok) return ordered;
  const here = whileHere(person, wanted);
  if (!here.ok) return here;
  const mine = terms.filter((term) => term.personId === person.id && term.role === 'cvt-lid');
  if (!coversAll(mine, here.value)) return refuse('geen-cvt-lid', { field: 'van' });
  const { number, kinds, maximum } = wanted;
  return ok({ id, personId: person.id, number, kinds, maximum, ...here.value });
}

/** The number of a besluit names one volmacht of a person, however it was typed. */
export const volmachtNumbered = (
  volmachten: PeopleState['volmachten'],
  { id }: Pick<Person, 'id'>,
  number: string,
): GivenVolmacht | null =>
  volmachten.find((one) => one.personId === id && one.number.toLowerCase() === number.toLowerCase()) ?? null;

type Days = Pick<WantedVolmacht, 'from' | 'until'>;

/** Whether terms, one after the other, hold on every day of a span. */
function coversAll(terms: readonly Days[], { from, until }: Days): boolean {
  let day: LocalDate = from;
  for (;;) {
    const running = terms.filter((term) => term.from <= day && (term.until === null || term.until >= day));
    if (running.length === 0) return false;
    if (running.some((term) => term.until === null)) return true;
    const last = running
      .flatMap((term) => term.until ?? [])
      .sort()
      .at(-1);
    if (last === undefined) return true;
    if (until !== null && last >= until) return true;
    day = plusDays(last, 1);
  }
}
