import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import type { LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { look, why } from './parts/account-buttons.ts';
import { accountFrame } from './parts/account-frame.ts';
import { type AccountView, accountTitle } from './parts/account-view.ts';
import { verbs } from './verbs.ts';

export interface SignView extends AccountView {
  readonly deadline: LocalDate;
  readonly late: boolean;
  /** Who saved last. */
  readonly filledBy: StaffName | null;
  readonly since: LocalDate;
}

/** For who signs: one click hands it in. */
export const signCard = posted<SignView>(
  (view) => {
    const title = `${accountTitle(view)}: jij tekent`;
    const lead = view.late
      ? `Alles is ingevuld. Het moest uiterlijk ${nearDay(view.deadline)}: met één klik dien je hem in.`
      : `Alles is ingevuld. Met één klik dien je hem in, tot en met ${nearDay(view.deadline)}.`;
    return accountFrame(view, {
      title,
      lead,
      body: [
        fact('Bij jou sinds', nearDay(view.since)),
        ...(view.filledBy === null ? [] : [fact('Het laatst ingevuld door', view.filledBy)]),
        buttons(
          execute(verbs.sign, 'Akkoord, dien in', view.data, { look: 'main' }),
          look(view.data, 'Bekijk eerst'),
          execute(verbs.askSendBack, 'Eerst aanpassen', view.data),
          why(view.data, 'Waarom ik?', 'tekenen'),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);
