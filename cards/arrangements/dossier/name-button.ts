import type { IExecuteAction } from '@microsoft/teams.cards';
import { execute } from '../../parts/execute.ts';
import { NAME_QUESTION } from '../../words/guard-refusals.ts';
import { inputIds } from '../verbs.ts';
import type { TaskView } from './task-view.ts';
import { nameIsAsked } from './typing.ts';

/** "Nee, geen naam", only while that is asked: the same click with the answer. */
export function nameButton(
  view: Pick<TaskView, 'data' | 'typed' | 'problems'>,
  verb: string,
  constants: Readonly<Record<string, string>> = {},
): readonly IExecuteAction[] {
  if (!nameIsAsked(view)) return [];
  return [
    execute(verb, NAME_QUESTION.no, view.data, {
      inputs: true,
      constants: { ...constants, [inputIds.geenNaam]: 'ja' },
    }),
  ];
}
