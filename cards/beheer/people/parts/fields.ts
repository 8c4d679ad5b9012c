import type { CardElement } from '@microsoft/teams.cards';
import { bytesOf } from '../../../parts/card-bytes.ts';
import { type Choice, choiceInput, dateInput, textInput } from '../../../parts/inputs.ts';
import { ROLE_NAMES, type RoleKey } from '../../../people/role-names.ts';
import type { SchoolId, SchoolName } from '../../../words/brands.ts';
import { whyText } from '../note.ts';
import type { Typed } from '../typed.ts';
import { peopleInputs } from '../verbs.ts';

export interface SchoolChoice {
  readonly id: SchoolId;
  readonly name: SchoolName;
}

interface Asked {
  readonly id: string;
  readonly label: string;
  readonly typed: Typed;
  readonly hint?: string;
}

const asked = ({ id, label, typed, hint }: Asked, errorMessage: string) => ({
  id,
  label,
  errorMessage,
  value: typed.value,
  problem: typed.problem && whyText(typed.problem),
  ...(hint && { hint }),
});

export const textField = (about: Asked, most = 254): CardElement => textInput(asked(about, 'Vul dit in.'), most);

export const dayField = (about: Asked): CardElement => dateInput(asked(about, 'Kies een dag.'));

export const choiceField = (
  about: Asked,
  choices: readonly Choice[],
  { several = false }: { readonly several?: boolean } = {},
): CardElement => choiceInput(asked(about, 'Kies een van de mogelijkheden.'), { choices, several, folded: !several });

export const roleChoices = (roles: readonly RoleKey[]): readonly Choice[] =>
  roles.map((role) => ({ id: role, label: ROLE_NAMES[role] }));

/** What a list of schools may take of a card; a larger SWV types the name. */
const SCHOOL_BYTES = 8_000;
/** What the choice "no school" says; an empty value is no choice to a client. */
export const NO_SCHOOL = 'geen';

/**
 * Which school: a list, or in a large SWV a text that the border looks up.
 * @param isNeeded without one there is nothing to say; otherwise none stands for the whole SWV.
 */
export function schoolField(
  typed: Typed,
  schools: readonly SchoolChoice[],
  { isNeeded = false }: { readonly isNeeded?: boolean } = {},
): CardElement {
  const asked = { id: peopleInputs.school, label: 'School', typed };
  const choices = schools.map(({ id, name }) => ({ id, label: name }));
  const none = isNeeded ? [] : [{ id: NO_SCHOOL, label: 'Geen: voor het hele samenwerkingsverband' }];
  if (bytesOf(choices) <= SCHOOL_BYTES) return choiceField(asked, [...none, ...choices]);
  const hint = `Typ de naam of de BRIN.${isNeeded ? '' : ' Laat leeg voor het hele samenwerkingsverband.'}`;
  return textField({ ...asked, hint }, 100);
}
