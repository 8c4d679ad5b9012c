import { buttons } from '../parts/buttons.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { type MenuView, menuButtons } from './menu.ts';

const TITLE = 'Dat begrijp ik nog niet';
const LEAD = 'Kies hieronder wat je wilt doen, of typ "status" of "taken".';

/** The answer to a text that is no intent of ours; it does not repeat what was typed. */
export const notUnderstoodCard = posted<MenuView>(
  (view) => frame({ title: TITLE, speak: LEAD, body: [heading(TITLE), words(LEAD), buttons(...menuButtons(view))] }),
  () => TITLE,
);
