import { buttons } from '../parts/buttons.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { driehoekTicks, type Ticks } from './parts/driehoek-ticks.ts';
import { openDossier, openForm } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';

export interface ConsulentView extends CaseView {
  readonly requester: StaffName;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly ticks: Ticks;
  /** Why it is here now: it is new, the question was answered, it was changed, or it was taken on without the answer. */
  readonly why: 'nieuw' | 'aangevuld' | 'gewijzigd' | 'zonder-antwoord';
}

const TITLES = {
  nieuw: () => 'Nieuwe aanvraag van je school',
  aangevuld: (nr: string) => `Er is antwoord op je vraag bij ${nr}`,
  gewijzigd: (nr: string) => `${nr} is gewijzigd`,
  'zonder-antwoord': (nr: string) => `${nr} gaat verder zonder antwoord`,
} as const;

/** For the consulent of the school: two clicks bring it on, since each button opens the dossier with its one field. */
export const consulentCard = posted<ConsulentView>(
  (view) => {
    const title = TITLES[view.why](view.dossiernummer);
    const lead =
      view.until === null
        ? 'Bekijk je hem? Dan kan hij door naar de commissie.'
        : `Bekijk je hem uiterlijk ${nearDay(view.until)}? Dan blijft er tijd voor de commissie.`;
    return caseCard(view, {
      title,
      lead,
      spoken: `${view.dossiernummer}. ${lead}`,
      rest: [
        fact('Dossier', view.dossiernummer),
        fact('Gevraagd door', view.requester),
        fact('Bij jou sinds', nearDay(view.since)),
        driehoekTicks(view.ticks),
        openDossier(view.data, 'Bekijk', 'main'),
        buttons(
          openForm(view.data, 'Stuur door', 'doorsturen'),
          openForm(view.data, 'Vraag aanvulling', 'aanvulling'),
          openForm(view.data, 'Kan met basisondersteuning', 'basisondersteuning'),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);
