import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import type { Happened } from './forbidden.ts';

/** By these somebody writes it, stands behind it, or has a say in it before it is judged. */
const BY_HAND: readonly Command['kind'][] = [
  'saveStep',
  'amend',
  'answerAanvulling',
  'giveZienswijze',
  'commit',
  'askAanvulling',
  'forward',
  'returnAsBasis',
  'replaceExpert',
  'recordMdo',
  'takeOn',
];

/** Requester, reviewer and decider are different people (DESIGN section 4), so each hand in it is remembered. */
export function forgotten({ after, command, name }: Happened): readonly string[] {
  if (after === null || command === null || !BY_HAND.includes(command.kind)) return [];
  const hands: readonly string[] = Object.values(after.hands).flat();
  return name !== null && hands.includes(name) ? [] : ['a hand was not remembered'];
}
