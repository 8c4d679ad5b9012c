import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { dateInput } from '../../parts/inputs.ts';
import { heading, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { LocalDate } from '../../words/brands.ts';
import { type CaseView, caseLine, noteBox, spokenNote } from '../parts/case-view.ts';
import { type RefusalNote, refusalSentence } from '../refusal-note.ts';
import { verbs } from '../verbs.ts';
import { afterInputIds, afterVerbs, type DayForm } from './verbs.ts';

export interface DayView extends CaseView {
  readonly about: DayForm;
  /** What stands in the input. */
  readonly value: LocalDate;
  /** What is wrong with the day that came. */
  readonly problem: RefusalNote | null;
}

const ABOUT = {
  verzonden: {
    title: (nr: string) => `Wanneer is ${nr} verzonden?`,
    lead: 'De dag waarop de brief wegging. Vergiste je je? Je kunt die dag één keer verbeteren.',
    label: 'Verzonden op',
    verb: afterVerbs.recordSent,
  },
  begonnen: {
    title: (nr: string) => `Wanneer is ${nr} begonnen?`,
    lead: 'De eerste dag waarop er echt ondersteuning was.',
    label: 'Begonnen op',
    verb: afterVerbs.confirmStart,
  },
  rod: {
    title: (nr: string) => `Wanneer is ${nr} geregistreerd?`,
    lead: 'De dag waarop je school het deed.',
    label: 'Geregistreerd op',
    verb: afterVerbs.registerRod,
  },
} as const;

const EMPTY = 'Kies de dag.';

/** One day, about nothing sensitive; in the answer to a click, so that no update takes it away. */
export const dayCard = answer<DayView>((view) => {
  const { title, lead, label, verb } = ABOUT[view.about];
  const problem = view.problem === null ? null : refusalSentence(view.problem);
  return frame({
    title: title(view.dossiernummer),
    speak: `${spokenNote(view.note)}${problem ?? lead}`,
    body: [
      ...noteBox(view.note),
      heading(title(view.dossiernummer)),
      caseLine(view),
      words(lead),
      dateInput({ id: afterInputIds.day, label, errorMessage: EMPTY, value: view.value, problem }),
      buttons(
        execute(verb, 'Bewaar', view.data, { inputs: true, look: 'main' }),
        execute(verbs.status, 'Terug', view.data),
      ),
    ],
  });
});
