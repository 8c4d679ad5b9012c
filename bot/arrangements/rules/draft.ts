import { ok, refuse } from '../../core/result.ts';
import type { MayWrite } from '../abilities/permission.ts';
import { fillStep } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import { lacksMandate, mandateAtSubmission } from './board-mandate.ts';
import { advance, ask, type Outcome, role } from './change.ts';
import { asRefusal, checkStep, isMoved } from './check-step.ts';
import type { Discard, KeepTyped, SaveStep, SubmitToDirectie } from './command.ts';
import { hindersLeaving } from './driehoek.ts';
import { addHand } from './hands.ts';
import { upToPrevious } from './up-to-previous.ts';
import type { Now, World } from './world.ts';

/** Keeps one step of the form, in any order; a step that breaks a rule is refused at its input. */
export function saveStep(draft: Arrangement, command: SaveStep, by: MayWrite, now: Now, world: World): Outcome {
  const record = upToPrevious(draft, world);
  const answers = fillStep(record, command, now.today);
  const problem = checkStep({ kind: record.kind, answers }, command.step, now.today, world);
  if (problem) return asRefusal(problem);
  const scratch = record.scratch?.step === command.step ? null : record.scratch;
  const to = { answers, scratch, hands: addHand(record.hands, 'writers', by.person) };
  return ok(advance(record, { to, command, by: by.person, now, detail: { stap: command.step } }));
}

/** Keeps what was typed as it is; whether it is right is asked when the step is saved. Of a form of the other mode nothing is. */
export function keepTyped(record: Arrangement, command: KeepTyped, by: MayWrite, now: Now, world: World): Outcome {
  if (isMoved(record, world)) return refuse('modus-gewijzigd');
  const { step, typed } = command;
  const to = { scratch: { step, typed }, hands: addHand(record.hands, 'writers', by.person) };
  return ok(advance(record, { to, command, by: by.person, now, detail: { stap: step } }));
}

/** Throws a draft away with all its texts; one that was submitted before is withdrawn instead. */
export function discard(record: Arrangement, command: Discard, by: MayWrite, now: Now): Outcome {
  if (record.submittedAt !== null) return refuse('trek-in');
  const event = { kind: command.kind, by: by.person, at: now.instant, from: record.state, to: null, detail: {} };
  return ok({ next: null, events: [event], posts: [], notices: [] });
}

/**
 * Brings the draft to the directie; it is not submitted yet. It gets its dossiernummer the first time and keeps it.
 * Throws when the caller brought no number: a bug.
 */
export function submitToDirectie(
  draft: Arrangement,
  command: SubmitToDirectie,
  by: MayWrite,
  now: Now,
  world: World,
): Outcome {
  const record = upToPrevious(draft, world);
  const problem = hindersLeaving(record, now.today, world);
  if (problem) return asRefusal(problem);
  if (lacksMandate(world)) return refuse('geen-mandaat');
  const dossiernummer = record.dossiernummer ?? world.number;
  if (dossiernummer === null) throw new Error('submitToDirectie needs the next dossiernummer.');
  return ok(
    advance(record, {
      to: {
        state: 'bij-directie',
        dossiernummer,
        mandate: mandateAtSubmission(by.person, now, world),
        declined: null,
        scratch: null,
        hands: addHand(record.hands, 'writers', by.person),
      },
      command,
      by: by.person,
      now,
      ask: ask('directie', role('directie', record.school)),
      detail: { nummer: dossiernummer },
    }),
  );
}
