/** Inputs of goals. A goal's own says how far it was reached, or that it goes. */
export const goalInput = (goal: string): string => `doel-${goal}`;
/** Takes a goal off the list; stands among the degrees. */
export const REMOVE = 'weg';

/** The three of a goal that is added: its sentence, its priority and, under the id that it gets, how far it was reached. */
export const newGoalInput = (field: string): string => `nieuw-${field}`;
export const newGoalPriority = (field: string): string => `prioriteit-${field}`;
