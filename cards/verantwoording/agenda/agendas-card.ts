import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { SUMMARIES } from '../../parts/summaries.ts';
import { heading, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { verbs } from '../verbs.ts';
import { type AgendaRow, agendaRow } from './agenda-row.ts';
import { agendaVerbs } from './verbs.ts';

export interface AgendasView extends Paged {
  readonly data: CardData;
  /** Of this page. */
  readonly rows: readonly AgendaRow[];
}

const TITLE = 'Ontwikkelagenda’s';
const LEAD =
  'Zet hier de doelen die je met het samenwerkingsverband afspreekt. Bij de verantwoording staan ze klaar: dan zeg je alleen nog hoe ver jullie kwamen.';
const NONE =
  'Jij hebt nu geen ontwikkelagenda om aan te werken. Zet je een ronde klaar? Dan vind je de doelen van iedereen in die ronde: typ "verantwoording".';

/** "ontwikkelagenda": those that this person writes or reads. */
export const agendasCard = posted<AgendasView>(
  (view) => {
    const lead = view.rows.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...view.rows.map(agendaRow),
        ...pager(agendaVerbs.list, view.data, view),
        buttons(execute(verbs.list, 'Mijn verantwoordingen', view.data)),
      ],
    });
  },
  () => SUMMARIES.answer,
);
