import type { AnswerCard } from '../../cards/words/answer-card.ts';
import type { DossierCard } from '../../cards/words/dossier-card.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';

/** The answer to a message: it stays in the chat, so posted cards only. `null` says nothing. */
export type MessageReply = PostedCard | null;

/** The answer to an invoke goes to one person, in place: the only way out for a form or a dossier card. */
export type InvokeReply = PostedCard | AnswerCard | DossierCard;

/** An invoke that is not ours to answer with a card: HTTP 200 with `{ statusCode: 400, type: application/vnd.microsoft.error }`. */
export interface InvokeError {
  readonly kind: 'error';
  readonly code: string;
  /** Dutch, for the person. */
  readonly text: string;
}

export type Reply = MessageReply | InvokeReply | InvokeError;
