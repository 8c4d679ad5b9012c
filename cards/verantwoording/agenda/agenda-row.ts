import type { IContainer } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { bold, faint } from '../../parts/text.ts';
import type { Amount, ConfigText, SchoolName } from '../../words/brands.ts';
import { type AgendaAddress, addressed, agendaVerbs } from './verbs.ts';

/** One ontwikkelagenda in a list. */
export interface AgendaRow {
  readonly data: CardData;
  readonly of: AgendaAddress;
  /** null: the SWV itself. */
  readonly name: SchoolName | ConfigText | null;
  readonly format: ConfigText;
  readonly period: ConfigText;
  /** Its goals stand in the account of that period. */
  readonly opened: boolean;
}

export function agendaRow({ data, of, name, format, period, opened }: AgendaRow): IContainer {
  const title = `Ontwikkelagenda ${period} van ${name ?? 'het samenwerkingsverband'}`;
  const says = opened ? 'de doelen staan nu in de verantwoording' : 'waar jullie in deze periode aan werken';
  return menuRow(
    [[bold(title)], [faint(`${format} · ${says}`)]],
    execute(agendaVerbs.show, title, data, { constants: addressed(of) }),
  );
}

/** Where somebody has more of them than a list of other things has room for. */
export interface AgendasDoor {
  readonly data: CardData;
  readonly count: Amount;
}

export const agendasRow = ({ data, count }: AgendasDoor): IContainer =>
  menuRow(
    [[bold('Ontwikkelagenda’s')], [faint(`${count}, met de doelen waar aan gewerkt wordt`)]],
    execute(agendaVerbs.list, 'Ontwikkelagenda’s', data),
  );
