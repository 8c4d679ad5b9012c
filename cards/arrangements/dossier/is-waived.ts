import { reveal } from '../../words/sensitive.ts';
import type { Answers } from '../form/answers.ts';
import type { Typing } from './typing.ts';

interface Line extends Pick<Typing, 'typed'> {
  readonly answers: Pick<Answers, 'ouders' | 'extern'>;
}

/**
 * Whether the parents' line is "nog niet, want …": then its reason is asked in place of the choice. Where the dossier is in
 * another system the reason is written there, and the choice stays.
 */
export function isWaived({ typed, answers }: Line): boolean {
  if (answers.extern) return false;
  if (typed === null) return answers.ouders?.spoken === false;
  const chosen = typed.ouders;
  return chosen !== undefined && reveal(chosen) === 'nog-niet';
}
