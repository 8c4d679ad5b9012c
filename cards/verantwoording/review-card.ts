import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import type { LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { look, why } from './parts/account-buttons.ts';
import { accountFrame } from './parts/account-frame.ts';
import type { AccountView } from './parts/account-view.ts';
import { verbs } from './verbs.ts';

export interface ReviewView extends AccountView {
  readonly signedBy: StaffName | null;
  readonly signedOn: LocalDate;
  /** The round closed before the question was answered and signed. */
  readonly unanswered: boolean;
}

const LEAD = 'Kijk of je het begrijpt. Met één klik is hij akkoord; je kunt ook bij een onderdeel iets vragen.';

const UNANSWERED =
  'De ronde sloot voordat je vraag was beantwoord en opnieuw getekend. Kijk of je hem zo goed vindt; anders bel je met wie hem invulde.';

/** For who reviews: accept it with one click, or ask back at a part. */
export const reviewCard = posted<ReviewView>(
  (view) => {
    const title = view.unanswered
      ? `Een verantwoording ${view.year} wacht nog op je akkoord`
      : `Een verantwoording ${view.year} is ingediend`;
    const lead = view.unanswered ? UNANSWERED : LEAD;
    return accountFrame(view, {
      title,
      lead,
      body: [
        fact('Ingediend', `${nearDay(view.signedOn)}${view.signedBy === null ? '' : `, door ${view.signedBy}`}`),
        buttons(
          view.unanswered
            ? execute(verbs.askAccept, 'Toch akkoord', view.data, { look: 'main' })
            : execute(verbs.accept, 'Akkoord', view.data, { look: 'main' }),
          look(view.data),
          ...(view.unanswered ? [] : [execute(verbs.askAskBack, 'Stel een vraag', view.data)]),
          why(view.data, 'Waarom ik?', 'beoordelen'),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);
