import type { CardElement } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, line, run } from '../../parts/text.ts';
import type { Dossiernummer, SchoolName, StaffName } from '../../words/brands.ts';
import { type RefusalNote, refusalSentence } from '../refusal-note.ts';
import { POSTED_KIND_TITLES, type PostedKind } from '../words.ts';

/** What every posted card about a request knows. */
export interface CaseView {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly kind: PostedKind;
  readonly school: SchoolName;
  /** For whom the reader deputises, while it waits for that person; null for everyone else. */
  readonly insteadOf: StaffName | null;
  /** Why the last click did not do what it said; the card under it is how things stand now. */
  readonly note: RefusalNote | null;
}

/** "Arrangement · De Duinroos"; to a deputy also for whom, since they wonder why it comes to them. */
export const caseLine = ({ kind, school, insteadOf }: Pick<CaseView, 'kind' | 'school' | 'insteadOf'>) => {
  const deputy = insteadOf === null ? '' : ` · je neemt waar voor ${insteadOf}`;
  return line([bold(POSTED_KIND_TITLES[kind]), run(` · ${school}${deputy}`)], { spacing: 'Small' });
};

/** The refusal before all else, when there is one. */
export const noteBox = (note: RefusalNote | null): readonly CardElement[] =>
  note === null ? [] : [messageBox(refusalSentence(note))];

/** The refusal as the first thing that a screen reader says. */
export const spokenNote = (note: RefusalNote | null): string => (note === null ? '' : `${refusalSentence(note)} `);
