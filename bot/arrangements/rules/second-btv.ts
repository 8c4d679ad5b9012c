import type { LocalDate, SubjectId } from '../../../cards/words/brands.ts';
import { plusMonths } from '../../core/local-day.ts';
import type { Arrangement } from './arrangement.ts';
import type { World } from './world.ts';

type Limits = Pick<World, 'rules' | 'lastDay'>;
type InLine = Pick<Arrangement, 'id' | 'previous'>;

/**
 * The BTV-plaatsing that was granted to the same pupil and had not ended, or ended less than so many months before this one
 * begins; null when there is none. What goes on by an extension is one placement, whose weeks are counted together; what
 * never began is none. It stops nobody: who decides weighs it (DOMAIN G.1).
 *
 * @param earlier the other requests about this pupil
 */
export function earlierBtv(
  record: InLine & Pick<Arrangement, 'kind' | 'answers'>,
  earlier: readonly Arrangement[],
  { rules, lastDay }: Limits,
): Arrangement | null {
  const { kind, answers } = record;
  const months = rules.btv?.tweedeBinnenMaanden ?? null;
  const { start } = answers;
  if (kind !== 'btv' || months === null || start === undefined) return null;
  const since = plusMonths(start, -months);
  const placed = earlier.filter(
    (one) =>
      one.kind === 'btv' &&
      one.state === 'toegekend' &&
      one.followUp?.stopped?.how !== 'niet-begonnen' &&
      !extendedBy(record, earlier).includes(one.id) &&
      !extendedBy(one, earlier).includes(record.id),
  );
  return placed.find((one) => endOf(one, lastDay) > since) ?? null;
}

/** What this one goes on from, and what that goes on from, as far as it is among these. */
function extendedBy({ previous }: InLine, among: readonly InLine[]): readonly SubjectId[] {
  const before = among.find(({ id }) => id === previous);
  return [...(previous === null ? [] : [previous]), ...(before ? extendedBy(before, among) : [])];
}

/** The last day, also of one that was granted before that day was kept in the request. */
function endOf({ endsOn, decision }: Arrangement, lastDay: World['lastDay']): LocalDate | '' {
  if (endsOn !== null) return endsOn;
  return decision?.start && decision.weken ? lastDay(decision.start, decision.weken) : '';
}
