import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import type { Amount, LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { zittingVerbs } from './verbs.ts';

export interface StillOpenView {
  readonly data: CardData;
  readonly on: LocalDate;
  /** Still on the list. */
  readonly total: Amount;
}

const TITLE = 'De zitting staat nog open';

/** To the secretary, once, after the day on which it was opened: it does not close by itself. */
export const stillOpenCard = posted<StillOpenView>(
  (view) => {
    const many = view.total === 1 ? '1 aanvraag wacht' : `${view.total} aanvragen wachten`;
    const lead = `De zitting van ${fullDay(view.on)} is niet gesloten; ${many} daarop. Sluit de zitting als je klaar bent.`;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        buttons(execute(zittingVerbs.show, 'Naar de zitting', view.data, { look: 'main' })),
      ],
    });
  },
  () => SUMMARIES.action,
);
