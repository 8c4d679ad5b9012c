import { buttons } from '../parts/buttons.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { type MenuView, menuButtons, onlyWatches } from './menu.ts';

const TITLE = 'Hoi, ik ben Meedoen';
const LEAD = 'Ik help je met aanvragen, overleg en verantwoording; typ hier nooit gegevens van leerlingen.';
const FIGURES =
  'Ik laat je zien wat de verantwoording van je samenwerkingsverband opleverde; typ hier nooit gegevens van leerlingen.';
const WHY = 'Je ziet mij omdat je samenwerkingsverband met mij werkt. Ik stuur alleen iets als er iets voor jou is.';

/** The first card, and the answer to "hoi" and "menu". */
export const welcomeCard = posted<MenuView>(
  (view) => {
    const lead = onlyWatches(view) ? FIGURES : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [heading(TITLE), words(lead), words(WHY, { isSubtle: true }), buttons(...menuButtons(view))],
    });
  },
  () => TITLE,
);
