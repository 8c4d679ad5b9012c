import type { IContainer } from '@microsoft/teams.cards';
import { bytesOf } from '../../../parts/card-bytes.ts';
import { choiceInput, textInput } from '../../../parts/inputs.ts';
import { ROLE_KEYS, ROLE_NAMES, type RoleKey } from '../../../people/role-names.ts';
import type { SchoolId, SchoolName, TypedLine } from '../../../words/brands.ts';
import { type BeheerRefusal, beheerRefusalText } from '../../refusals.ts';
import { EVERYBODY, reachInputs } from '../verbs.ts';

/** Which role; everybody when none is chosen. */
export const roleField = (role: RoleKey | null): IContainer =>
  choiceInput(
    {
      id: reachInputs.role,
      label: 'Alleen mensen met deze rol',
      value: role ?? EVERYBODY,
      errorMessage: 'Kies een rol.',
    },
    {
      folded: true,
      choices: [{ id: EVERYBODY, label: 'alle rollen' }, ...ROLE_KEYS.map((id) => ({ id, label: ROLE_NAMES[id] }))],
    },
  );

export interface SchoolField {
  /** The schools to choose from; null when there are too many for a list. */
  readonly schools: readonly { readonly id: SchoolId; readonly name: SchoolName }[] | null;
  readonly chosen: SchoolId | null;
  /** What stands in the field when it is a text. */
  readonly typed: TypedLine;
  readonly problem: BeheerRefusal | null;
}

/**
 * Which school: a list, or a text that is looked up.
 * @param most what a list may take of the card, in bytes.
 */
export function schoolField({ schools, chosen, typed, problem }: SchoolField, most: number): IContainer {
  const choices = (schools ?? []).map(({ id, name }) => ({ id, label: name }));
  const about = {
    id: reachInputs.school,
    label: 'Alleen mensen van deze school',
    errorMessage: 'Kies een school.',
    problem: problem && beheerRefusalText(problem),
  };
  if (schools !== null && bytesOf(choices) <= most)
    return choiceInput(
      { ...about, value: chosen ?? EVERYBODY },
      { folded: true, choices: [{ id: EVERYBODY, label: 'alle scholen' }, ...choices] },
    );
  return textInput({ ...about, value: typed, hint: 'Typ de naam of de BRIN. Laat leeg voor alle scholen.' }, 100);
}
