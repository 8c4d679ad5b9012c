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
  /** Why it is here now: new, answered, changed, taken on without the answer, or the CvT could not judge it yet. */
  readonly why: 'nieuw' | 'aangevuld' | 'gewijzigd' | 'zonder-antwoord' | 'terug';
  /** Of a TLV on which two deskundigen advise before it goes to the CvT. */
  readonly expertsFirst: boolean;
}

const TITLES = {
  nieuw: () => 'Nieuwe aanvraag van je school',
  aangevuld: (nr: string) => `Er is antwoord op je vraag bij ${nr}`,
  gewijzigd: (nr: string) => `${nr} is gewijzigd`,
  'zonder-antwoord': (nr: string) => `${nr} gaat verder zonder antwoord`,
  terug: (nr: string) => `${nr} is terug van de commissie`,
} as const;

/** For the consulent of the school: two clicks bring it on, since each button opens the dossier with its one field. */
export const consulentCard = posted<ConsulentView>(
  (view) => {
    const title = TITLES[view.why](view.dossiernummer);
    const lead = leadOf(view);
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

function leadOf({ why, until, expertsFirst }: ConsulentView): string {
  const back =
    why === 'terug' ? 'De commissie kan het nog niet beoordelen; wat er ontbreekt, staat in het dossier. ' : '';
  if (until === null)
    return `${back}Bekijk je hem? Dan kan hij door naar ${expertsFirst ? 'twee deskundigen' : 'de commissie'}.`;
  const next = expertsFirst ? 'twee deskundigen en de commissie' : 'de commissie';
  return `${back}Bekijk je hem uiterlijk ${nearDay(until)}? Dan blijft er tijd voor ${next}.`;
}
