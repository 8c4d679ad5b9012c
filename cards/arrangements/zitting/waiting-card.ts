import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, heading, run, words } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { POSTED_KINDS } from '../words.ts';
import { daysLeftWords } from './days-left.ts';
import { ticksLine } from './ticks-line.ts';
import { zittingVerbs } from './verbs.ts';
import type { ZittingRow } from './zitting-card.ts';

export interface WaitingView extends Paged {
  readonly data: CardData;
  readonly rows: readonly Pick<ZittingRow, 'data' | 'dossiernummer' | 'kind' | 'school' | 'left' | 'ticks'>[];
}

const TITLE = 'Wat neem je op de lijst?';
const LEAD = 'Dit ligt bij de commissie en staat nog niet op de lijst. Tik op een aanvraag om hem erbij te nemen.';
const NOTHING = 'Alles wat bij de commissie ligt, staat al op de lijst.';

/** What came to the CvT while the zitting was open; a row puts it on the list. */
export const waitingCard = posted<WaitingView>(
  (view) => {
    const lead = view.rows.length === 0 ? NOTHING : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...view.rows.map((of) =>
          menuRow(
            [
              [bold(of.dossiernummer), run(` · ${POSTED_KINDS[of.kind]} · ${of.school}`)],
              [run([...daysLeftWords(of.left), ticksLine(of.ticks)].join(' · '))],
            ],
            execute(zittingVerbs.enlist, `Neem ${of.dossiernummer} op de lijst`, of.data),
          ),
        ),
        ...pager(zittingVerbs.waiting, view.data, view),
        buttons(execute(zittingVerbs.show, 'Terug', view.data)),
      ],
    });
  },
  () => SUMMARIES.answer,
);
