import type { Answers } from '../../../cards/arrangements/form/answers.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { type LocalDate, revision, type SubjectId } from '../../../cards/words/brands.ts';
import { ok, refuse } from '../../core/result.ts';
import { nextSchoolDay } from '../../swv/calendar.ts';
import type { MayRequest } from '../abilities/permission.ts';
import { type Arrangement, isClosed, type State } from './arrangement.ts';
import { begin } from './begin.ts';
import type { Outcome } from './change.ts';
import { upToPrevious } from './up-to-previous.ts';
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
  world: Pick<World, 'rules' | 'calendar'>,
): Outcome {
  const why = hindersExtending(old, extension);
  if (why) return refuse(why);
  const begun = begin({ kind: 'begin', id, revision: revision(0), soort: old.kind, school: by.school }, by, now, world);
  if (!begun.ok || begun.value.next === null) return begun;
  const answers = { ...begun.value.next.answers, ...prefilled(old, now.today, world.calendar) };
  const draft = { ...begun.value.next, answers, previous: old.id, pupil: old.pupil };
  const next = upToPrevious(draft, { ...world, previous: old });
  const events = begun.value.events.map((event) => ({ ...event, detail: { verlenging: true } }));
  return ok({ ...begun.value, next, events });
}

function prefilled(old: Arrangement, today: LocalDate, calendar: World['calendar']): Answers {
  const { leerlingnummer, niveau, vorm, gedaan, over, externNummer } = old.answers;
  const after = old.endsOn && nextSchoolDay(calendar, old.endsOn, old.school);
  return {
    ...(leerlingnummer && { leerlingnummer }),
    ...(niveau && { niveau }),
    ...(vorm && { vorm }),
    ...(gedaan && { gedaan }),
    ...(over && { over }),
    ...(externNummer && { externNummer }),
    ...(after && after >= today && { start: after }),
  };
}
