import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { answer } from '../../words/answer-card.ts';
import { type Organisation, organisationChoices } from '../parts/organisation.ts';
import { beheerVerbs } from '../verbs.ts';
import { face } from './parts/face.ts';
import { choiceField, textField } from './parts/fields.ts';
import { type Twin, twinRow } from './parts/twin-row.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface AddPersonView {
  /** `data.id` is the key that the new person gets, so that a second click makes nobody twice. */
  readonly data: CardData;
  readonly typed: {
    readonly name: Typed;
    readonly email: Typed;
    readonly upn: Typed;
    readonly tenant: Typed;
  };
  /** More than one: then it is asked. */
  readonly organisations: readonly Organisation[];
  /** Who it already is. */
  readonly twin: Twin | null;
}

const TITLE = 'Iemand toevoegen (stap 1 van 2)';
const LEAD = 'Wie is het? Alleen medewerkers; zet hier nooit een leerling of ouder neer.';

/** Step 1 of somebody new: name and account. Nothing is kept before the second step. */
export const addPersonCard = answer<AddPersonView>(({ data, typed, organisations, twin }) =>
  face({
    title: TITLE,
    lead: LEAD,
    name: null,
    body: [
      textField({ id: peopleInputs.name, label: 'Naam', typed: typed.name }, 100),
      textField({ id: peopleInputs.email, label: 'E-mailadres', typed: typed.email }),
      ...twinRow(twin),
      textField({
        id: peopleInputs.upn,
        label: 'Gebruikersnaam',
        typed: typed.upn,
        hint: 'Waarmee iemand inlogt bij Microsoft 365. Leeg laten als dat het e-mailadres is.',
      }),
      ...(organisations.length > 1
        ? [
            choiceField(
              { id: peopleInputs.tenant, label: 'Organisatie', typed: typed.tenant },
              organisationChoices(organisations),
            ),
          ]
        : []),
      buttons(
        execute(peopleVerbs.openFirstRole, 'Verder', data, { inputs: true, look: 'main' }),
        execute(beheerVerbs.people, 'Terug naar de lijst', data),
      ),
    ],
  }),
);
