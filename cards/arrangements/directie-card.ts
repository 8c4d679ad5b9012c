import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { driehoekTicks, type Ticks } from './parts/driehoek-ticks.ts';
import { openDossier, openForm } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';

export interface DirectieView extends CaseView {
  readonly requester: StaffName;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly ticks: Ticks;
  /** It was changed after an earlier yes, which counts no more. */
  readonly changed: boolean;
}

const LEAD = 'De aanvraag is nog niet ingediend: eerst wil ik weten of de school meedoet.';
const CHANGED = 'De aanvraag is gewijzigd na je eerdere ja. Daarom vraag ik je opnieuw of de school meedoet.';

/** The third corner of the driehoek: one tap of the directie submits the request. */
export const directieCard = posted<DirectieView>(
  (view) => {
    const title = `${view.dossiernummer} wacht op jou`;
    const lead = view.changed ? CHANGED : LEAD;
    const limit = view.until === null ? '' : `, graag uiterlijk ${nearDay(view.until)}`;
    return caseCard(view, {
      title,
      lead,
      rest: [
        fact('Gevraagd door', view.requester),
        fact('Bij jou sinds', `${nearDay(view.since)}${limit}`),
        driehoekTicks(view.ticks),
        openDossier(view.data, 'Bekijk de aanvraag'),
        buttons(
          execute(verbs.commit, 'Ja, wij doen mee', view.data, { look: 'main' }),
          openForm(view.data, 'Nee, eerst overleggen', 'overleg'),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);
