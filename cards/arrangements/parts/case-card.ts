import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import { type CaseView, caseLine, noteBox, spokenNote } from './case-view.ts';

interface Face {
  readonly title: string;
  /** One or two sentences of ours under the title. */
  readonly lead: string;
  /** What a screen reader says after the title; the lead when it says all. */
  readonly spoken?: string;
  readonly rest: readonly CardElement[];
}

/** The face of every posted card about a request: why a click did nothing, what it is, which case, and what it means. */
export const caseCard = (view: CaseView, { title, lead, spoken = lead, rest }: Face): IAdaptiveCard =>
  frame({
    title,
    speak: `${spokenNote(view.note)}${spoken}`,
    body: [...noteBox(view.note), heading(title), caseLine(view), words(lead), ...rest],
  });
