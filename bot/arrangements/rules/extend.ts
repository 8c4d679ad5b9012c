import type { Answers } from '../../../cards/arrangements/form/answers.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { type Amount, amount, type LocalDate, revision, type SubjectId } from '../../../cards/words/brands.ts';
import { daysBetween, plusDays } from '../../core/local-day.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayRequest } from '../abilities/permission.ts';
import { firstDay } from './after/days.ts';
import { onlyAsked } from './answers.ts';
import { type Arrangement, isClosed, type State } from './arrangement.ts';
import { begin } from './begin.ts';
import type { Outcome } from './change.ts';
import type { Now, World } from './world.ts';

/** A request that goes on from another, as far as the other one has to know. */
export interface Extension {
  readonly id: SubjectId;
  readonly state: State;
  /** Of what was granted: that it never began, or stopped early. */
  readonly stopped: NonNullable<NonNullable<Arrangement['followUp']>['stopped']>['how'] | null;
}

type Course = Pick<Extension, 'state' | 'stopped'>;

/** An extension that came to nothing leaves the way open for another: it ended in no grant, or in one that never began. */
export const goesOn = ({ state, stopped }: Course): boolean =>
  state === 'toegekend' ? stopped !== 'niet-begonnen' : !isClosed(state);

/** Why a request cannot be extended; null when it can. At most one extension of each goes on at a time. */
export function hindersExtending(
  { state, followUp }: Pick<Arrangement, 'state' | 'followUp'>,
  extension: Course | null,
): RefusalCode | null {
  if (state !== 'toegekend' || followUp?.stopped?.how === 'niet-begonnen') return 'verlengen-kan-niet';
  return extension !== null && goesOn(extension) ? 'verlenging-loopt' : null;
}

/**
 * Begins a draft that goes on where a granted request ends: same kind, same school, and what does not perish. The driehoek
 * never comes along, nor what should be reached or learned: pupil and parents have to be heard about this one.
 * @param extension the one that goes on from it already, if any
 */
export function extend(
  old: Arrangement,
  id: SubjectId,
  extension: Extension | null,
  by: MayRequest,
  now: Now,
  world: Pick<World, 'rules'>,
): Outcome {
  const why = hindersExtending(old, extension);
  if (why) return refuse(why);
  const begun = begin({ kind: 'begin', id, revision: revision(0), soort: old.kind, school: by.school }, by, now, world);
  if (!begun.ok || begun.value.next === null) return begun;
  const earlierWeken = weeksUpTo(old);
  const kept = prefilled(old, now.today, roomLeft(earlierWeken, world));
  const answers = onlyAsked({ kind: old.kind, answers: { ...kept, ...(world.rules.extern && { extern: true }) } });
  const next = { ...begun.value.next, answers, previous: old.id, pupil: old.pupil, earlierWeken };
  const events = begun.value.events.map((event) => ({ ...event, detail: { verlenging: true } }));
  return ok({ ...begun.value, next, events });
}

/** Weeks that the pupil had up to its end, those of what it extends included; null where the kind counts none. */
export function weeksUpTo({ decision, endsOn, followUp, earlierWeken }: Arrangement): Amount | null {
  if (decision?.weken == null) return null;
  return amount((earlierWeken ?? 0) + weeksOf(decision.weken, endsOn, followUp));
}

/** A week that was begun counts. */
function weeksOf(weken: number, endsOn: LocalDate | null, followUp: Arrangement['followUp']): number {
  const first = followUp && firstDay(followUp);
  if (followUp?.stopped == null || first === null || endsOn === null) return weken;
  return Math.min(weken, Math.ceil((daysBetween(first, endsOn) + 1) / 7));
}

function roomLeft(earlier: Amount | null, { rules }: Pick<World, 'rules'>): Amount | null {
  const most = rules.btv?.maximumWeken ?? null;
  return most === null || earlier === null ? null : amount(Math.max(0, most - earlier));
}

function prefilled(old: Arrangement, today: LocalDate, ruimte: Amount | null): Answers {
  const { leerlingnummer, niveau, vorm, gedaan, over, externNummer } = old.answers;
  const after = old.endsOn && plusDays(old.endsOn, 1);
  return {
    ...(leerlingnummer && { leerlingnummer }),
    ...(niveau && { niveau }),
    ...(vorm && { vorm }),
    ...(gedaan && { gedaan }),
    ...(over && { over }),
    ...(externNummer && { externNummer }),
    ...(after && after >= today && { start: after }),
    ...(ruimte !== null && { ruimte }),
  };
}
