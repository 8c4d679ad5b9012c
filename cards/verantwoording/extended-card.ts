import { buttons } from '../parts/buttons.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import type { LocalDate } from '../words/brands.ts';
import { wholeDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { look, openForm } from './parts/account-buttons.ts';
import { accountFrame } from './parts/account-frame.ts';
import type { AccountView } from './parts/account-view.ts';

export interface ExtendedView extends AccountView {
  readonly deadline: LocalDate;
  readonly begun: boolean;
}

/** Word of a later deadline, on a card of its own: the one on which somebody fills in is left alone. */
export const extendedCard = posted<ExtendedView>(
  (view) => {
    const title = 'Je hebt langer de tijd';
    const lead = `Je kunt de verantwoording ${view.year} nu invullen tot en met ${wholeDay(view.deadline)}.`;
    return accountFrame(view, {
      title,
      lead,
      body: [buttons(openForm(view.data, view.begun ? 'Verder' : 'Begin'), look(view.data))],
    });
  },
  () => SUMMARIES.news,
);
