import { buttons } from '../parts/buttons.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { DISCIPLINES, type Discipline } from './disciplines.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { driehoekTicks, type Ticks } from './parts/driehoek-ticks.ts';
import { askWhy, openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';

export interface DeskundigeView extends CaseView {
  readonly discipline: Discipline;
  readonly asked: LocalDate;
  readonly until: LocalDate | null;
  readonly ticks: Ticks;
}

/** For a deskundige who was asked: the advice is given in the dossier, and is final. */
export const deskundigeCard = posted<DeskundigeView>(
  (view) => {
    const limit = view.until === null ? '' : `, graag uiterlijk ${nearDay(view.until)}`;
    return caseCard(view, {
      title: `${view.dossiernummer} wacht op jouw advies`,
      lead: `Lees eerst het dossier en geef daar je advies${limit}. Je advies is daarna niet meer te wijzigen.`,
      rest: [
        fact('Je adviseert als', DISCIPLINES[view.discipline]),
        fact('Bij jou sinds', nearDay(view.asked)),
        driehoekTicks(view.ticks),
        openDossier(view.data, 'Open dossier', 'main'),
        buttons(askWhy(view.data, 'Waarom ik?', 'deskundigen')),
      ],
    });
  },
  () => SUMMARIES.action,
);
