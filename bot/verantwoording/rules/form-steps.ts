import { goalInput, newGoalInput, newGoalPriority } from '../../../cards/verantwoording/goal-inputs.ts';
import type { Answers, Goal } from './answers.ts';
import { type Field, type Format, type GoalField, isReceived, type Part } from './format.ts';
import { isAsked, missingIn } from './missing.ts';
import type { SingleField } from './read-answer.ts';
import type { FilledPart } from './verantwoording.ts';

/** What is asked together: one field, how far one goal was reached, or a goal that is added. */
export type Asked =
  | { readonly kind: 'veld'; readonly field: SingleField }
  | { readonly kind: 'doel'; readonly field: GoalField; readonly goal: Goal }
  /** `id`: which the goal gets; the same for every click on this form, so that two make one goal. */
  | { readonly kind: 'nieuw'; readonly field: GoalField; readonly id: string };
/** At most four inputs (DESIGN section 2). */
export type Step = readonly Asked[];

const MOST = 4;

/** The ids of the inputs that it is drawn with. */
export function inputsOf(asked: Asked): readonly string[] {
  if (asked.kind === 'veld') return [asked.field.id];
  if (asked.kind === 'doel') return [goalInput(asked.goal.id)];
  return [newGoalInput(asked.field.id), newGoalPriority(asked.field.id), goalInput(asked.id)];
}

/**
 * The steps of the form of one part, as it is to be asked now: an explanation only once the balance needs it, an input for
 * each goal that there is.
 * @param answers of the whole account, for what is asked in the light of another part.
 */
export function formSteps(
  part: Part,
  format: Pick<Format, 'regels' | 'onderdelen'>,
  held: Pick<FilledPart, 'revision' | 'answers'>,
  answers: Answers,
): readonly Step[] {
  const asked = part.velden
    .filter((field) => isAsked(field, format, answers))
    .flatMap((field) =>
      field.soort === 'doelen' ? goalsOf(field, held, field.hoogstens) : [{ kind: 'veld' as const, field }],
    );
  const steps: Asked[][] = [];
  let room = 0;
  for (const one of asked) {
    const size = inputsOf(one).length;
    if (size > room) {
      steps.push([]);
      room = MOST;
    }
    steps.at(-1)?.push(one);
    room -= size;
  }
  return steps;
}

function goalsOf(
  field: GoalField,
  { answers, revision }: Pick<FilledPart, 'revision' | 'answers'>,
  most: number,
): readonly Asked[] {
  const goals = goalsIn(answers, field.id);
  const added: readonly Asked[] = goals.length < most ? [{ kind: 'nieuw', field, id: newGoalId(revision) }] : [];
  return [...goals.map((goal): Asked => ({ kind: 'doel', field, goal })), ...added];
}

/** Each save of a part has a revision of its own, and adds one goal at most. */
export const newGoalId = (revision: number): string => `n${revision}`;

export function goalsIn(answers: Answers, field: string): readonly Goal[] {
  const answer = answers[field];
  return answer?.soort === 'doelen' ? answer.doelen : [];
}

/** Where *Verder* resumes: the first step with something missing, else the first. */
export function resumeAt(
  steps: readonly Step[],
  part: Part,
  format: Pick<Format, 'regels' | 'onderdelen'>,
  answers: Answers,
): number {
  const missing = new Set(missingIn(part, format, answers).map(({ id }) => id));
  const lacks = (asked: Asked): boolean => {
    if (!missing.has(asked.field.id)) return false;
    if (asked.kind === 'doel') return asked.goal.graad === null;
    return asked.kind === 'veld' || goalsIn(answers, asked.field.id).length === 0;
  };
  return Math.max(
    0,
    steps.findIndex((step) => step.some(lacks)),
  );
}

/** The first step that asks one of these fields; the first of all where none does. */
export const stepOf = (steps: readonly Step[], fields: readonly Field[]): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.some(({ field }) => fields.some(({ id }) => id === field.id))),
  );

/**
 * The step that follows one that was saved, or null when it was the last. The save may have changed the steps (an
 * explanation is asked, a goal went): so it is the first that asks something new after what was shown.
 */
export function stepAfter(done: Step, steps: readonly Step[]): number | null {
  const seen = new Set(done.map(keyOf));
  const order = steps.flatMap((step, index) => step.map((asked) => ({ index, key: keyOf(asked) })));
  const last = order.findLastIndex(({ key }) => seen.has(key));
  return order.slice(last + 1).find(({ key }) => !seen.has(key))?.index ?? null;
}

/** What a step asks, for its button to carry: what is read is what was shown, whatever would be asked by now. */
export const shownIn = (step: Step): string => step.map(keyOf).join(' ');

/**
 * The step that a card showed, by what its button carries. A goal that went since, and what this part never asked, is
 * left out.
 * @param held the answers of now, with the revision of the part as the card carries it: so that a goal that was added twice
 * is one.
 */
export function stepShown(part: Part, held: Pick<FilledPart, 'revision' | 'answers'>, shown: string): Step {
  const keys = new Set(shown.split(' '));
  return part.velden
    .flatMap((field): readonly Asked[] =>
      field.soort === 'doelen' ? goalsOf(field, held, EVERY) : [{ kind: 'veld', field }],
    )
    .filter((asked) => !(asked.kind === 'veld' && isReceived(asked.field)) && keys.has(keyOf(asked)));
}

/** Whether one more fits is said where it is read. */
const EVERY = Number.POSITIVE_INFINITY;

/** The form of a next goal is the same question once more. */
const keyOf = (asked: Asked): string =>
  asked.kind === 'nieuw' ? newGoalInput(asked.field.id) : inputsOf(asked).join();
