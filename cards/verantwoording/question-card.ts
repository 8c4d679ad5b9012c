import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { look } from './parts/account-buttons.ts';
import { type AccountView, accountLine, noteBox, SUMMARIES, spokenNote } from './parts/account-view.ts';
import { verbs } from './verbs.ts';

const LEAD = 'Lees de vraag en antwoord in één zin. Wie hem stelde, krijgt daar meteen bericht van.';

/** For who answers: that there is a question. What was asked comes in the answer to a click only. */
export const questionWaitsCard = posted<AccountView>(
  (view) => {
    const title = `Er is een vraag over een verantwoording ${view.year}`;
    return frame({
      title,
      speak: `${spokenNote(view.note)}${LEAD}`,
      body: [
        heading(title),
        accountLine(view),
        ...noteBox(view.note),
        words(LEAD),
        buttons(execute(verbs.question, 'Lees de vraag', view.data, { look: 'main' }), look(view.data)),
      ],
    });
  },
  () => SUMMARIES.action,
);
