import type { Answer, Answers } from './answers.ts';
import { type Field, type Format, isReceived, type Part, spendingOf } from './format.ts';
import { balanceIn } from './spending.ts';

/** What a part still lacks, by field; empty when it is ready. */
export function missingIn(
  part: Part,
  format: Pick<Format, 'regels' | 'onderdelen'>,
  answers: Answers,
): readonly Field[] {
  return part.velden.filter((field) => isAsked(field, format, answers) && !isAnswered(field, answers[field.id]));
}

/** What may be filled in there as well, and is not: by field. */
export function optionalIn(
  part: Part,
  format: Pick<Format, 'regels' | 'onderdelen'>,
  answers: Answers,
): readonly Field[] {
  return part.velden.filter(
    (field) => !field.verplicht && isAsked(field, format, answers) && answers[field.id] === undefined,
  );
}

/** Whether every part is ready. */
export const isWhole = (format: Pick<Format, 'regels' | 'onderdelen'>, answers: Answers): boolean =>
  format.onderdelen.every((part) => missingIn(part, format, answers).length === 0);

/**
 * Whether a field is asked now: an explanation and a destination only while so much is left over that they are needed.
 * What the SWV put there is shown and not asked.
 */
export function isAsked(field: Field, format: Pick<Format, 'regels' | 'onderdelen'>, answers: Answers): boolean {
  if (isReceived(field)) return false;
  const rule = spendingOf(format);
  if (rule === null || (field.id !== rule.toelichting && field.id !== rule.bestemming)) return true;
  return balanceIn(format, answers)?.explains ?? false;
}

function isAnswered(field: Field, answer: Answer | undefined): boolean {
  if (answer?.soort === 'doelen') return answer.doelen.length > 0 && answer.doelen.every(({ graad }) => graad !== null);
  return !field.verplicht || answer !== undefined;
}
