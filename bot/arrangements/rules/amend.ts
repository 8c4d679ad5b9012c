import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayWrite } from '../abilities/permission.ts';
import { fillStep } from './answers.ts';
import type { Arrangement, State } from './arrangement.ts';
import { mandateAtSubmission } from './board-mandate.ts';
import { advance, ask, type Outcome, role } from './change.ts';
import { asRefusal, checkStep } from './check-step.ts';
import type { Amend } from './command.ts';
import { addHand } from './hands.ts';
import { hearAnew } from './hear.ts';
import { openSuspension } from './suspensions.ts';
import { upToPrevious } from './up-to-previous.ts';
import type { Now, World } from './world.ts';

/** Where somebody decides, whether or not anybody could vote. */
const TOO_LATE: readonly State[] = ['bij-bestuurder', 'bij-volmachthouder', 'bij-zienswijze'];

/** Why it cannot be changed any more, whatever would be changed; null while it can. For the rule, and for the button. */
export function hindersAmending({ mended, votes, state, experts }: Arrangement): RefusalCode | null {
  if (mended.length > 0) return 'besluit-blijft';
  if (votes.length > 0 || TOO_LATE.includes(state)) return 'te-laat-om-te-wijzigen';
  return experts.some(({ advice }) => advice !== null) ? 'deskundige-adviseerde' : null;
}

/**
 * Changes one step of a request under way, until the first vote. The directie stood behind what it was, so its
 * commitment is void and it goes to the directie again; dossiernummer and submission stay, and the term stands still.
 * The directie's click looks at the whole form once more. Not while a decision is mended: that was taken on what stands there.
 */
export function amend(before: Arrangement, command: Amend, by: MayWrite, now: Now, world: World): Outcome {
  const hinders = hindersAmending(before);
  if (hinders) return refuse(hinders);
  const record = upToPrevious(before, world);
  const answers = fillStep(record, command, now.today);
  const problem = checkStep({ kind: record.kind, answers }, command.step, now.today, world);
  if (problem) return asRefusal(problem);
  const { suspensions } = record;
  const running = suspensions.some((one) => one.why === 'wijziging' && one.answered === null);
  return ok(
    advance(record, {
      to: {
        state: 'bij-directie',
        answers,
        commitment: null,
        review: null,
        advice: null,
        experts: [],
        mdo: null,
        ...hearAnew(record),
        mandate: mandateAtSubmission(by.person, now, world),
        hands: addHand(record.hands, 'writers', by.person),
        suspensions:
          record.submittedAt === null || running ? suspensions : openSuspension(suspensions, 'wijziging', now.today),
      },
      command,
      by: by.person,
      now,
      ask: ask('directie', role('directie', record.school)),
      detail: { stap: command.step },
    }),
  );
}
