import { inputIds } from '../../../cards/arrangements/verbs.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayReview, MaySetAside } from '../abilities/permission.ts';
import { mostTime, setAsideBy } from '../data/deadlines.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Outcome, person, role } from './change.ts';
import type { GiveTime, SetAside, TakeOn } from './command.ts';
import { addHand } from './hands.ts';
import { hindersOfQuestion } from './hinders-of-question.ts';
import { openLapse } from './open-lapse.ts';
import { closeSuspension, openSuspension } from './suspensions.ts';
import { tellOutcome } from './tell-outcome.ts';
import type { Now, World } from './world.ts';

/** What the last click brings back: exactly what stood on the card. */
export const setAsideConfirm = (last: LocalDate): string => `buiten-behandeling|${last}`;

/**
 * Buiten behandeling (Awb 4:5): a decision that a person takes, after reading, once the time to complete the request
 * passed unused; within four weeks (lid 4), else the request has to be dealt with.
 */
export function setAside(record: Arrangement, command: SetAside, by: MaySetAside, now: Now, world: World): Outcome {
  if (record.mended.length > 0) return refuse('besluit-blijft');
  const lapse = openLapse(record);
  if (lapse === null) return refuse('tijd-nog-niet-om');
  const why = hindersOfQuestion(record, command.kind);
  if (why) return refuse(why);
  const until = setAsideBy(lapse.last, world);
  if (now.today > until) return refuse('te-laat-buiten-behandeling', { facts: { dag: until } });
  if (!record.opened.includes(by.person)) return refuse('eerst-dossier');
  if (command.confirm !== setAsideConfirm(lapse.last)) return refuse('bevestig-opnieuw');
  const { insteadOf, volmacht, as } = by;
  return ok(
    advance(record, {
      to: {
        state: 'buiten-behandeling',
        ended: {
          by: by.person,
          at: now.instant,
          reason: command.reason,
          as: { role: as, insteadOf, volmacht },
        },
        suspensions: closeSuspension(record.suspensions, now.today),
      },
      command,
      by: by.person,
      now,
      ask: tellOutcome(record),
      detail: { als: as, volmacht, tijdTot: lapse.last },
    }),
  );
}

/** "Geef nog tijd": the school is invited anew, so the term stands still again from tomorrow (Awb 4:15 lid 1 onder a). */
export function giveTime(record: Arrangement, command: GiveTime, by: MaySetAside, now: Now, world: World): Outcome {
  if (openLapse(record) === null) return refuse('tijd-nog-niet-om');
  const why = hindersOfQuestion(record, command.kind);
  if (why) return refuse(why);
  const field = inputIds.until;
  const most = mostTime(record, { ...world, now });
  if (command.until <= now.today) return refuse('einde-te-vroeg', { field, facts: { dag: now.today } });
  if (command.until > most) return refuse('einde-te-ver', { field, facts: { dag: most } });
  if (!world.calendar.mayEndTerm(command.until)) return refuse('einde-geen-werkdag', { field });
  return ok(
    advance(record, {
      to: { suspensions: openSuspension(record.suspensions, 'aanvulling', now.today, command.until) },
      command,
      by: by.person,
      now,
      ask: ask('aanvulling', person(record.requester)),
      detail: { tijdTot: command.until },
    }),
  );
}

/** "Neem toch in behandeling": the consulent goes on with what is there; the time that passed unused stays counted. */
export function takeOn(record: Arrangement, command: TakeOn, by: MayReview, now: Now): Outcome {
  if (openLapse(record) === null) return refuse('tijd-nog-niet-om');
  return ok(
    advance(record, {
      to: {
        state: 'bij-consulent',
        suspensions: closeSuspension(record.suspensions, now.today),
        hands: addHand(record.hands, 'reviewers', by.person),
      },
      command,
      by: by.person,
      now,
      ask: ask('consulent', role('onderwijsconsulent', record.school)),
    }),
  );
}
