import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { bold, heading, line, run, words } from '../parts/text.ts';
import type { Amount, Dossiernummer, SchoolName } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { noteBox, spokenNote } from './parts/case-view.ts';
import { SUMMARIES } from './parts/summaries.ts';
import type { RefusalNote } from './refusal-note.ts';
import { verbs } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';
import { POSTED_KIND_TITLES, type PostedKind } from './words.ts';

export interface AnchorView {
  readonly data: CardData;
  readonly kind: PostedKind;
  readonly school: SchoolName;
  readonly note: RefusalNote | null;
  readonly stand: /** `step` is where *Verder* takes it up; `overview` when all is filled in and it only has to be sent. */
    | { readonly kind: 'draft'; readonly step: Amount | 'overview'; readonly steps: Amount; readonly minutes: Amount }
    /** Sent: the status card is another message. */
    | { readonly kind: 'sent'; readonly dossiernummer: Dossiernummer }
    | { readonly kind: 'discarded' };
}

/** What stands in the place of the form whenever the form is closed: half-way, after sending, after throwing away. */
export const anchorCard = posted<AnchorView>(
  (view) => {
    const { title, lead, actions } = face(view);
    return frame({
      title,
      speak: `${spokenNote(view.note)}${lead}`,
      body: [
        ...noteBox(view.note),
        heading(title),
        line([bold(POSTED_KIND_TITLES[view.kind]), run(` · ${view.school}`)], { spacing: 'Small' }),
        words(lead),
        ...actions,
      ],
    });
  },
  () => SUMMARIES.answer,
);

interface Face {
  readonly title: string;
  readonly lead: string;
  readonly actions: readonly CardElement[];
}

function face({ data, stand }: AnchorView): Face {
  switch (stand.kind) {
    case 'draft': {
      const done = stand.step === 'overview';
      return {
        title: done ? 'Je aanvraag is klaar om te versturen' : 'Je aanvraag is nog niet af',
        lead: done
          ? 'Alles is ingevuld en bewaard. Lees het nog één keer door en stuur het naar je directie.'
          : `Je bent bij stap ${stand.step} van ${stand.steps}. Wat je invulde, is bewaard; de hele aanvraag kost ongeveer ${stand.minutes} minuten.`,
        actions: [
          buttons(
            execute(verbs.resume, 'Verder', data, { look: 'main' }),
            execute(viewVerbs.askDiscard, 'Gooi weg', data, { look: 'danger' }),
          ),
        ],
      };
    }
    case 'sent':
      return {
        title: `${stand.dossiernummer} is naar je directie`,
        lead: 'De aanvraag is pas ingediend als je directie ja zegt. Je ziet het zodra dat zo is.',
        actions: [buttons(execute(verbs.status, 'Bekijk hoe het staat', data))],
      };
    case 'discarded':
      return {
        title: 'Deze aanvraag is weggegooid',
        lead: 'Er is niets van bewaard.',
        actions: [buttons(execute(viewVerbs.newRequest, 'Nieuwe aanvraag', data))],
      };
  }
}
