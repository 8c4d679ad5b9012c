import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { choiceInput } from '../../parts/inputs.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, run, words } from '../../parts/text.ts';
import { ROLE_KEYS, ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import { answer } from '../../words/answer-card.ts';
import type { Amount } from '../../words/brands.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { reachInputs, reachVerbs, SURE } from './verbs.ts';
import { INSTALLED, type InstalledWord, REACH, type ReachWord } from './words.ts';

/** What the choice says that asks for everybody. */
const EVERY_ROLE = 'alle';

export interface ReachOverviewView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  /** What the last click did, by outcome. */
  readonly done: readonly { readonly outcome: InstalledWord; readonly count: Amount }[];
  /** Null: all roles. */
  readonly role: RoleKey | null;
  readonly groups: readonly { readonly kind: ReachWord; readonly count: Amount }[];
  /** How many may get Meedoen at one click; nought for who only looks, or where it is not allowed. */
  readonly installable: Amount;
  /** The question before it. */
  readonly asksSure: boolean;
}

const TITLE = 'Bereik';
const LEAD = 'Zo zie je wie Meedoen een bericht kan sturen, en wat je doet voor wie nog niet bereikbaar is.';

/** How many people are reached, and how many not and why. */
export const reachOverviewCard = answer<ReachOverviewView>((view) => {
  const { data, role } = view;
  const told = view.note && beheerRefusalText(view.note);
  const constants: Record<string, string> = role === null ? {} : { [reachInputs.role]: role };
  return frame({
    title: TITLE,
    speak: told ?? LEAD,
    body: [
      heading(TITLE),
      ...(told ? [messageBox(told)] : []),
      ...view.done.map(({ outcome, count }) => messageBox(`${count} keer: ${INSTALLED[outcome]}`)),
      words(LEAD),
      ...view.groups.map(({ kind, count }) =>
        menuRow(
          [[bold(`${count} `), run(REACH[kind].name)], [faint(REACH[kind].why)]],
          execute(reachVerbs.group, `Open ${REACH[kind].name}`, data, {
            constants: { ...constants, [reachInputs.kind]: kind },
          }),
        ),
      ),
      ...(view.asksSure ? [sure(view, constants)] : [filter(role), choices(view, constants)]),
    ],
  });
});

const filter = (role: RoleKey | null) =>
  choiceInput(
    {
      id: reachInputs.role,
      label: 'Alleen mensen met deze rol',
      value: role ?? EVERY_ROLE,
      errorMessage: 'Kies een rol.',
    },
    {
      folded: true,
      choices: [{ id: EVERY_ROLE, label: 'alle rollen' }, ...ROLE_KEYS.map((id) => ({ id, label: ROLE_NAMES[id] }))],
    },
  );

const choices = ({ data, installable }: ReachOverviewView, constants: Readonly<Record<string, string>>) =>
  buttons(
    execute(beheerVerbs.reach, 'Toon deze rol', data, { inputs: true }),
    ...(installable > 0
      ? [execute(reachVerbs.installAll, `Zet Meedoen bij ${installable} in Teams`, data, { constants })]
      : []),
    execute(beheerVerbs.home, 'Terug naar beheer', data),
  );

const sure = ({ data, installable }: ReachOverviewView, constants: Readonly<Record<string, string>>) =>
  buttons(
    execute(reachVerbs.installAll, `Ja, bij ${installable}`, data, {
      look: 'main',
      constants: { ...constants, [reachInputs.sure]: SURE },
    }),
    execute(beheerVerbs.reach, 'Nee, terug', data, { constants }),
  );
