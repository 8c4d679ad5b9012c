import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { words } from '../../parts/text.ts';
import type { Amount, LocalDate } from '../../words/brands.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { caseCard } from '../parts/case-card.ts';
import type { CaseView } from '../parts/case-view.ts';
import { driehoekTicks, type Ticks } from '../parts/driehoek-ticks.ts';
import { openDossier } from '../parts/open-dossier.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { zittingVerbs } from './verbs.ts';
import { SAFE } from './zitting-card.ts';

export interface ZittingCaseView extends CaseView {
  readonly zitting: CardData;
  readonly place: Amount;
  readonly total: Amount;
  readonly since: LocalDate;
  readonly ticks: Ticks;
}

const LEAD = 'Lees eerst het dossier; je kunt je advies wijzigen tot de zitting sluit.';

/** "A-2026-0123 (4 van 12)": what becomes of a member's card of one request while it is on the list of a zitting. */
export const zittingCaseCard = posted<ZittingCaseView>(
  (view) =>
    caseCard(view, {
      title: `${view.dossiernummer} (${view.place} van ${view.total})`,
      lead: LEAD,
      rest: [
        words(SAFE),
        fact('Bij de commissie sinds', nearDay(view.since)),
        driehoekTicks(view.ticks),
        openDossier(view.data, 'Open dossier', 'main'),
        buttons(execute(zittingVerbs.show, 'Naar de lijst', view.zitting)),
      ],
    }),
  () => SUMMARIES.news,
);
