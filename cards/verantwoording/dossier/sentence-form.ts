import type { IActionSet, IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { textInput } from '../../parts/inputs.ts';
import { NAME_QUESTION } from '../../words/guard-refusals.ts';
import { look } from '../parts/account-buttons.ts';
import type { AccountView } from '../parts/account-view.ts';
import { accountInputs, verbs } from '../verbs.ts';
import { doubtLines, nameIsAsked, type Problem, problemText } from './problem.ts';

/** As long as a sentence to a colleague may be. */
const SENTENCE_MOST = 300;

/** What was typed, and what is wrong with it. */
export interface SentenceView extends AccountView {
  readonly text: string;
  readonly problem: Problem | null;
}

/** The one input. */
export function sentenceInput(
  id: string,
  label: string,
  { text, problem }: Pick<SentenceView, 'text' | 'problem'>,
): IContainer {
  return textInput(
    {
      id,
      label,
      value: text,
      errorMessage: 'Schrijf het hier in één zin op.',
      problem: problem === null ? null : problemText(problem),
      hint: 'Noem geen leerlingen.',
      asked: doubtLines(problem),
    },
    SENTENCE_MOST,
    true,
  );
}

export function sentenceButtons(
  { data, problem }: SentenceView,
  verb: string,
  title: string,
  constants: Readonly<Record<string, string>> = {},
): IActionSet {
  const no = { inputs: true, constants: { ...constants, [accountInputs.noName]: 'ja' } };
  return buttons(
    ...(nameIsAsked([problem]) ? [execute(verb, NAME_QUESTION.no, data, no)] : []),
    execute(verb, title, data, { look: 'main', inputs: true, constants }),
    look(data, 'Toch niet'),
  );
}

export const closeForm = (data: AccountView['data']): IActionSet =>
  buttons(execute(verbs.close, 'Sluit formulier', data));
