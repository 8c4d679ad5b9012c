import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import type { LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { look, why } from './parts/account-buttons.ts';
import { type AccountView, accountLine, noteBox, SUMMARIES, spokenNote } from './parts/account-view.ts';
import { verbs } from './verbs.ts';

export interface ReviewView extends AccountView {
  readonly signedBy: StaffName | null;
  readonly signedOn: LocalDate;
}

const LEAD = 'Kijk of je het begrijpt. Met één klik is hij akkoord; je kunt ook bij een onderdeel iets vragen.';

/** For who reviews: accept it with one click, or ask back at a part. */
export const reviewCard = posted<ReviewView>(
  (view) => {
    const title = `Een verantwoording ${view.year} is ingediend`;
    return frame({
      title,
      speak: `${spokenNote(view.note)}${LEAD}`,
      body: [
        heading(title),
        accountLine(view),
        ...noteBox(view.note),
        words(LEAD),
        fact('Ingediend', `${nearDay(view.signedOn)}${view.signedBy === null ? '' : `, door ${view.signedBy}`}`),
        buttons(
          execute(verbs.accept, 'Akkoord', view.data, { look: 'main' }),
          look(view.data),
          execute(verbs.askAskBack, 'Stel een vraag', view.data),
          why(view.data, 'Waarom ik?', 'beoordelen'),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);
