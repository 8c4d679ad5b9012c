import { posted } from '../words/posted-card.ts';
import { PEOPLE_REFUSALS, type StrangerCode } from './refusals.ts';

const TITLES = {
  stranger: 'Wij kennen elkaar nog niet',
  'no-role': 'Je hebt hier vandaag geen rol',
  'other-tenant': 'Hier kan ik je niet helpen',
  'other-account': 'Er klopt iets niet met je account',
} as const satisfies Record<StrangerCode, string>;

/** For whoever has nothing to do here today: why, and who can change that. It names no SWV and no person. */
export const strangerCard = posted<{ readonly code: StrangerCode }>(
  ({ code }) => ({
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
    fallbackText: PEOPLE_REFUSALS[code],
    speak: PEOPLE_REFUSALS[code],
    body: [
      { type: 'TextBlock', text: TITLES[code], weight: 'Bolder', size: 'Large', style: 'heading', wrap: true },
      { type: 'TextBlock', text: PEOPLE_REFUSALS[code], wrap: true },
    ],
  }),
  ({ code }) => TITLES[code],
);
