import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { answer } from '../../words/answer-card.ts';
import type { StaffName } from '../../words/brands.ts';
import { type Organisation, organisationChoices, organisationText } from '../parts/organisation.ts';
import type { Why } from './note.ts';
import { face } from './parts/face.ts';
import { choiceField, textField } from './parts/fields.ts';
import { type Twin, twinRow } from './parts/twin-row.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface DetailsView {
  /** `data.revision` says what the form was drawn from. */
  readonly data: CardData;
  readonly note: Why | null;
  /** As it stands in the register. */
  readonly name: StaffName;
  readonly typed: {
    readonly name: Typed;
    readonly email: Typed;
    readonly upn: Typed;
    readonly tenant: Typed;
  };
  /** More than one: then it is asked. */
  readonly organisations: readonly Organisation[];
  /** Whether the bot ever met this person: an account is tied to them. */
  readonly isMet: boolean;
  /** Who the typed account already is. */
  readonly twin: Twin | null;
}

const TITLE = 'Gegevens wijzigen';
const MET =
  'Heet iemand voortaan anders, of logt iemand in met een andere naam? Dan blijft het hetzelfde account. Kreeg iemand een heel nieuw account, kies dan ‘Dit is een nieuw account’.';
const UNMET =
  'Deze persoon opende Meedoen nog niet. Aan de gebruikersnaam en de organisatie herken ik straks wie het is, dus kijk die goed na.';

/** Name, address and account of somebody. */
export const detailsCard = answer<DetailsView>(({ data, note, name, typed, organisations, isMet, twin }) => {
  const [only, another] = organisations;
  return face({
    title: TITLE,
    lead: isMet ? MET : UNMET,
    name,
    note,
    body: [
      textField({ id: peopleInputs.name, label: 'Naam', typed: typed.name }, 100),
      textField({ id: peopleInputs.email, label: 'E-mailadres', typed: typed.email }),
      textField({
        id: peopleInputs.upn,
        label: 'Gebruikersnaam',
        typed: typed.upn,
        hint: 'Waarmee iemand inlogt bij Microsoft 365. Leeg laten als dat het e-mailadres is.',
      }),
      ...twinRow(twin),
      ...(another === undefined
        ? only === undefined
          ? []
          : [fact('Organisatie', organisationText(only))]
        : [
            choiceField(
              { id: peopleInputs.tenant, label: 'Organisatie', typed: typed.tenant },
              organisationChoices(organisations),
            ),
          ]),
      buttons(
        execute(peopleVerbs.saveDetails, 'Bewaar', data, { inputs: true, look: 'main' }),
        ...(isMet ? [execute(peopleVerbs.askNewAccount, 'Dit is een nieuw account', data, { inputs: true })] : []),
        execute(peopleVerbs.person, 'Terug', data),
      ),
    ],
  });
});
