import { execute } from '../../parts/execute.ts';
import type { Choice } from '../../parts/inputs.ts';
import { answer } from '../../words/answer-card.ts';
import type { Administratienummer, BoardName } from '../../words/brands.ts';
import { choiceField, textField } from '../parts/form-fields.ts';
import { type Form, formFrame } from '../parts/typed-form.ts';
import { schoolInputs as ids, type SchoolInput, schoolVerbs as verbs } from './verbs.ts';
import { MANDATE_NAMES, type Mandate, NO_MANDATE } from './words.ts';

const MANDATES: readonly Choice[] = [
  ...(['directie', 'zorgcoordinator'] satisfies Mandate[]).map((id) => ({ id, label: MANDATE_NAMES[id] })),
  { id: NO_MANDATE, label: 'Nog niet bekend' },
];

export interface BoardFormView extends Form<SchoolInput> {
  /** null: a new one. */
  readonly saved: {
    readonly name: BoardName;
    readonly number: Administratienummer | null;
    readonly mandate: Mandate | null;
  } | null;
}

/** A new board, or another name, number or mandate. */
export const boardFormCard = answer<BoardFormView>((view) => {
  const { saved, data } = view;
  return formFrame(view, {
    title: saved ? 'Wijzig het bestuur' : 'Nieuw bestuur',
    lead: saved ? 'Wat je wijzigt, geldt meteen voor alle scholen van dit bestuur.' : 'Je voegt een bestuur toe.',
    closeTo: saved ? verbs.board : verbs.boards,
    body: [
      textField(
        view,
        {
          id: ids.name,
          label: 'Naam',
          saved: saved?.name ?? '',
          errorMessage: 'Vul de naam van het bestuur in.',
        },
        100,
      ),
      textField(
        view,
        {
          id: ids.number,
          label: 'Administratienummer',
          saved: saved?.number ?? '',
          errorMessage: 'Vul vijf cijfers in, of laat het leeg.',
          hint: 'Vijf cijfers, van DUO. Mag leeg blijven.',
        },
        10,
      ),
      choiceField(
        view,
        {
          id: ids.mandate,
          label: 'Wie mag namens dit bestuur een TLV aanvragen?',
          saved: saved?.mandate ?? NO_MANDATE,
          errorMessage: 'Kies wie een TLV mag aanvragen.',
          hint: 'Kies iemand als het bestuur dat schriftelijk liet weten.',
        },
        MANDATES,
      ),
    ],
    actions: [
      execute(saved ? verbs.saveBoard : verbs.addBoard, saved ? 'Sla op' : 'Voeg toe', data, {
        inputs: true,
        look: 'main',
      }),
    ],
  });
});
