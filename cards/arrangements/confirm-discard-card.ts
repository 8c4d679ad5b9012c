import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { bold, heading, line, run, words } from '../parts/text.ts';
import type { SchoolName } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';
import { POSTED_KIND_TITLES, type PostedKind } from './words.ts';

export interface ConfirmDiscardView {
  readonly data: CardData;
  readonly kind: PostedKind;
  readonly school: SchoolName;
}

const TITLE = 'Wil je deze aanvraag weggooien?';
const LEAD = 'Alles wat je invulde, is dan weg. Dat kan ik niet terughalen.';

/** The question before a draft is thrown away: its button stands next to *Bewaar*. */
export const confirmDiscardCard = posted<ConfirmDiscardView>(
  ({ data, kind, school }) =>
    frame({
      title: TITLE,
      speak: LEAD,
      body: [
        heading(TITLE),
        line([bold(POSTED_KIND_TITLES[kind]), run(` · ${school}`)], { spacing: 'Small' }),
        words(LEAD),
        buttons(
          execute(verbs.resume, 'Nee, ga verder', data, { look: 'main' }),
          execute(verbs.discard, 'Ja, gooi weg', data, { look: 'danger' }),
        ),
      ],
    }),
  () => SUMMARIES.answer,
);
