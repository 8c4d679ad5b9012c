import type { Form, FormProblem } from '../../../cards/beheer/parts/typed-form.ts';
import type { BeheerRefusal } from '../../../cards/beheer/refusals.ts';
import { typedLine } from '../../../cards/words/brands.ts';
import type { Refusal } from '../../core/result.ts';

/** What went wrong with what was typed; null when the form is opened. */
export type Mended = readonly Refusal<BeheerRefusal>[] | null;

/**
 * What a form is drawn with: after a click that was refused, what was typed comes back. Not when somebody else changed
 * what it was about; then the saved values are what there is to look at.
 */
export function typedForm<Id extends string>(
  ids: readonly Id[],
  inputs: Readonly<Record<string, string>>,
  mended: Mended,
): Pick<Form<Id>, 'typed' | 'problems'> {
  const problems = (mended ?? []).map(
    ({ code, field }): FormProblem<Id> => ({
      code,
      field: ids.find((id) => id === field) ?? null,
    }),
  );
  if (mended === null || problems.some(({ code }) => code === 'intussen-veranderd')) return { typed: null, problems };
  return { problems, typed: ids.map((id) => ({ id, text: typedLine(oneLine(inputs[id] ?? '')) })) };
}

/** What no input of ours lets through is cut off, so that it can be shown at all. */
const oneLine = (text: string): string => text.replace(/[\n\r]+/g, ' ').slice(0, 300);
