import type { CardElement, IRichTextBlock } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, line, run } from '../../parts/text.ts';
import type { Dossiernummer, SchoolName } from '../../words/brands.ts';
import { type RefusalNote, refusalSentence } from '../refusal-note.ts';
import { POSTED_KINDS, type PostedKind } from '../words.ts';

/** What every posted card about a request knows. */
export interface CaseView {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly kind: PostedKind;
  readonly school: SchoolName;
  /** Why the last click did not do what it said; the card under it is how things stand now. */
  readonly note: RefusalNote | null;
}

/** "arrangement · De Duinroos" */
export const caseLine = ({ kind, school }: Pick<CaseView, 'kind' | 'school'>): IRichTextBlock =>
  line([bold(POSTED_KINDS[kind]), run(` · ${school}`)], { spacing: 'Small' });

/** The refusal before all else, when there is one. */
export const noteBox = (note: RefusalNote | null): readonly CardElement[] =>
  note === null ? [] : [messageBox(refusalSentence(note))];

/** The refusal as the first thing that a screen reader says. */
export const spokenNote = (note: RefusalNote | null): string => (note === null ? '' : `${refusalSentence(note)} `);
