import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import type { RoleKey } from '../../people/role-names.ts';
import { answer } from '../../words/answer-card.ts';
import type { StaffName, TypedLine } from '../../words/brands.ts';
import { face } from './parts/face.ts';
import { choiceField, dayField, roleChoices, type SchoolChoice, schoolField } from './parts/fields.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface RoleView {
  readonly data: CardData;
  readonly name: StaffName;
  /** What step 1 said, for somebody who is not there yet; null for a role more. */
  readonly account: {
    readonly name: TypedLine;
    readonly email: TypedLine;
    readonly upn: TypedLine;
    readonly tenant: TypedLine;
  } | null;
  readonly roles: readonly RoleKey[];
  readonly schools: readonly SchoolChoice[];
  readonly typed: { readonly role: Typed; readonly school: Typed; readonly from: Typed; readonly until: Typed };
}

const FIRST = 'Iemand toevoegen (stap 2 van 2)';
const MORE = 'Rol erbij';
const LEAD = 'Welke rol, en vanaf wanneer? De eerste en de laatste dag tellen mee.';

/** The role of somebody, with its school and days: the first one of somebody new, or one more. */
export const roleCard = answer<RoleView>(({ data, name, account, roles, schools, typed }) => {
  const constants = account && {
    [peopleInputs.name]: account.name,
    [peopleInputs.email]: account.email,
    [peopleInputs.upn]: account.upn,
    [peopleInputs.tenant]: account.tenant,
  };
  return face({
    title: account === null ? MORE : FIRST,
    lead: LEAD,
    name,
    body: [
      choiceField({ id: peopleInputs.role, label: 'Rol', typed: typed.role }, roleChoices(roles)),
      schoolField(typed.school, schools),
      dayField({ id: peopleInputs.from, label: 'Eerste dag', typed: typed.from }),
      dayField({
        id: peopleInputs.until,
        label: 'Laatste dag',
        typed: typed.until,
        hint: 'Leeg laten als er nog geen einde is.',
      }),
      constants === null
        ? buttons(
            execute(peopleVerbs.addRole, 'Voeg de rol toe', data, { inputs: true, look: 'main' }),
            execute(peopleVerbs.person, 'Terug', data),
          )
        : buttons(
            execute(peopleVerbs.add, 'Voeg toe', data, { inputs: true, look: 'main', constants }),
            execute(peopleVerbs.openAdd, 'Vorige stap', data, { constants }),
          ),
    ],
  });
});
