import { posted } from '../words/posted-card.ts';

/** What stands where a card stood that is no longer for this person: it names nothing. */
export const goneCard = posted<null>(
  () => ({
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
    fallbackText: 'Deze kaart is afgehandeld.',
    speak: 'Deze kaart is afgehandeld.',
    body: [{ type: 'TextBlock', text: 'Deze kaart is afgehandeld of niet meer voor jou. Je hoeft niets te doen.', wrap: true, isSubtle: true }],
  }),
  () => 'Deze kaart is afgehandeld',
);
