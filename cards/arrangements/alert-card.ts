import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import type { Amount, Dossiernummer } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { type WhereIsIt, whereIsIt } from './parts/where-is-it.ts';
import { verbs } from './verbs.ts';

export interface AlertView extends CaseView {
  /**
   * `zelf`: it waits for the reader. `waarnemer`: for whom they deputise. `volger`: who should know (the consulent).
   * `niemand`: a question that nobody may answer, to who guards that it does not stay there.
   */
  readonly reader: 'zelf' | 'waarnemer' | 'volger' | 'niemand';
  readonly where: WhereIsIt;
  /** How long it lies there. */
  readonly werkdagen: Amount;
}

/** It waits too long: to the person who has it and to the deputy, each once; a request at the directie also to the consulent. */
export const alertCard = posted<AlertView>(
  (view) => {
    const title = titleOf(view.reader, view.dossiernummer, view.werkdagen);
    const lead = LEADS[view.reader];
    return caseCard(view, {
      title,
      lead,
      rest: [
        whereIsIt(view.where),
        buttons(
          execute(verbs.status, isYours(view.reader) ? 'Pak het op' : 'Bekijk hoe het staat', view.data, {
            look: 'main',
          }),
        ),
      ],
    });
  },
  ({ reader }) => (isYours(reader) ? SUMMARIES.action : SUMMARIES.news),
);

const isYours = (reader: AlertView['reader']): boolean => reader === 'zelf' || reader === 'waarnemer';

const LEADS = {
  zelf: 'Op school wordt erop gewacht. Lukt het jou niet? Spreek af wie het overneemt; heb je een waarnemer, dan heeft die dit bericht ook.',
  waarnemer: 'Pak je het op, of spreek je af wie het doet? Op school wordt erop gewacht.',
  volger: 'Een belletje helpt vaak. Jij hoeft zelf niets in te vullen.',
  niemand:
    'Geen secretaris en geen directeur-bestuurder mag deze vraag nu beantwoorden. Vraag de functioneel beheerder om een waarnemer of een secretaris zonder band met deze school.',
} as const;

function titleOf(reader: AlertView['reader'], nr: Dossiernummer, days: Amount): string {
  if (reader === 'niemand') return `${nr} kan nu niemand beantwoorden`;
  const long = days === 1 ? '1 werkdag' : `${days} werkdagen`;
  if (reader === 'zelf') return `${nr} wacht al ${long} op jou`;
  return reader === 'waarnemer' ? `${nr} wacht al ${long}; jij neemt waar` : `${nr} wacht al ${long}`;
}
