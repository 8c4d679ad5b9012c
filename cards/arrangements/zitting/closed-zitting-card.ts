import { frame } from '../../parts/frame.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import type { Amount, Dossiernummer, LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { noteBox, spokenNote } from '../parts/case-view.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import type { RefusalNote } from '../refusal-note.ts';
import { type CaseState, stateWords } from '../words.ts';

export interface ClosedZittingView {
  readonly on: LocalDate;
  readonly total: Amount;
  /** For the secretary: where each is now; nothing for who may not know. */
  readonly requests: readonly {
    readonly dossiernummer: Dossiernummer;
    readonly state: CaseState;
    /** Whether less was granted than was asked. */
    readonly deels: boolean;
  }[];
  readonly note: RefusalNote | null;
}

const TITLE = 'De zitting is gesloten';

/** What is left of a zitting's card once it closed: no buttons, and nothing of how anybody advised. */
export const closedZittingCard = posted<ClosedZittingView>(
  (view) => {
    const many = view.total === 1 ? '1 aanvraag' : `${view.total} aanvragen`;
    const lead = `Op ${fullDay(view.on)} stonden er ${many} op de lijst. Jij hoeft hier niets meer te doen.`;
    return frame({
      title: TITLE,
      speak: `${spokenNote(view.note)}${lead}`,
      body: [
        ...noteBox(view.note),
        heading(TITLE),
        words(lead),
        ...view.requests.map(({ dossiernummer, state, deels }) =>
          line([bold(dossiernummer), run(` · ${stateWords(state, deels)}`)], { spacing: 'Small' }),
        ),
      ],
    });
  },
  () => SUMMARIES.news,
);
