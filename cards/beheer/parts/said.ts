import type { CardElement } from '@microsoft/teams.cards';
import { messageBox } from '../../parts/message-box.ts';
import { words } from '../../parts/text.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';

/** What a card says of the last click: that it worked (our own sentence), or why not. */
export interface Said<Done extends string> {
  readonly note: BeheerRefusal | null;
  readonly done: Done | null;
}

export const NOTHING_SAID = { note: null, done: null } as const;

/** The sentence of it, for the ear; null when nothing happened. */
export const spokenOf = <Done extends string>({ note, done }: Said<Done>, texts: Readonly<Record<Done, string>>) =>
  note ? beheerRefusalText(note) : done && texts[done];

/** The same, above all else on the card. */
export function saidBox<Done extends string>(
  said: Said<Done>,
  texts: Readonly<Record<Done, string>>,
): readonly CardElement[] {
  const sentence = spokenOf(said, texts);
  if (!sentence) return [];
  return [said.note ? messageBox(sentence) : words(sentence, { weight: 'Bolder', color: 'Good' })];
}
