import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, run, words } from '../../parts/text.ts';
import { missedLead } from '../../people/missed-list.ts';
import { REACH, type ReachWord } from '../../people/reach-words.ts';
import type { RoleKey } from '../../people/role-names.ts';
import { answer } from '../../words/answer-card.ts';
import type { Amount } from '../../words/brands.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { roleField } from './parts/group-fields.ts';
import { reachInputs, reachVerbs } from './verbs.ts';

export interface ReachOverviewView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  /** Null: all roles. */
  readonly role: RoleKey | null;
  /** With that role; and of them, who gets no message in their own chat. */
  readonly people: Amount;
  readonly missed: Amount;
  readonly groups: readonly { readonly kind: ReachWord; readonly count: Amount }[];
  /** How many may get Meedoen at one click; nought for who only looks. */
  readonly installable: Amount;
  /** How many could get it too, if the number of Meedoen in their tenant were known. */
  readonly lacking: Amount;
}

const TITLE = 'Bereik';

/** How many people are reached, and how many not and why. */
export const reachOverviewCard = answer<ReachOverviewView>((view) => {
  const { data, role } = view;
  const told = view.note && beheerRefusalText(view.note);
  const lead = missedLead(view);
  const constants: Record<string, string> = role === null ? {} : { [reachInputs.role]: role };
  return frame({
    title: TITLE,
    speak: told ?? lead,
    body: [
      heading(TITLE),
      ...(told ? [messageBox(told)] : []),
      words(lead),
      ...view.groups.map(({ kind, count }) =>
        menuRow(
          [[bold(`${count} `), run(REACH[kind].name)], [faint(count === 1 ? REACH[kind].one : REACH[kind].many)]],
          execute(reachVerbs.group, `Open ${REACH[kind].name}`, data, {
            constants: { ...constants, [reachInputs.kind]: kind },
          }),
        ),
      ),
      ...lacking(view),
      roleField(role),
      buttons(
        execute(beheerVerbs.reach, 'Toon deze rol', data, { inputs: true }),
        execute(reachVerbs.missed, 'Wie krijgt geen bericht?', data, { constants }),
        ...(view.installable > 0
          ? [execute(reachVerbs.askInstallAll, `Zet Meedoen klaar bij ${view.installable}`, data, { constants })]
          : []),
        execute(beheerVerbs.home, 'Terug naar beheer', data),
      ),
    ],
  });
});

function lacking({ lacking, data }: ReachOverviewView): readonly CardElement[] {
  if (lacking === 0) return [];
  const who = lacking === 1 ? 'de organisatie van 1 persoon' : `de organisatie van ${lacking} mensen`;
  return [
    menuRow(
      [
        [run(`Voor ${who} ontbreekt het nummer van Meedoen.`, { color: 'Attention' })],
        [faint('Vul het in bij Toegang; dan kan ik Meedoen ook daar klaarzetten in Teams.')],
      ],
      execute(beheerVerbs.tenants, 'Open Toegang', data),
    ),
  ];
}
