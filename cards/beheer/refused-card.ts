import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from './refusals.ts';

const TITLE = 'Dit kan ik je niet laten zien';

/** For whoever may not even look at beheer: why, and whom to ask. */
export const refusedCard = posted<{ readonly code: BeheerRefusal }>(
  ({ code }) =>
    frame({
      title: TITLE,
      speak: beheerRefusalText(code),
      body: [heading(TITLE), words(beheerRefusalText(code))],
    }),
  () => TITLE,
);
