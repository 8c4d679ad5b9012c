import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { answer } from '../../words/answer-card.ts';
import type { StaffName } from '../../words/brands.ts';
import { WEEKDAYS } from '../../words/dutch-date.ts';
import { face } from './parts/face.ts';
import { choiceField } from './parts/fields.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface WorkingDaysView {
  readonly data: CardData;
  readonly name: StaffName;
  readonly typed: { readonly days: Typed };
}

const TITLE = 'Werkdagen';
const LEAD = 'Op andere dagen stuurt Meedoen niets, behalve bij spoed.';

/** On which days somebody works. */
export const workingDaysCard = answer<WorkingDaysView>(({ data, name, typed }) =>
  face({
    title: TITLE,
    lead: LEAD,
    name,
    body: [
      choiceField(
        { id: peopleInputs.days, label: 'Op welke dagen werkt deze persoon?', typed: typed.days },
        WEEKDAYS.map((label, at) => ({ id: String(at + 1), label })),
        { several: true },
      ),
      buttons(
        execute(peopleVerbs.keepDays, 'Bewaar', data, { inputs: true, look: 'main' }),
        execute(peopleVerbs.person, 'Terug', data),
      ),
    ],
  }),
);
