import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import type { LocalDate, Revision } from '../../../../cards/words/brands.ts';
import { plusDays } from '../../../core/local-day.ts';
import { type Arrangement, isClosed } from '../arrangement.ts';
import type { World } from '../world.ts';
import type { AfterCommand, AfterCommandKind } from './commands.ts';
import { halfDue, objectionEnds } from './days.ts';
import { type FollowUp, runs } from './follow-up.ts';

/** Weeks after which the day of sending stands, where no time to object says how long. */
const MENDED_WITHIN_WEEKS = 6;

/** Why a command means nothing as the request stands after its decision; null when it does. Days are for its own rule. */
export function hindersAfter(
  kind: AfterCommandKind,
  record: Arrangement,
  today: LocalDate,
  calendar: World['calendar'],
): RefusalCode | null {
  const { followUp, state } = record;
  if (followUp === null) return isClosed(state) ? 'al-afgesloten' : 'niet-nu';
  if (kind === 'recordSent') return hindersSending({ ...record, followUp }, today, calendar);
  if (!isClosed(state)) return 'niet-nu'; // it is mended: what was granted holds, and is followed again after that
  if (state !== 'toegekend' || followUp.terms === null || followUp.closed !== null) return 'al-afgesloten';
  if (followUp.stopped !== null) return 'al-gestopt';
  switch (kind) {
    case 'confirmStart':
    case 'reportNotStarted':
    case 'cancelSupport':
      return runs(followUp) ? 'al-begonnen' : null;
    case 'stopEarly':
      return hindersStopping(record, followUp, today);
    case 'evaluate':
      return hindersEvaluating(record, followUp, today);
    case 'registerRod':
      if (followUp.terms.btv === null) return 'niet-nu';
      return followUp.rod === null ? null : 'al-geregistreerd';
  }
}

/** A wrong day is mended once, while the time to object that hangs on it has not run out. */
function hindersSending(
  record: Arrangement & { readonly followUp: FollowUp },
  today: LocalDate,
  calendar: World['calendar'],
): RefusalCode | null {
  const { sent } = record.followUp;
  if (sent === null) return null;
  const stands = objectionEnds(record, calendar) ?? plusDays(sent.on, 7 * MENDED_WITHIN_WEEKS);
  return sent.corrected || today > stands ? 'verzonden-staat-vast' : null;
}

function hindersStopping({ endsOn }: Arrangement, followUp: FollowUp, today: LocalDate): RefusalCode | null {
  if (!runs(followUp)) return 'nog-niet-begonnen';
  return followUp.evaluations.eind?.done != null || (endsOn !== null && endsOn < today) ? 'al-voorbij' : null;
}

function hindersEvaluating(record: Arrangement, followUp: FollowUp, today: LocalDate): RefusalCode | null {
  if (!runs(followUp)) return 'nog-niet-begonnen';
  if (followUp.evaluations.eind?.done != null) return 'al-geevalueerd';
  return halfDue(record, today) === null ? 'nog-te-vroeg' : null;
}

/**
 * The revision before which a click of this kind is old. What one person notes does not make the form of another old: only
 * a change to the very thing does, so that nobody loses what they were typing about something else.
 */
export function touchedAt(command: AfterCommand, { followUp }: Pick<Arrangement, 'followUp'>): Revision | null {
  if (followUp === null) return null;
  switch (command.kind) {
    case 'recordSent':
      return followUp.sent?.revision ?? followUp.decided ?? null;
    case 'evaluate':
      return followUp.evaluations[command.half]?.revision ?? null;
    case 'registerRod':
      return followUp.rod?.revision ?? null;
    default:
      return followUp.moved;
  }
}
