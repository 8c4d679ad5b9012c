import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import { type AccountView, accountLine, noteBox, spokenNote } from './account-view.ts';

interface About {
  readonly title: string;
  /** What the card says first, aloud too. */
  readonly lead: string;
  /** Above the title: the button that takes a dossier off the screen. */
  readonly fold?: CardElement;
  readonly body: readonly CardElement[];
}

/** A card about one account: what it is called, whose it is, why the last click did not do what it said; then the rest. */
export const accountFrame = (view: AccountView, { title, lead, fold, body }: About): IAdaptiveCard =>
  frame({
    title,
    speak: `${spokenNote(view.note)}${lead}`,
    body: [
      ...(fold === undefined ? [] : [fold]),
      heading(title),
      accountLine(view),
      ...noteBox(view.note),
      words(lead),
      ...body,
    ],
  });
