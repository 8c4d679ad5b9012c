import { afterInputIds } from '../../../cards/arrangements/after/verbs.ts';
import type { Problem, Typing } from '../../../cards/arrangements/dossier/typing.ts';
import { NOTHING_TYPED } from '../../../cards/arrangements/dossier/typing.ts';
import { FIELDS } from '../../../cards/arrangements/form/fields.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { zittingInputIds } from '../../../cards/arrangements/zitting/verbs.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import type { CardAction } from '../../core/inbound.ts';

const OURS: ReadonlySet<string> = new Set([
  ...Object.values(inputIds),
  ...Object.values(zittingInputIds),
  ...Object.values(afterInputIds),
  ...Object.keys(FIELDS),
]);

/** What came with a click, by input id; closed at once, for it may be about a pupil. */
export function typedIn({ inputs }: Pick<CardAction, 'inputs'>): Readonly<Record<string, Sensitive>> {
  const ours = Object.entries(inputs).filter(([id]) => OURS.has(id));
  return Object.fromEntries(ours.map(([id, text]) => [id, new Sensitive(text)]));
}

/** A form with what was typed still in it, and what is wrong with it. */
export const refusedTyping = (click: CardAction, problems: readonly Problem[]): Typing => ({
  typed: typedIn(click),
  problems,
});

/** What was typed in one of these inputs, if anything came along at all; else the form as saved. */
export function typingOf(click: CardAction, ids: readonly string[]): Typing {
  const typed = typedIn(click);
  return ids.some((id) => typed[id] !== undefined) ? { typed, problems: [] } : NOTHING_TYPED;
}
