import type { IContainer } from '@microsoft/teams.cards';
import { bold, line, run, words } from '../../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import type { LocalDate, StaffName } from '../../words/brands.ts';
import { nearDay } from '../../words/dutch-date.ts';

/** "Waar ligt het?": who has it, since when, until when, and whether you have to do something. */
export interface WhereIsIt {
  /** Roles and colleagues who have it now; none when it is over. */
  readonly holders: readonly { readonly role: RoleKey | null; readonly name: StaffName | null }[];
  /** It was not handed in before its round closed. */
  readonly closed: boolean;
  readonly since: LocalDate;
  /** The last day; null where none runs. */
  readonly until: LocalDate | null;
  readonly late: boolean;
  readonly yours: boolean;
}

export function whereIsIt({ holders, closed, since, until, late, yours }: WhereIsIt): IContainer {
  const limit =
    until === null ? '' : late ? `; het moest uiterlijk ${nearDay(until)}` : `, uiterlijk ${nearDay(until)}`;
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      line([
        bold('Waar ligt het? '),
        run(
          holders.length > 0
            ? `Bij ${named(holders)}.`
            : closed
              ? 'Bij niemand: de ronde is gesloten.'
              : 'Bij niemand: het is klaar.',
        ),
      ]),
      words(`Sinds ${nearDay(since)}${limit}.`, { spacing: 'None' }),
      words(yours ? 'Jij bent nu aan zet.' : 'Jij hoeft nu niets te doen.', { spacing: 'None', weight: 'Bolder' }),
    ],
  };
}

const list = new Intl.ListFormat('nl');

const named = (holders: WhereIsIt['holders']): string =>
  list.format(
    holders.map(({ role, name }) =>
      role === null ? (name ?? 'een collega') : `${ROLE_NAMES[role]}${name === null ? '' : ` (${name})`}`,
    ),
  );
