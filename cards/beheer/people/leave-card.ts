import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { answer } from '../../words/answer-card.ts';
import type { StaffName } from '../../words/brands.ts';
import { face } from './parts/face.ts';
import { dayField } from './parts/fields.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface LeaveView {
  readonly data: CardData;
  readonly name: StaffName;
  readonly typed: { readonly until: Typed };
}

const TITLE = 'Werkt hier niet meer';
const LEAD = 'Op de laatste werkdag kan iemand er nog in. Moet het meteen stoppen, kies dan gisteren.';

/** When somebody's last day here is; the question comes after it. */
export const leaveCard = answer<LeaveView>(({ data, name, typed }) =>
  face({
    title: TITLE,
    lead: LEAD,
    name,
    body: [
      dayField({ id: peopleInputs.until, label: 'Laatste werkdag', typed: typed.until }),
      buttons(
        execute(peopleVerbs.askLeave, 'Verder', data, { inputs: true, look: 'main' }),
        execute(peopleVerbs.person, 'Terug', data),
      ),
    ],
  }),
);
