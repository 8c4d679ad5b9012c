import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import type { Amount } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { noteBox, spokenNote } from '../parts/case-view.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import type { RefusalNote } from '../refusal-note.ts';
import { zittingVerbs } from './verbs.ts';
import { SAFE } from './zitting-card.ts';

export interface NoZittingView {
  readonly data: CardData;
  /** Only the secretary of the CvT, or who deputises for them. */
  readonly mayOpen: boolean;
  /** How many requests lie with the CvT. */
  readonly waiting: Amount;
  readonly note: RefusalNote | null;
}

const TITLE = 'Er is nu geen zitting';
const MEMBER = 'Als de secretaris er een opent, krijg je één bericht met de hele lijst.';
const NOTHING = 'Er ligt ook niets bij de commissie, dus je hoeft er geen te openen.';

const waits = (waiting: Amount): string =>
  waiting === 1
    ? 'Er ligt 1 aanvraag bij de commissie. Open een zitting, dan komt die op de lijst.'
    : `Er liggen ${waiting} aanvragen bij de commissie. Open een zitting, dan komen ze allemaal op de lijst.`;

/** "zitting", while none is open. */
export const noZittingCard = posted<NoZittingView>(
  (view) => {
    const lead = !view.mayOpen ? MEMBER : view.waiting === 0 ? NOTHING : waits(view.waiting);
    const opens = view.mayOpen && view.waiting > 0;
    return frame({
      title: TITLE,
      speak: `${spokenNote(view.note)}${lead}`,
      body: [
        ...noteBox(view.note),
        heading(TITLE),
        words(lead),
        ...(opens
          ? [words(SAFE), buttons(execute(zittingVerbs.start, 'Open een zitting', view.data, { look: 'main' }))]
          : []),
      ],
    });
  },
  () => SUMMARIES.answer,
);
