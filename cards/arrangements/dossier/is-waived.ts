import { reveal } from '../../words/sensitive.ts';
import type { FormView } from './form-view.ts';

/** Whether the parents' line is "nog niet, want …": then its reason is asked in place of the choice. */
export function isWaived({ typed, answers }: Pick<FormView, 'typed' | 'answers'>): boolean {
  if (typed === null) return answers.ouders?.spoken === false;
  const chosen = typed.ouders;
  return chosen !== undefined && reveal(chosen) === 'nog-niet';
}
