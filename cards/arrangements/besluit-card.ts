import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { driehoekTicks, type Ticks } from './parts/driehoek-ticks.ts';
import { askWhy, openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { viewVerbs } from './view-verbs.ts';

export interface BesluitView extends CaseView {
  /** What the decider has before them: `geen-advies` after a tie, a lost quorum, or without members who may judge. */
  readonly as: 'volmachthouder' | 'bestuurder' | 'bestuurder-geen-advies';
  readonly since: LocalDate;
  /** The last day of the term of law; null when there is none. */
  readonly until: LocalDate | null;
  readonly ticks: Ticks;
  /** Whether this reader may extend the term now. */
  readonly mayExtend?: boolean;
}

const LEADS = {
  volmachthouder: 'De commissie heeft gestemd; jij neemt het besluit namens de commissie',
  bestuurder: 'Het advies van de commissie ligt klaar; jij besluit',
  'bestuurder-geen-advies': 'De commissie kon geen advies geven; jij besluit',
} as const;

/** For the volmachthouder or the directeur-bestuurder. The outcome buttons stand on the dossier: first read, then decide. */
export const besluitCard = posted<BesluitView>(
  (view) => {
    const title = `Jouw besluit over ${view.dossiernummer}`;
    const limit = view.until === null ? '' : `, volgens de wet uiterlijk ${nearDay(view.until)}`;
    const lead = `${LEADS[view.as]}${limit}.`;
    return caseCard(view, {
      title,
      lead,
      rest: [
        fact('Bij jou sinds', nearDay(view.since)),
        driehoekTicks(view.ticks),
        openDossier(view.data, 'Open dossier', 'main'),
        buttons(
          askWhy(view.data, 'Waarom ik?', 'besluit'),
          ...(view.mayExtend ? [execute(viewVerbs.askExtend, 'Verleng de termijn', view.data)] : []),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);
