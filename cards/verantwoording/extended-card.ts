import { buttons } from '../parts/buttons.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import type { LocalDate } from '../words/brands.ts';
import { wholeDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { look, openForm } from './parts/account-buttons.ts';
import { type AccountView, accountLine, noteBox, SUMMARIES, spokenNote } from './parts/account-view.ts';

export interface ExtendedView extends AccountView {
  readonly deadline: LocalDate;
  readonly begun: boolean;
}

/** Word of a later deadline, on a card of its own: the one on which somebody fills in is left alone. */
export const extendedCard = posted<ExtendedView>(
  (view) => {
    const title = 'Je hebt langer de tijd';
    const lead = `Je kunt de verantwoording ${view.year} nu invullen tot en met ${wholeDay(view.deadline)}.`;
    return frame({
      title,
      speak: `${spokenNote(view.note)}${lead}`,
      body: [
        heading(title),
        accountLine(view),
        ...noteBox(view.note),
        words(lead),
        buttons(openForm(view.data, view.begun ? 'Verder' : 'Begin'), look(view.data)),
      ],
    });
  },
  () => SUMMARIES.news,
);
