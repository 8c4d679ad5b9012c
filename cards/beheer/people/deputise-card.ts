import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import type { RoleKey } from '../../people/role-names.ts';
import { answer } from '../../words/answer-card.ts';
import type { StaffName } from '../../words/brands.ts';
import { face } from './parts/face.ts';
import { choiceField, dayField, roleChoices, textField } from './parts/fields.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface DeputiseView {
  readonly data: CardData;
  readonly name: StaffName;
  /** What the absent person holds, now or later. */
  readonly roles: readonly RoleKey[];
  readonly typed: { readonly deputy: Typed; readonly role: Typed; readonly from: Typed; readonly until: Typed };
}

const TITLE = 'Laat waarnemen';
const LEAD =
  'Wie doet tijdelijk het werk van deze persoon? Een waarnemer mag hetzelfde, behalve besluiten met een volmacht: die staat op naam.';

/** Who stands in for somebody, in which role and when. */
export const deputiseCard = answer<DeputiseView>(({ data, name, roles, typed }) =>
  face({
    title: TITLE,
    lead: LEAD,
    name,
    body: [
      textField({
        id: peopleInputs.deputy,
        label: 'Wie neemt waar?',
        typed: typed.deputy,
        hint: 'Typ de naam of het e-mailadres van iemand uit het register.',
      }),
      choiceField({ id: peopleInputs.role, label: 'In welke rol?', typed: typed.role }, roleChoices(roles)),
      dayField({ id: peopleInputs.from, label: 'Eerste dag', typed: typed.from }),
      dayField({
        id: peopleInputs.until,
        label: 'Laatste dag',
        typed: typed.until,
        hint: 'Leeg laten als je die nog niet weet.',
      }),
      buttons(
        execute(peopleVerbs.deputise, 'Laat waarnemen', data, { inputs: true, look: 'main' }),
        execute(peopleVerbs.person, 'Terug', data),
      ),
    ],
  }),
);
