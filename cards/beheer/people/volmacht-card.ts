import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { answer } from '../../words/answer-card.ts';
import type { ConfigText, StaffName } from '../../words/brands.ts';
import { face } from './parts/face.ts';
import { choiceField, textField } from './parts/fields.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

/** A kind of request, as the configuration names it. */
export interface KindChoice {
  readonly id: ConfigText;
  readonly label: ConfigText;
}

export interface VolmachtView {
  readonly data: CardData;
  readonly name: StaffName;
  readonly kinds: readonly KindChoice[];
  readonly typed: { readonly number: Typed; readonly kinds: Typed; readonly maximum: Typed };
}

const TITLE = 'Volmacht geven (stap 1 van 2)';
const LEAD = 'Neem over wat in het ondertekende besluit staat.';

/** Step 1 of a volmacht: what it is for. */
export const volmachtCard = answer<VolmachtView>(({ data, name, kinds, typed }) =>
  face({
    title: TITLE,
    lead: LEAD,
    name,
    body: [
      textField({ id: peopleInputs.number, label: 'Nummer van het besluit', typed: typed.number }, 100),
      choiceField({ id: peopleInputs.kinds, label: 'Voor welke soorten aanvragen?', typed: typed.kinds }, kinds, {
        several: true,
      }),
      textField(
        {
          id: peopleInputs.maximum,
          label: 'Hoogste bedrag per besluit, in euro',
          typed: typed.maximum,
          hint: 'Bijvoorbeeld 5.000. Leeg laten betekent: zonder maximum.',
        },
        30,
      ),
      buttons(
        execute(peopleVerbs.checkVolmacht, 'Verder', data, { inputs: true, look: 'main' }),
        execute(peopleVerbs.person, 'Terug', data),
      ),
    ],
  }),
);
