import type { IContainer } from '@microsoft/teams.cards';
import { bold, line, run, words } from '../../parts/text.ts';
import type { LocalDate, StaffName } from '../../words/brands.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { HOLDERS, type Holder } from '../words.ts';

/** "Waar ligt het?" (USERS section 7): who has it, since when, until when, and whether you have to do something. */
export interface WhereIsIt {
  readonly holder: Holder;
  /** Null where it lies with several people, or the post is vacant. */
  readonly name: StaffName | null;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly yours: boolean;
}

/** "Bij de onderwijsconsulent: Consulent van de Duinroos." and since and until when. */
export function whereIsIt({ holder, name, since, until, yours }: WhereIsIt): IContainer {
  const limit = until === null ? '' : `, uiterlijk ${nearDay(until)}`;
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      line([bold('Waar ligt het? '), run(`Bij ${HOLDERS[holder]}${name === null ? '' : ` (${name})`}.`)]),
      words(`Sinds ${nearDay(since)}${limit}.`, { spacing: 'None' }),
      words(yours ? 'Jij bent nu aan zet.' : 'Jij hoeft nu niets te doen.', { spacing: 'None', weight: 'Bolder' }),
    ],
  };
}
