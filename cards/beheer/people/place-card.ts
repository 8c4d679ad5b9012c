import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { answer } from '../../words/answer-card.ts';
import type { StaffName } from '../../words/brands.ts';
import { face } from './parts/face.ts';
import { dayField, type SchoolChoice, schoolField } from './parts/fields.ts';
import type { Typed } from './typed.ts';
import { peopleInputs as at, peopleVerbs } from './verbs.ts';

export interface PlaceView {
  readonly data: CardData;
  readonly name: StaffName;
  readonly schools: readonly SchoolChoice[];
  readonly typed: { readonly school: Typed; readonly from: Typed; readonly until: Typed };
}

const TITLE = 'Hoort bij een school';
const LEAD =
  'Wie op een school werkt, ook zonder rol hier, adviseert en beslist niet mee over aanvragen van die school; daarom leg ik dit vast.';

/** A school to which somebody belongs without a role in it, and when. */
export const placeCard = answer<PlaceView>(({ data, name, schools, typed }) =>
  face({
    title: TITLE,
    lead: LEAD,
    name,
    body: [
      schoolField(typed.school, schools, { isNeeded: true }),
      dayField({ id: at.from, label: 'Eerste dag', typed: typed.from }),
      dayField({
        id: at.until,
        label: 'Laatste dag',
        typed: typed.until,
        hint: 'Leeg laten als er nog geen einde is.',
      }),
      buttons(
        execute(peopleVerbs.addPlace, 'Voeg de school toe', data, { inputs: true, look: 'main' }),
        execute(peopleVerbs.person, 'Terug', data),
      ),
    ],
  }),
);
