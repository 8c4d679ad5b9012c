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
  /**
   * `secretaris`: of the CvT, or who deputises for them; only they open one. `niet-voor-jou`: neither that nor a member; such
   * a reader is not told whether one is open.
   */
  readonly stand: 'secretaris' | 'lid' | 'niet-voor-jou';
  /** For the secretary: how many requests lie with the CvT. */
  readonly waiting: Amount;
  readonly note: RefusalNote | null;
}

const TITLES = {
  secretaris: 'Er is nu geen zitting',
  lid: 'Er is nu geen zitting',
  'niet-voor-jou': 'Zitting van de commissie',
} as const;
const NOT_YOURS =
  'Een zitting is er voor de leden en de secretaris van de commissie. Klopt je rol niet? Vraag het de functioneel beheerder.';
const MEMBER = 'Als de secretaris er een opent, krijg je één bericht met de hele lijst.';
const NOTHING = 'Er ligt ook niets bij de commissie, dus je hoeft er geen te openen.';

const waits = (waiting: Amount): string =>
  waiting === 1
    ? 'Er ligt 1 aanvraag bij de commissie. Open een zitting, dan komt die op de lijst.'
    : `Er liggen ${waiting} aanvragen bij de commissie. Open een zitting, dan komen ze allemaal op de lijst.`;

function leadOf({ stand, waiting }: NoZittingView): string {
  if (stand === 'niet-voor-jou') return NOT_YOURS;
  if (stand === 'lid') return MEMBER;
  return waiting === 0 ? NOTHING : waits(waiting);
}

/** "zitting", while none is open, or for who has no part in it. */
export const noZittingCard = posted<NoZittingView>(
  (view) => {
    const title = TITLES[view.stand];
    const lead = leadOf(view);
    const opens = view.stand === 'secretaris' && view.waiting > 0;
    return frame({
      title,
      speak: `${spokenNote(view.note)}${lead}`,
      body: [
        ...noteBox(view.note),
        heading(title),
        words(lead),
        ...(opens
          ? [words(SAFE), buttons(execute(zittingVerbs.start, 'Open een zitting', view.data, { look: 'main' }))]
          : []),
      ],
    });
  },
  () => SUMMARIES.answer,
);
