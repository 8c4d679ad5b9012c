import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { posted } from '../words/posted-card.ts';
import { look } from './parts/account-buttons.ts';
import { accountFrame } from './parts/account-frame.ts';
import type { AccountView } from './parts/account-view.ts';
import { verbs } from './verbs.ts';

const LEAD = 'Lees de vraag en antwoord in één zin. Wie hem stelde, krijgt daar meteen bericht van.';

/** For who answers: that there is a question. What was asked comes in the answer to a click only. */
export const questionWaitsCard = posted<AccountView>(
  (view) => {
    const title = `Er is een vraag over een verantwoording ${view.year}`;
    return accountFrame(view, {
      title,
      lead: LEAD,
      body: [buttons(execute(verbs.question, 'Lees de vraag', view.data, { look: 'main' }), look(view.data))],
    });
  },
  () => SUMMARIES.action,
);
