import { buttons } from '../parts/buttons.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { type MenuView, menuButtons } from './menu.ts';

const TITLE = 'Verwijder je bericht';
const LEAD =
  'In je bericht lijken gegevens van een leerling te staan. Ik heb er niets van bewaard, maar Teams nog wel.';
const HOW = [
  'Op je computer: ga op je bericht staan, kies … en dan Verwijderen.',
  'Op je telefoon: houd je bericht ingedrukt en kies Verwijderen.',
] as const;
const INSTEAD =
  'Gegevens van een leerling horen op het formulier van een aanvraag; daar ziet alleen wie ze nodig heeft ze.';

/** The answer to a message with what looks like data of a pupil: how to take it away, and where it does belong. */
export const pupilDataCard = posted<MenuView>(
  (view) =>
    frame({
      title: TITLE,
      speak: `${LEAD} ${HOW.join(' ')}`,
      body: [
        heading(TITLE),
        words(LEAD),
        ...HOW.map((text) => words(text, { spacing: 'Small' })),
        words(INSTEAD),
        buttons(...menuButtons(view).slice(0, 1)),
      ],
    }),
  () => TITLE,
);
