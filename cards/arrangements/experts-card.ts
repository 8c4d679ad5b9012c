import { buttons } from '../parts/buttons.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { driehoekTicks, type Ticks } from './parts/driehoek-ticks.ts';
import { askWhy, openDossier, openForm } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';

export interface ExpertsView extends CaseView {
  /** Two deskundigen advise; one of them cannot any more; or they differed. */
  readonly stand: 'loopt' | 'weg' | 'mdo';
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly ticks: Ticks;
}

const FACES = {
  loopt: {
    title: (nr: string) => `${nr} is bij de deskundigen`,
    lead: 'Twee deskundigen lezen de aanvraag en geven elk hun eigen advies. Jij hoeft nu niets te doen.',
  },
  weg: {
    title: (nr: string) => `Kies een andere deskundige voor ${nr}`,
    lead: 'Een deskundige kan geen advies meer geven: de rol is gestopt, of er is een band met de school. Kies een ander, dan gaat de aanvraag verder.',
  },
  mdo: {
    title: (nr: string) => `${nr} vraagt om een MDO`,
    lead: 'De twee deskundigen adviseren verschillend. Houd een MDO en leg vast wat eruit kwam; daarna gaat de TLV naar de commissie.',
  },
} as const;

/** For the consulent of a TLV, between the deskundigen and the CvT. */
export const expertsCard = posted<ExpertsView>(
  (view) => {
    const { title, lead } = FACES[view.stand];
    const limit = view.until === null ? '' : `, graag uiterlijk ${nearDay(view.until)}`;
    const replace = openForm(view.data, 'Kies een andere deskundige', 'deskundige');
    return caseCard(view, {
      title: title(view.dossiernummer),
      lead,
      rest: [
        fact(view.stand === 'mdo' ? 'Bij jou sinds' : 'Bij de deskundigen sinds', `${nearDay(view.since)}${limit}`),
        driehoekTicks(view.ticks),
        openDossier(view.data, 'Open dossier', view.stand === 'mdo' ? 'main' : undefined),
        buttons(
          ...(view.stand === 'mdo' ? [] : [replace]),
          askWhy(view.data, 'Waarom twee deskundigen?', 'deskundigen'),
        ),
      ],
    });
  },
  ({ stand }) => (stand === 'loopt' ? SUMMARIES.news : SUMMARIES.action),
);
