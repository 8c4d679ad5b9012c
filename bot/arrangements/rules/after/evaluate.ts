import {
  type Evaluated,
  type EvaluationAnswers,
  type EvaluationField,
  firstOpenPart,
  partFields,
} from '../../../../cards/arrangements/after/evaluation.ts';
import { inputIds } from '../../../../cards/arrangements/verbs.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { MayFollow } from '../../abilities/permission.ts';
import type { Arrangement } from '../arrangement.ts';
import { advance, type Outcome } from '../change.ts';
import { sameMaybe } from '../same-maybe.ts';
import { ticks } from '../ticks.ts';
import type { Now, World } from '../world.ts';
import type { Evaluate, EvaluationInput } from './commands.ts';
import { halfDue } from './days.ts';
import type { Evaluation } from './follow-up.ts';

/** Pupils are spoken about, and so with; with a class or a team nobody is heard. */
export const evaluated = (record: Pick<Arrangement, 'kind' | 'answers' | 'commitment' | 'experts'>): Evaluated => ({
  pupils: ticks(record).over !== 'groep',
  extern: record.answers.extern === true,
});

/**
 * Keeps one part of an evaluation; with its last part it is done. Until then no card of others shows it, so that the form
 * stays on the screen.
 */
export function evaluate(record: Arrangement, command: Evaluate, by: MayFollow, now: Now): Outcome {
  const { half, part, inputs } = command;
  const { followUp } = record;
  // A card of half-way that was left open until the end came asks what nobody asks any more.
  if (followUp === null || half !== halfDue(record, now.today)) return refuse('verouderd');
  const of = evaluated(record);
  const fields = partFields(half, of, part);
  if (fields.length === 0 || fields.some((id) => inputs[id] === undefined)) return refuse('geen-keuze');
  const { ouders, ...rest } = inputs;
  const heard = rest.gehoordOp;
  if (heard && heard > now.today) return refuse('gehoord-in-toekomst', { field: inputIds.gehoordOp });
  const given: EvaluationAnswers = { ...rest, ...(ouders && { ouders: { ...ouders, on: now.today } }) };
  const kept: EvaluationAnswers = { ...followUp.evaluations[half]?.answers, ...given };
  const whole = firstOpenPart(half, of, kept) === null;
  const evaluation: Evaluation = {
    by: by.person,
    at: now.instant,
    revision: revision(record.revision + 1),
    answers: kept,
    done: whole ? now.today : null,
  };
  return ok(
    advance(record, {
      to: { followUp: { ...followUp, evaluations: { ...followUp.evaluations, [half]: evaluation } } },
      command,
      by: by.person,
      now,
      hidden: !whole,
      detail: { evaluatie: half, deel: part },
    }),
  );
}

/** Whether what comes in is what was kept: a click that came twice, and not the same click with other words. */
export function sameEvaluation(
  kept: EvaluationAnswers | undefined,
  given: EvaluationInput,
  same: World['same'],
): boolean {
  const texts: readonly Exclude<EvaluationField, 'gehoordOp' | 'ouders'>[] = [
    'geleerd',
    'doelBereikt',
    'gezegd',
    'tevreden',
  ];
  const { ouders } = given;
  return (
    texts.every((id) => given[id] === undefined || sameMaybe(kept?.[id], given[id], same)) &&
    (ouders === undefined ||
      (sameMaybe(kept?.ouders?.view, ouders.view, same) && sameMaybe(kept?.ouders?.reason, ouders.reason, same)))
  );
}
