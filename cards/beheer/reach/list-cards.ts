import { buttons } from '../../parts/buttons.ts';
import { bytesOf, CARD_BYTES } from '../../parts/card-bytes.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { heading, line, run, words } from '../../parts/text.ts';
import { type MissedView, missedLead, missedList, type ReachLine, reachRow } from '../../people/missed-list.ts';
import { REACH, type ReachWord } from '../../people/reach-words.ts';
import { ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import { answer } from '../../words/answer-card.ts';
import { type Amount, type SchoolName, subjectId } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { beheerVerbs } from '../verbs.ts';
import { roleField, type SchoolField, schoolField } from './parts/group-fields.ts';
import { reachInputs, reachVerbs } from './verbs.ts';

type Constants = Readonly<Record<string, string>>;

const openOf = (data: CardData) => (row: ReachLine) =>
  execute(reachVerbs.show, `Bekijk ${row.name}`, { ...data, id: subjectId(row.person) });

const roleConstant = (role: RoleKey | null): Constants => (role === null ? {} : { [reachInputs.role]: role });

export interface ReachKindView extends Paged {
  readonly data: CardData;
  readonly kind: ReachWord;
  readonly role: RoleKey | null;
  readonly total: Amount;
  readonly manages: boolean;
  readonly rows: readonly ReachLine[];
}

/** The people of one kind. */
export const reachKindCard = posted<ReachKindView>(
  (view) => {
    const { data, kind, role, manages } = view;
    const title = `${REACH[kind].name} (${view.total})`;
    const why = view.total === 1 ? REACH[kind].one : REACH[kind].many;
    return frame({
      title,
      speak: why,
      body: [
        heading(title),
        words(why),
        ...view.rows.map((row) => reachRow(row, { manages, open: openOf(data) })),
        ...pager(reachVerbs.group, data, view, { ...roleConstant(role), [reachInputs.kind]: kind }),
        buttons(execute(beheerVerbs.reach, 'Terug naar bereik', data, { constants: roleConstant(role) })),
      ],
    });
  },
  () => 'Bereik',
);

export interface ReachMissedView {
  readonly data: CardData;
  readonly role: RoleKey | null;
  /** The school of the group; null: all schools, and who is of none. */
  readonly school: SchoolName | null;
  readonly field: SchoolField;
  readonly manages: boolean;
  readonly list: MissedView;
}

const MISSED = 'Wie krijgt geen bericht?';
/** What the card takes at most besides the people and the list of schools. */
const REST_BYTES = 6_000;

/** Who of a group gets no message in their own chat, each with the way out; the group is chosen below. */
export const reachMissedCard = answer<ReachMissedView>((view) => {
  const { data, role, school, list, field } = view;
  const lead = missedLead(list);
  const constants = {
    ...roleConstant(role),
    ...(field.chosen === null ? {} : { [reachInputs.school]: field.chosen }),
  };
  const people = missedList(list, {
    manages: view.manages,
    open: openOf(data),
    pager: pager(reachVerbs.missed, data, list, constants),
  });
  return frame({
    title: MISSED,
    speak: lead,
    body: [
      heading(MISSED),
      line([run(`${role === null ? 'Alle rollen' : ROLE_NAMES[role]} · ${school ?? 'alle scholen'}`)]),
      words(lead, { spacing: 'Small' }),
      ...people,
      roleField(role),
      schoolField(field, CARD_BYTES - REST_BYTES - bytesOf(people)),
      buttons(
        execute(reachVerbs.missed, 'Toon deze groep', data, { inputs: true }),
        execute(beheerVerbs.reach, 'Terug naar bereik', data, { constants: roleConstant(role) }),
      ),
    ],
  });
});
