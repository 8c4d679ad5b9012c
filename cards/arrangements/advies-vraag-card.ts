import { buttons } from '../parts/buttons.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { askWhy, openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';

export interface AdviesVraagView extends CaseView {
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  /** Not when the secretary has a tie with the school. */
  readonly may: { readonly read: boolean };
}

/** For the secretary of the CvT: a school asks for advice. Nobody votes on it, and nothing is decided. */
export const adviesVraagCard = posted<AdviesVraagView>(
  (view) => {
    const limit = view.until === null ? '' : `, graag uiterlijk ${nearDay(view.until)}`;
    return caseCard(view, {
      title: `Een school vraagt de commissie om advies: ${view.dossiernummer}`,
      lead: view.may.read
        ? 'Bespreek de vraag met de commissie en geef het antwoord in het dossier. Er wordt niets besloten.'
        : 'Je hebt een band met deze school, dus dit dossier is niet voor jou. Vraag je waarnemer om het antwoord te geven.',
      rest: [
        fact('Bij jou sinds', `${nearDay(view.since)}${limit}`),
        ...(view.may.read ? [openDossier(view.data, 'Open dossier', 'main')] : []),
        buttons(askWhy(view.data, 'Waarom geen besluit?', 'besluit')),
      ],
    });
  },
  () => SUMMARIES.action,
);
