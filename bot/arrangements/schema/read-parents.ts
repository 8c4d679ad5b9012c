import { inputIds } from '../../../cards/arrangements/verbs.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import { ok, refuse } from '../../core/result.ts';
import type { ParentsView } from '../rules/answers.ts';
import { type Border, type Read, text } from './read-input.ts';

const WAIVER: ParentsView = 'nog-niet';

const isWaived = ({ typed }: Border): boolean => typed[inputIds.ouders] === WAIVER;

/** "Nog niet, want …" brings a sentence, and is no waiver without it. */
export const readWaiver =
  (border: Border): Read<Sensitive | null> =>
  (value) => {
    if (!isWaived(border)) return ok(null);
    return value === '' && !border.rules.extern ? refuse('ouders-waarom') : text(border, border.rules.sentence)(value);
  };

/** The parents' choice and its reason are one answer. Each value was read by the reader of its own field. */
export function withParents(
  border: Border,
  read: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { [inputIds.ouders]: view, [inputIds.oudersWaarom]: reason, ...rest } = read;
  return view === undefined ? rest : { ...rest, ouders: { spoken: !isWaived(border), view, reason } };
}
