import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import type { Paged } from '../../parts/pager.ts';
import { bold, faint, heading, quiet, words } from '../../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import { type Amount, amount, type Email, type LocalDate, type StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { reachInputs, reachVerbs, SURE } from './verbs.ts';
import { INSTALLED, type InstalledWord, REACH, type ReachWord, WAYS_OUT, type WayOutWord } from './words.ts';

export const REACH_ROWS = 8;

export interface ReachGroupView extends Paged {
  readonly data: CardData;
  readonly kind: ReachWord;
  readonly role: RoleKey | null;
  readonly total: Amount;
  readonly people: readonly {
    readonly data: CardData;
    readonly name: StaffName;
    readonly roles: readonly RoleKey[];
  }[];
}

/** The people of one kind. */
export const reachGroupCard = posted<ReachGroupView>(
  (view) => {
    const { data, kind, role, page, pages } = view;
    const title = `${REACH[kind].name} (${view.total})`;
    const constants: Record<string, string> = {
      [reachInputs.kind]: kind,
      ...(role === null ? {} : { [reachInputs.role]: role }),
    };
    const to = (name: string, at: number) =>
      execute(reachVerbs.group, name, { ...data, page: amount(at) }, { constants });
    return frame({
      title,
      speak: REACH[kind].why,
      body: [
        heading(title),
        words(REACH[kind].why),
        ...view.people.map((one) =>
          menuRow(
            [[bold(one.name)], [faint(one.roles.map((held) => ROLE_NAMES[held]).join(', '))]],
            execute(reachVerbs.show, `Bekijk ${one.name}`, one.data),
          ),
        ),
        ...(pages > 1
          ? [
              quiet(`Pagina ${page} van ${pages}`),
              buttons(
                ...(page < pages ? [to('Volgende', page + 1)] : []),
                ...(page > 1 ? [to('Vorige', page - 1)] : []),
              ),
            ]
          : []),
        buttons(
          execute(beheerVerbs.reach, 'Terug naar bereik', data, {
            constants: role === null ? {} : { [reachInputs.role]: role },
          }),
        ),
      ],
    });
  },
  () => 'Bereik',
);

export interface ReachPersonView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  readonly done: InstalledWord | null;
  readonly name: StaffName;
  readonly email: Email;
  readonly kind: ReachWord;
  readonly since: LocalDate | null;
  readonly wayOut: WayOutWord;
  readonly mayInstall: boolean;
  readonly asksSure: boolean;
}

/** Whether one person is reached, why not, and what to do. */
export const reachPersonCard = posted<ReachPersonView>(
  (view) => {
    const { data, kind, since } = view;
    const told = view.note ? beheerRefusalText(view.note) : view.done && INSTALLED[view.done];
    const title = 'Bereik van één persoon';
    return frame({
      title,
      speak: told ?? REACH[kind].why,
      body: [
        heading(title),
        ...(told ? [messageBox(told)] : []),
        fact('Naam', view.name),
        fact('E-mail', view.email),
        fact('Bereik', REACH[kind].name),
        ...(since === null ? [] : [fact('Sinds', fullDay(since))]),
        words(REACH[kind].why, { spacing: 'Medium' }),
        words(WAYS_OUT[view.wayOut], { weight: 'Bolder', spacing: 'Small' }),
        view.asksSure
          ? buttons(
              execute(reachVerbs.install, 'Ja, zet het erin', data, {
                look: 'main',
                constants: { [reachInputs.sure]: SURE },
              }),
              execute(reachVerbs.show, 'Nee, terug', data),
            )
          : buttons(
              ...(view.mayInstall ? [execute(reachVerbs.install, 'Zet Meedoen in Teams', data, { look: 'main' })] : []),
              execute(beheerVerbs.reach, 'Terug naar bereik', data),
            ),
      ],
    });
  },
  () => 'Bereik',
);
