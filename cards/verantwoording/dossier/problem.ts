import type { CardElement } from '@microsoft/teams.cards';
import { bold, line, run } from '../../parts/text.ts';
import type { Cents } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';
import { type RefusalCode, refusals } from '../refusals.ts';

/** What is wrong with what stands in an input. */
export interface Problem {
  readonly code: RefusalCode;
  /** The words that look like a name. */
  readonly doubt: string | null;
  /** By how much more was spent than there was. */
  readonly short: Cents | null;
}

export const problemText = ({ code, short }: Problem): string =>
  short === null ? refusals[code] : `${refusals[code]} Het verschil is ${euros(short)}.`;

/** The words in doubt, under the question at their input. */
export const doubtLines = (problem: Problem | null): readonly CardElement[] =>
  problem?.doubt == null ? [] : [line([run('Ik bedoel: '), bold(`“${problem.doubt}”`)], { spacing: 'Small' })];

/** Whether the one-time question "Staat hier een naam?" is open. */
export const nameIsAsked = (problems: readonly (Problem | null)[]): boolean =>
  problems.some((problem) => problem?.code === 'naam');
