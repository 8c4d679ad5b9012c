import { frame } from '../parts/frame.ts';
import { words } from '../parts/text.ts';
import type { LocalDate } from '../words/brands.ts';
import { fullDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { type CaseView, noteBox, spokenNote } from './parts/case-view.ts';
import { openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import type { ClosedState } from './words.ts';

export interface ClosedView extends CaseView {
  readonly state: ClosedState;
  /** Whether less was granted than was asked. */
  readonly deels?: boolean;
  readonly on: LocalDate;
  readonly may: { readonly read: boolean };
}

const ENDS: Readonly<Record<ClosedState, (day: string) => string>> = {
  toegekend: (day) => `toegekend op ${day}`,
  afgewezen: (day) => `afgewezen op ${day}`,
  ingetrokken: (day) => `ingetrokken door de school op ${day}`,
  basisondersteuning: (day) => `het kan met basisondersteuning (${day})`,
  'buiten-behandeling': (day) => `buiten behandeling gesteld op ${day}`,
  geadviseerd: (day) => `de commissie gaf advies op ${day}`,
};

/**
 * What is left of a card of a request that has ended, in one line: how it ended and what comes next stands on the card
 * that brought the news (outcome-card.ts).
 */
export const closedCard = posted<ClosedView>(
  (view) => {
    const line = `${view.dossiernummer} is klaar: ${view.deels ? 'deels ' : ''}${ENDS[view.state](fullDay(view.on))}.`;
    return frame({
      title: line,
      speak: spokenNote(view.note).trimEnd(),
      body: [
        ...noteBox(view.note),
        { ...words(line, { size: 'Default', weight: 'Default' }), style: 'heading' }, // a client draws a heading large by itself
        ...(view.may.read ? [openDossier(view.data, 'Bekijk')] : []),
      ],
    });
  },
  () => SUMMARIES.news,
);
