import type { CardElement, IContainer, ITextRun } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { bytesOf, CARD_BYTES } from '../../parts/card-bytes.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import type { Choice } from '../../parts/inputs.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import type { Paged } from '../../parts/pager.ts';
import { bold, faint, heading, quiet, run, words } from '../../parts/text.ts';
import { ROLE_KEYS, ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import { answer } from '../../words/answer-card.ts';
import { type Amount, amount, type SchoolName, type StaffName, type TypedLine } from '../../words/brands.ts';
import { importVerbs } from '../import/verbs.ts';
import { beheerVerbs } from '../verbs.ts';
import { MARKS, type Mark } from './marks.ts';
import { type Why, whyText } from './note.ts';
import { choiceField, roleChoices, type SchoolChoice, textField } from './parts/fields.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface PersonLine {
  readonly data: CardData;
  readonly name: StaffName;
  /** Held today, own ones first. At most {@link LINE_ROLES}. */
  readonly roles: readonly { readonly role: RoleKey; readonly school: SchoolName | null; readonly deputy: boolean }[];
  /** How many more there are. */
  readonly more: Amount;
  readonly marks: readonly Mark[];
}

export interface PeopleView extends Paged {
  readonly data: CardData;
  readonly note: Why | null;
  readonly mayChange: boolean;
  readonly search: TypedLine;
  readonly filter: TypedLine;
  readonly schools: readonly SchoolChoice[];
  /** Of all pages. */
  readonly total: Amount;
  /** Of this page. At most {@link PEOPLE_ROWS}. */
  readonly rows: readonly PersonLine[];
}

export const PEOPLE_ROWS = 8;
export const LINE_ROLES = 2;

/** What the filter says besides a role or a school. */
export const FILTERS = {
  everyone: 'alle',
  left: 'weg',
  noRole: 'zonder-rol',
  role: 'rol:',
  school: 'school:',
} as const;

const TITLE = 'Mensen en rollen';
const LEAD = 'Tik op een naam om rollen, waarneming en werkdagen te zien.';
const NONE = 'Ik vind niemand die hierbij past. Zoek met minder letters, of kies ‘Iedereen’.';
/** What the rest of the card takes at most; schools that do not fit beside the people are searched for by name. */
const REST_BYTES = 6_000;

/** "Mensen en rollen": everybody in the register by name, who left last; a row opens the person. */
export const peopleCard = answer<PeopleView>((view) => {
  const lead = view.rows.length === 0 ? NONE : LEAD;
  const rows = view.rows.map(rowOf);
  const told = view.note && whyText(view.note);
  const plain = { value: view.search, problem: null };
  return frame({
    title: TITLE,
    speak: told ?? lead,
    body: [
      ...(told ? [messageBox(told)] : []),
      heading(TITLE),
      textField({ id: peopleInputs.search, label: 'Zoek op naam of school', typed: plain }, 100),
      choiceField(
        { id: peopleInputs.filter, label: 'Wie wil je zien?', typed: { value: view.filter, problem: null } },
        filterChoices(view.schools, CARD_BYTES - REST_BYTES - bytesOf(rows)),
      ),
      buttons(
        execute(beheerVerbs.people, 'Zoek', view.data, { inputs: true }),
        ...(view.mayChange ? [execute(peopleVerbs.openAdd, 'Iemand toevoegen', view.data)] : []),
        ...(view.mayChange ? [execute(importVerbs.open, 'Lees een CSV-bestand in', view.data)] : []),
        execute(beheerVerbs.home, 'Terug naar beheer', view.data),
      ),
      words(lead),
      ...rows,
      ...pages(view),
    ],
  });
});

function filterChoices(schools: readonly SchoolChoice[], most: number): readonly Choice[] {
  const ofSchools = schools.map(({ id, name }) => ({ id: `${FILTERS.school}${id}`, label: name }));
  return [
    { id: FILTERS.everyone, label: 'Iedereen' },
    { id: FILTERS.noRole, label: 'Zonder rol' },
    { id: FILTERS.left, label: 'Werkt hier niet meer' },
    ...roleChoices(ROLE_KEYS).map(({ id, label }) => ({ id: `${FILTERS.role}${id}`, label })),
    ...(bytesOf(ofSchools) <= most ? ofSchools : []),
  ];
}

function rowOf({ data, name, roles, more, marks }: PersonLine): IContainer {
  const held = roles.map(({ role, school, deputy }) =>
    [ROLE_NAMES[role], ...(school ? [school] : []), ...(deputy ? ['als waarnemer'] : [])].join(', '),
  );
  const rest = more > 0 ? [`en nog ${more}`] : [];
  const lines: ITextRun[][] = [[bold(name)]];
  if (held.length > 0) lines.push([faint([...held, ...rest].join(' · '))]);
  if (marks.length > 0) lines.push([run(marks.map((mark) => MARKS[mark]).join(' · '), { color: 'Attention' })]);
  return menuRow(lines, execute(peopleVerbs.person, `Open ${name}`, data));
}

/** The pager, with what was searched for on its buttons: the inputs may have been changed since. */
function pages({ data, search, filter, page, pages: last, total }: PeopleView): readonly CardElement[] {
  if (last <= 1) return [];
  const constants = { [peopleInputs.search]: search, [peopleInputs.filter]: filter };
  const to = (title: string, at: number) =>
    execute(beheerVerbs.people, title, { ...data, page: amount(at) }, { constants });
  return [
    quiet(`Pagina ${page} van ${last}, ${total} mensen`),
    buttons(...(page < last ? [to('Volgende', page + 1)] : []), ...(page > 1 ? [to('Vorige', page - 1)] : [])),
  ];
}
