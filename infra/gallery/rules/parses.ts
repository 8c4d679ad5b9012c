import adaptiveCards from 'adaptivecards/dist/adaptivecards.js';
import type { CardNode } from '../card-node.ts';

const { AdaptiveCard, SerializationContext, Versions } = adaptiveCards;

/** The parser tests `lang` with a pattern that remembers its last match, so every second card fails it; face.ts looks. */
const FALSE_ALARM = 'Invalid value "nl" for property "lang".';

/** What Microsoft's own parser says of a card under schema 1.5: unknown elements, wrong values, what a version lacks. */
export function parses(card: CardNode): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const found = [...events, ...parsed.validateProperties().validationEvents.map((event) => event.message)];
  return found.filter((message) => message !== FALSE_ALARM);
}
