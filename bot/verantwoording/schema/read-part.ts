import { goalInput, newGoalInput, newGoalPriority, REMOVE } from '../../../cards/verantwoording/goal-inputs.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { amount } from '../../../cards/words/brands.ts';
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts';
import { guardText } from '../../core/text-guard.ts';
import type { Answer, Answers, Goal } from '../rules/answers.ts';
import type { FillPart } from '../rules/command.ts';
import { type Asked, goalsIn, type Step } from '../rules/form-steps.ts';
import { type Choice, DEGREES } from '../rules/format.ts';
import { readAnswer, sentence } from '../rules/read-answer.ts';

/** What the border must know to read a step. */
export interface Border {
  /** Names of schools, staff and the SWV: they may be written. */
  readonly known: readonly string[];
  /** "Nee, geen naam" was said. */
  readonly noName: boolean;
  readonly prioriteiten: readonly Choice[];
}

type Typed = Readonly<Record<string, string>>;
type Read<T> = Result<T, RefusalCode>;
type Refusals = readonly Refusal<RefusalCode>[];

/** Of a sentence to a colleague, and of a goal. */
const SENTENCE = { minimum: amount(10), maximum: amount(300) };

/**
 * What was typed at the inputs of one step, by input id: an answer for each of its fields, null where nothing stands now.
 * Else every refusal at its input; the caller draws the step again with what was typed. Other inputs are not looked at.
 *
 * @param step as the card showed it (`stepShown`), not as it would be asked now.
 * @param held what the part holds now: goals of other steps stay as they are.
 */
export function readPart(
  step: Step,
  typed: Typed,
  held: Answers,
  border: Border,
): { readonly ok: true; readonly answers: FillPart['answers'] } | { readonly ok: false; readonly refusals: Refusals } {
  const answers: Record<string, Answer | null> = {};
  const refusals: Refusal<RefusalCode>[] = [];
  const at: At = (input, read) => {
    if (read.ok) return read.value;
    refusals.push({ ...read.refusal, field: input });
    return null;
  };
  for (const asked of step) {
    const { field } = asked;
    if (asked.kind === 'veld') {
      answers[field.id] = at(field.id, readField(asked.field, typed[field.id] ?? '', border));
      continue;
    }
    const goals = goalsIn({ ...held, ...withoutNull(answers) }, field.id);
    const now = answers[field.id] === null ? [] : goals;
    const next = asked.kind === 'doel' ? degreeOf(asked, now, typed, at) : added(asked, now, typed, border, at);
    answers[field.id] = next.length === 0 ? null : { soort: 'doelen', doelen: next };
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, answers };
}

/** A sentence to a colleague: why it goes back, what is asked, what is not right. */
export function readSentence(typed: string | undefined, border: Pick<Border, 'known' | 'noName'>): Read<string> {
  const text = typed?.trim() ?? '';
  return guarded(text, border, () => {
    const read = sentence(text, SENTENCE);
    return read.ok ? ok(text) : read;
  });
}

const withoutNull = (answers: FillPart['answers']): Answers =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])));

function readField(
  field: Extract<Asked, { kind: 'veld' }>['field'],
  typed: string,
  border: Border,
): Read<Answer | null> {
  const read = () => readAnswer(field, typed);
  return field.soort === 'tekst' ? guarded(typed.trim(), border, read) : read();
}

/** What may not be kept goes first, whatever else is wrong with the text; a name is asked about once all else is right. */
function guarded<T>(text: string, { known, noName }: Pick<Border, 'known' | 'noName'>, read: () => Read<T>): Read<T> {
  const found = guardText(text, { known, kind: 'tekst' });
  if (found.kind === 'refused') return refuse(found.code);
  const answer = read();
  if (answer.ok && found.kind === 'ask' && !noName)
    return refuse('naam', { facts: { van: found.at[0], tot: found.at[1] } });
  return answer;
}

type At = <T>(input: string, read: Read<T>) => T | null;

function degreeOf(
  { goal }: Extract<Asked, { kind: 'doel' }>,
  goals: readonly Goal[],
  typed: Typed,
  at: At,
): readonly Goal[] {
  const input = goalInput(goal.id);
  if (typed[input] === REMOVE) return goals.filter(({ id }) => id !== goal.id);
  const graad = at(input, degree(typed[input] ?? ''));
  return goals.map((one) => (one.id === goal.id ? { ...one, graad } : one));
}

function added(
  { field, id }: Extract<Asked, { kind: 'nieuw' }>,
  goals: readonly Goal[],
  typed: Typed,
  border: Border,
  at: At,
): readonly Goal[] {
  const input = newGoalInput(field.id);
  const tekst = typed[input]?.trim() ?? '';
  if (tekst === '') return goals;
  // It is there already when the same click came before.
  const others = goals.filter((goal) => goal.id !== id);
  if (others.length >= field.hoogstens) {
    at(input, refuse('doel-te-veel'));
    return goals;
  }
  at(input, readSentence(tekst, border));
  const prioriteit = at(newGoalPriority(field.id), readPriority(typed[newGoalPriority(field.id)] ?? '', border)) ?? '';
  const graad = at(goalInput(id), degree(typed[goalInput(id)] ?? ''));
  return [...others, { id, prioriteit, tekst, graad }];
}

function degree(typed: string): Read<Goal['graad']> {
  if (typed === '') return ok(null);
  const found = DEGREES.find((one) => one === typed);
  return found ? ok(found) : refuse('kies-iets');
}

/** A format without priorities has goals without one. */
export function readPriority(typed: string, { prioriteiten }: Pick<Border, 'prioriteiten'>): Read<string> {
  if (prioriteiten.length === 0) return ok('');
  return prioriteiten.some(({ id }) => id === typed) ? ok(typed) : refuse('kies-iets');
}
