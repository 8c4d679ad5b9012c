import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { type CaseView, caseLine, noteBox, spokenNote } from './parts/case-view.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';

const LEAD =
  'De aanvraag stopt dan: niemand beslist er nog over. Terugdraaien kan niet; later een nieuwe aanvraag doen wel.';

/** The question before a request is withdrawn. */
export const confirmWithdrawCard = posted<CaseView>(
  (view) => {
    const title = `Wil je ${view.dossiernummer} intrekken?`;
    return frame({
      title,
      speak: `${spokenNote(view.note)}${LEAD}`,
      body: [
        ...noteBox(view.note),
        heading(title),
        caseLine(view),
        words(LEAD),
        buttons(
          execute(verbs.status, 'Nee, laat hem lopen', view.data, { look: 'main' }),
          execute(verbs.withdraw, 'Ja, trek in', view.data, { look: 'danger' }),
        ),
      ],
    });
  },
  () => SUMMARIES.answer,
);
