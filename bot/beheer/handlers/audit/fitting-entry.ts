import { type AuditEntryView, auditEntryCard } from '../../../../cards/beheer/audit/entry-card.ts';
import { bytesOf, CARD_BYTES } from '../../../../cards/parts/card-bytes.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';

/** The row with as much of what was written down as the card has room for; how much is left out is counted. */
export function fittingEntry(view: AuditEntryView): PostedCard {
  const { details } = view;
  const whole = auditEntryCard(view);
  if (details.is !== 'facts') return whole;
  let card = whole;
  for (let most = details.facts.length - 1; most >= 0 && bytesOf(card.content) > CARD_BYTES; most -= 1) {
    const leftOut = amount(details.facts.length - most);
    card = auditEntryCard({ ...view, details: { ...details, facts: details.facts.slice(0, most), leftOut } });
  }
  return card;
}
