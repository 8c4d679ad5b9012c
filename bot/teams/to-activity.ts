import type { Activity } from 'botbuilder';
import { CardFactory, MessageFactory } from 'botbuilder';
import type { PostedCard } from '../../cards/words/posted-card.ts';

/** A message activity of a posted card, or of a plain notice. `summary` is the toast; a notice is its own summary. */
export function toActivity(what: PostedCard | string): Partial<Activity> {
  if (typeof what === 'string') return { ...MessageFactory.text(what), textFormat: 'plain', locale: 'nl-NL' };
  const message = MessageFactory.attachment(CardFactory.adaptiveCard(what.content));
  return { ...message, summary: what.summary, locale: 'nl-NL' };
}
