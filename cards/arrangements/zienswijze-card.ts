import { fact } from '../parts/facts.ts';
import type { LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';

export interface ZienswijzeView extends CaseView {
  /** Who decides, and wants to hear the school first. */
  readonly decider: StaffName;
  readonly asked: LocalDate;
  readonly until: LocalDate;
}

/** For the school: what is meant to be decided stands in the dossier, with the field for what they think of it. */
export const zienswijzeCard = posted<ZienswijzeView>(
  (view) => {
    const title = `Wat vinden jullie van het voornemen over ${view.dossiernummer}?`;
    const lead = `Voor het besluit wil ik weten wat de school, de ouders en de leerling ervan vinden. Dat kan tot en met ${nearDay(view.until)}.`;
    return caseCard(view, {
      title,
      lead,
      rest: [
        fact('Gevraagd door', view.decider),
        fact('Op', nearDay(view.asked)),
        openDossier(view.data, 'Bekijk het voornemen en reageer', 'main'),
      ],
    });
  },
  () => SUMMARIES.action,
);
