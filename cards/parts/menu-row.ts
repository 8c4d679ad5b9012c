import type { IContainer, IExecuteAction, ITextRun } from '@microsoft/teams.cards';
import { line, words } from './text.ts';

/** One line of a menu: the whole row is the button, and `action.title` is what a screen reader calls it. */
export function menuRow(lines: readonly (readonly ITextRun[])[], action: IExecuteAction): IContainer {
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    selectAction: action,
    items: [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: lines.map((runs, at) => line(runs, at === 0 ? {} : { spacing: 'None' })),
          },
          { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [words('›', { size: 'Large' })] },
        ],
      },
    ],
  };
}
