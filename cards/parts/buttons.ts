import type { IActionSet, IExecuteAction } from '@microsoft/teams.cards';

/** A row of at most four buttons, the most likely one first. Teams hides the ones after. */
export const buttons = (...actions: readonly IExecuteAction[]): IActionSet => ({
  type: 'ActionSet',
  actions: [...actions],
});
