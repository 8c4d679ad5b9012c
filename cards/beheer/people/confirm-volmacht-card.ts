import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { answer } from '../../words/answer-card.ts';
import type { Cents, ConfigText, StaffName, TypedLine } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';
import { face } from './parts/face.ts';
import { dayField } from './parts/fields.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface ConfirmVolmachtView {
  readonly data: CardData;
  readonly name: StaffName;
  readonly number: ConfigText;
  readonly kinds: readonly ConfigText[];
  readonly maximum: Cents | null;
  /** What step 1 said, as it was typed. */
  readonly said: { readonly number: TypedLine; readonly kinds: TypedLine; readonly maximum: TypedLine };
  readonly typed: { readonly from: Typed; readonly until: Typed };
}

const TITLE = 'Volmacht geven (stap 2 van 2)';
const LEAD = 'Klopt dit? Met deze volmacht beslist deze persoon namens het samenwerkingsverband.';

/** Step 2 of a volmacht: from when, and the question whether it is all right. */
export const confirmVolmachtCard = answer<ConfirmVolmachtView>(
  ({ data, name, number, kinds, maximum, said, typed }) => {
    const constants = {
      [peopleInputs.number]: said.number,
      [peopleInputs.kinds]: said.kinds,
      [peopleInputs.maximum]: said.maximum,
    };
    return face({
      title: TITLE,
      lead: LEAD,
      name,
      body: [
        fact('Besluit', number),
        fact('Soorten', kinds.join(', ')),
        fact('Hoogste bedrag', maximum === null ? 'zonder maximum' : euros(maximum)),
        dayField({ id: peopleInputs.from, label: 'Eerste dag', typed: typed.from }),
        dayField({
          id: peopleInputs.until,
          label: 'Laatste dag',
          typed: typed.until,
          hint: 'Leeg laten als het besluit geen einddatum noemt.',
        }),
        buttons(
          execute(peopleVerbs.giveVolmacht, 'Ja, geef de volmacht', data, { inputs: true, look: 'main', constants }),
          execute(peopleVerbs.openVolmacht, 'Vorige stap', data, { constants }),
          execute(peopleVerbs.person, 'Nee, terug', data),
        ),
      ],
    });
  },
);
