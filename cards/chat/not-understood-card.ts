import { buttons } from '../parts/buttons.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { type MenuView, menuButtons, onlyWatches } from './menu.ts';

const TITLE = 'Dat begrijp ik nog niet';
const LEAD = 'Kies hieronder wat je wilt doen, of typ "status" of "taken".';
const FIGURES = 'Kies hieronder wat je wilt doen, of typ "resultaat".';

/** The answer to a text that is no intent of ours; it does not repeat what was typed. */
export const notUnderstoodCard = posted<MenuView>(
  (view) => {
    const lead = onlyWatches(view) ? FIGURES : LEAD;
    return frame({ title: TITLE, speak: lead, body: [heading(TITLE), words(lead), buttons(...menuButtons(view))] });
  },
  () => TITLE,
);
