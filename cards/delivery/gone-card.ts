import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';

const TITLE = 'Deze kaart is afgehandeld';
const LEAD = 'Hij is afgehandeld of niet meer voor jou. Je hoeft niets te doen.';

/** What stands where a card stood that is no longer for this person: it names nothing. */
export const goneCard = posted<null>(
  () => frame({ title: TITLE, speak: LEAD, body: [heading(TITLE), words(LEAD, { isSubtle: true })] }),
  () => TITLE,
);
