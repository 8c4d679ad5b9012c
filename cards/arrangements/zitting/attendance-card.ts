import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { choiceInput } from '../../parts/inputs.ts';
import { heading, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { PersonId, StaffName } from '../../words/brands.ts';
import { fittingLabel } from '../dossier/choices.ts';
import { noteBox, spokenNote } from '../parts/case-view.ts';
import { type RefusalNote, refusalSentence } from '../refusal-note.ts';
import { zittingInputIds, zittingVerbs } from './verbs.ts';
import { SAFE } from './zitting-card.ts';

export interface AttendanceView {
  readonly data: CardData;
  /** Null: the zitting is not open yet. */
  readonly zitting: CardData | null;
  /** Members and deputies of today. */
  readonly people: readonly {
    readonly id: PersonId;
    readonly name: StaffName;
    /** For whom a deputy sits. */
    readonly insteadOf: StaffName | null;
    readonly here: boolean;
  }[];
  /** What was wrong with what was ticked. */
  readonly problem: RefusalNote | null;
  /** Anything else. */
  readonly note: RefusalNote | null;
}

const OPENING = {
  title: 'Wie zijn er?',
  lead: 'Kruis aan wie er vandaag bij zijn. Alleen zij geven advies; je kunt het later verbeteren.',
  button: 'Open de zitting',
};
const CORRECTING = {
  title: 'Wie zijn er?',
  lead: 'Pas aan wie er bij zijn. Het advies van wie er niet (meer) is, telt niet mee.',
  button: 'Bewaar',
};

/** Attendance, once: who is there, and in whose seat. */
export const attendanceCard = answer<AttendanceView>((view) => {
  const { title, lead, button } = view.zitting === null ? OPENING : CORRECTING;
  const verb = view.zitting === null ? zittingVerbs.open : zittingVerbs.attendance;
  return frame({
    title,
    speak: `${spokenNote(view.note)}${lead}`,
    body: [
      ...noteBox(view.note),
      heading(title),
      words(SAFE, { weight: 'Bolder' }),
      words(lead),
      choiceInput(
        {
          id: zittingInputIds.present,
          label: 'Leden en waarnemers',
          value: view.people
            .filter(({ here }) => here)
            .map(({ id }) => id)
            .join(','),
          errorMessage: 'Kruis aan wie er zijn.',
          problem: view.problem && refusalSentence(view.problem),
        },
        {
          choices: view.people.map(({ id, name, insteadOf }) => ({
            id,
            label: fittingLabel(insteadOf === null ? name : `${name} (voor ${insteadOf})`),
          })),
          several: true,
        },
      ),
      buttons(
        execute(verb, button, view.zitting ?? view.data, { inputs: true, look: 'main' }),
        execute(zittingVerbs.show, 'Terug', view.zitting ?? view.data),
      ),
    ],
  });
});
