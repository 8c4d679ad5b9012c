import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { MONITOR_SHOWS, viewInputIds, viewVerbs } from './view-verbs.ts';

export interface MonitorDoorView {
  readonly data: CardData;
  /** `niet-voor-jou`: another role; `niet-ingesteld`: the configuration does not part the school year yet. */
  readonly stand: 'open' | 'niet-voor-jou' | 'niet-ingesteld';
}

const TITLE = 'Aanvragen per trimester';
const LEADS = {
  open: 'De cijfers tellen ook heel kleine aantallen. Daarom staan ze alleen op je scherm zolang jij ze openhebt.',
  'niet-voor-jou':
    'Deze cijfers zijn voor de commissie en de directeur-bestuurder. Klopt je rol niet? Vraag het de functioneel beheerder.',
  'niet-ingesteld': 'Wanneer een trimester begint, is nog niet ingesteld. Vraag het de functioneel beheerder.',
} as const;

/** The door to the figures: it may stand in a chat, the figures may not. */
export const monitorCard = posted<MonitorDoorView>(
  ({ data, stand }) =>
    frame({
      title: TITLE,
      speak: LEADS[stand],
      body: [
        heading(TITLE),
        words(LEADS[stand]),
        ...(stand === 'open'
          ? [
              buttons(
                execute(viewVerbs.monitor, 'Toon de cijfers', data, {
                  look: 'main',
                  constants: { [viewInputIds.show]: MONITOR_SHOWS.figures },
                }),
                execute(viewVerbs.monitor, 'Waarom deze trimesters?', data, {
                  constants: { [viewInputIds.show]: MONITOR_SHOWS.why },
                }),
              ),
            ]
          : []),
      ],
    }),
  () => SUMMARIES.answer,
);
