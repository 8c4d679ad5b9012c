import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';

const TITLE = 'Deze kaart is vervangen';
const LEAD = 'Er staat een andere kaart hierover in dit gesprek. Gebruik die.';

/** What stands where an older copy of a card stood: it names nothing and asks nothing. */
export const movedCard = posted<null>(
  () => frame({ title: TITLE, speak: LEAD, body: [heading(TITLE), words(LEAD, { isSubtle: true })] }),
  () => TITLE,
);
