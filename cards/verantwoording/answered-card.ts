import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { posted } from '../words/posted-card.ts';
import { look } from './parts/account-buttons.ts';
import { accountFrame } from './parts/account-frame.ts';
import type { AccountView } from './parts/account-view.ts';
import { verbs } from './verbs.ts';

const TITLE = 'Je vraag is beantwoord';
const LEAD = 'Het antwoord staat klaar. Het blijft ook bij de verantwoording staan.';

/** For who asked. What was answered comes in the answer to a click only. */
export const answeredCard = posted<AccountView>(
  (view) =>
    accountFrame(view, {
      title: TITLE,
      lead: LEAD,
      body: [buttons(execute(verbs.question, 'Lees het antwoord', view.data, { look: 'main' }), look(view.data))],
    }),
  () => SUMMARIES.news,
);
