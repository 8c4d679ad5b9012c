import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { frame } from '../../../parts/frame.ts';
import { messageBox } from '../../../parts/message-box.ts';
import { bold, heading, line, words } from '../../../parts/text.ts';
import type { StaffName } from '../../../words/brands.ts';
import { type Why, whyText } from '../note.ts';

interface Face {
  readonly title: string;
  readonly lead: string;
  /** Whom it is about; null for somebody who is not there yet. */
  readonly name: StaffName | null;
  readonly note?: Why | null;
  readonly body: readonly CardElement[];
}

/** A form or question of "Mensen en rollen": what it is, whom it is about, why the last click did nothing, and the rest. */
export const face = ({ title, lead, name, note = null, body }: Face): IAdaptiveCard =>
  frame({
    title,
    speak: note === null ? lead : whyText(note),
    body: [
      ...(note ? [messageBox(whyText(note))] : []),
      heading(title),
      ...(name === null ? [] : [line([bold(name)])]),
      words(lead),
      ...body,
    ],
  });
