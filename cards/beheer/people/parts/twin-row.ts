import type { CardElement } from '@microsoft/teams.cards';
import type { CardData } from '../../../parts/card-data.ts';
import { execute } from '../../../parts/execute.ts';
import { menuRow } from '../../../parts/menu-row.ts';
import { bold, faint } from '../../../parts/text.ts';
import type { Email, StaffName } from '../../../words/brands.ts';
import { peopleVerbs } from '../verbs.ts';

/** Somebody of the register whose account was typed. */
export interface Twin {
  readonly data: CardData;
  readonly name: StaffName;
  readonly email: Email;
}

/** A row that opens who it already is. */
export const twinRow = (twin: Twin | null): readonly CardElement[] =>
  twin === null
    ? []
    : [menuRow([[bold(twin.name)], [faint(twin.email)]], execute(peopleVerbs.person, `Open ${twin.name}`, twin.data))];
