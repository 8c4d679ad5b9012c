import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { look } from './parts/account-buttons.ts';
import { type AccountView, accountLine, noteBox, SUMMARIES, spokenNote } from './parts/account-view.ts';
import { verbs } from './verbs.ts';

const TITLE = 'Je vraag is beantwoord';
const LEAD = 'Het antwoord staat klaar. Het blijft ook bij de verantwoording staan.';

/** For who asked. What was answered comes in the answer to a click only. */
export const answeredCard = posted<AccountView>(
  (view) =>
    frame({
      title: TITLE,
      speak: `${spokenNote(view.note)}${LEAD}`,
      body: [
        heading(TITLE),
        accountLine(view),
        ...noteBox(view.note),
        words(LEAD),
        buttons(execute(verbs.question, 'Lees het antwoord', view.data, { look: 'main' }), look(view.data)),
      ],
    }),
  () => SUMMARIES.news,
);
