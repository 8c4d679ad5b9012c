import type { CardElement, IChoiceSetInput, IContainer, IDateInput, ITextInput } from '@microsoft/teams.cards';
import { line, run, words } from './text.ts';

export interface Field {
  /** Labelled, with an errorMessage; never required by the client (see execute). */
  readonly input: (ITextInput | IDateInput | IChoiceSetInput) & { readonly id: string; readonly label: string };
  /** What is wrong with what was typed: our own sentence, shown under the input. */
  readonly problem?: string | null;
  /** One sentence of ours that helps. */
  readonly hint?: string;
  /** Sentences of the configuration. */
  readonly examples?: readonly string[];
  /** What else stands at this input, under the problem. */
  readonly asked?: readonly CardElement[];
}

/** An input with all that belongs to it: its label (of the input itself), what is wrong, and what helps. */
export function field({ input, problem, hint, examples = [], asked = [] }: Field): IContainer {
  return {
    type: 'Container',
    spacing: 'Medium',
    items: [
      input,
      ...(problem ? [words(`Let op: ${problem}`, { color: 'Attention', weight: 'Bolder', spacing: 'Small' })] : []),
      ...asked,
      ...(hint ? [words(hint, { isSubtle: true, size: 'Small', spacing: 'None' })] : []),
      ...examples.map((example, at) =>
        line([run(`${at === 0 ? 'Bijvoorbeeld: ' : ''}“${example}”`, { isSubtle: true, size: 'Small' })], {
          spacing: 'None',
        }),
      ),
    ],
  };
}
