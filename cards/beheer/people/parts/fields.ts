import type { CardElement } from '@microsoft/teams.cards';
import { bytesOf } from '../../../parts/card-bytes.ts';
import { field } from '../../../parts/field.ts';
import { ROLE_NAMES } from '../../../people/role-names.ts';
import type { SchoolId, SchoolName } from '../../../words/brands.ts';
import { whyText } from '../note.ts';
import type { Typed } from '../typed.ts';
import { peopleInputs } from '../verbs.ts';

export type RoleKey = keyof typeof ROLE_NAMES;

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

export const textField = ({ id, label, typed, hint }: Asked, maxLength = 254): CardElement =>
  field({
    input: { type: 'Input.Text', id, label, value: typed.value, maxLength, errorMessage: 'Vul dit in.' },
    problem: typed.problem && whyText(typed.problem),
    ...(hint && { hint }),
  });

export const dayField = ({ id, label, typed, hint }: Asked): CardElement =>
  field({
    input: { type: 'Input.Date', id, label, value: typed.value, errorMessage: 'Kies een dag.' },
    problem: typed.problem && whyText(typed.problem),
    ...(hint && { hint }),
  });

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export const choiceField = (
  { id, label, typed, hint }: Asked,
  choices: readonly Choice[],
  { several = false }: { readonly several?: boolean } = {},
): CardElement =>
  field({
    input: {
      type: 'Input.ChoiceSet',
      id,
      label,
      style: several ? 'expanded' : 'compact',
      isMultiSelect: several,
      wrap: true,
      value: typed.value,
      choices: [...choices],
      errorMessage: 'Kies een van de mogelijkheden.',
    },
    problem: typed.problem && whyText(typed.problem),
    ...(hint && { hint }),
  });

export const roleChoices = (roles: readonly RoleKey[]): readonly Choice[] =>
  roles.map((role) => ({ title: ROLE_NAMES[role], value: role }));

/** What a list of schools may take of a card; a larger SWV types the name. */
const SCHOOL_BYTES = 8_000;
/** What the choice "no school" says; an empty value is no choice to a client. */
export const NO_SCHOOL = 'geen';

/** Which school: a list, or in a large SWV a text that the border looks up. */
export function schoolField(typed: Typed, schools: readonly SchoolChoice[]): CardElement {
  const asked = { id: peopleInputs.school, label: 'School', typed };
  const choices = schools.map(({ id, name }) => ({ title: name, value: id }));
  if (bytesOf(choices) <= SCHOOL_BYTES)
    return choiceField(asked, [{ title: 'Geen: voor het hele samenwerkingsverband', value: NO_SCHOOL }, ...choices]);
  return textField({ ...asked, hint: 'Typ de naam of de BRIN. Laat leeg voor het hele samenwerkingsverband.' }, 100);
}
