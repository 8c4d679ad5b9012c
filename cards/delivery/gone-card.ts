import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';

const TITLE = 'Hier hoef je niets meer te doen';
const LEAD = 'Wat hier stond, is afgehandeld of niet meer voor jou. Typ "taken" om te zien wat er wel op je wacht.';

/** What stands where a card stood that is no longer for this person: it names nothing. */
export const goneCard = posted<null>(
  () => frame({ title: TITLE, speak: LEAD, body: [heading(TITLE), words(LEAD, { isSubtle: true })] }),
  () => TITLE,
);
