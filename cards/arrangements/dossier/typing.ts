import type { CardElement } from '@microsoft/teams.cards';
import { bold, line, run } from '../../parts/text.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import { refusalNote, refusalSentence } from '../refusal-note.ts';
import type { RefusalCode } from '../refusals.ts';
import { inputIds } from '../verbs.ts';

/** A refusal as the rules and the border give it. */
export interface Problem {
  readonly code: RefusalCode;
  /** The input at fault; absent when it is about the whole. */
  readonly field?: string | undefined;
  readonly facts?: Readonly<Record<string, string | number>> | undefined;
}

/** What a form is drawn with after a click that was refused, or where somebody left it: nothing typed is lost. */
export interface Typing {
  /** By input id, as typed; null when the saved values are to be shown. */
  readonly typed: Readonly<Record<string, Sensitive>> | null;
  readonly problems: readonly Problem[];
}

export const NOTHING_TYPED: Typing = { typed: null, problems: [] };

/** What stands in an input: what was typed, else what was saved. */
export const valueAt = ({ typed }: Typing, id: string, saved: string): string => {
  if (typed === null) return saved;
  const value = typed[id];
  return value === undefined ? '' : reveal(value);
};

/** Nothing was filled in: each input says for itself what it asks. */
const EMPTY: readonly RefusalCode[] = ['verplicht', 'bedrag-leeg', 'datum-leeg'];

const problemOf = ({ problems }: Typing, id: string) => problems.find(({ field }) => field === id);

/** The sentence to show at an input; `empty` is what this one says when nothing was filled in. */
export function problemAt(typing: Typing, id: string, empty: string): string | null {
  const problem = problemOf(typing, id);
  if (problem === undefined) return null;
  return EMPTY.includes(problem.code) ? empty : refusalSentence(refusalNote(problem));
}

/** Whether the one-time question "Staat hier een naam?" is open. */
export const nameIsAsked = ({ problems }: Typing): boolean => problems.some(({ code }) => code === 'naam');

/** The answer "Nee, geen naam", as a constant of the buttons of every card that comes after it: it is asked once. */
export function nameAnswer({ typed }: Pick<Typing, 'typed'>): Readonly<Record<string, string>> {
  const answer = typed?.[inputIds.geenNaam];
  return answer !== undefined && reveal(answer) === 'ja' ? { [inputIds.geenNaam]: 'ja' } : {};
}

/** The words that look like a name, under the question at their input. */
export function askedAt(typing: Typing, id: string): readonly CardElement[] {
  const problem = problemOf(typing, id);
  const value = typing.typed?.[id];
  if (problem?.code !== 'naam' || value === undefined) return [];
  const { van, tot } = problem.facts ?? {};
  const found = reveal(value)
    .trim()
    .slice(Number(van ?? 0), Number(tot ?? 0)); // the border looked at it trimmed
  return found === '' ? [] : [line([run('Ik bedoel: '), bold(`“${found}”`)], { spacing: 'Small' })];
}

/** What comes before the form: how much is still open, or what is wrong with the whole. */
export function problemSummary({ problems }: Typing): string | null {
  const whole = problems.find(({ field }) => field === undefined);
  if (whole) return refusalSentence(refusalNote(whole));
  if (problems.length === 0) return null;
  const open =
    problems.length === 1
      ? 'Kijk nog naar 1 ding; het staat onder het veld.'
      : `Kijk nog naar ${problems.length} dingen; het staat steeds onder het veld.`;
  return `${open} Wat je invulde, staat er nog.`;
}
