import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import type { CardData } from '../../../parts/card-data.ts';
import { execute } from '../../../parts/execute.ts';
import { bold, faint, line, run } from '../../../parts/text.ts';
import type { ConfigText, SchoolName } from '../../../words/brands.ts';
import type { RefusalCode } from '../../refusals.ts';
import { type AgendaAddress, agendaVerbs } from '../verbs.ts';

/** What every card about one ontwikkelagenda begins with. */
export interface AgendaView {
  /** With the revision of the agenda. */
  readonly data: CardData;
  readonly of: AgendaAddress;
  /** null: the SWV itself. */
  readonly name: SchoolName | ConfigText | null;
  readonly format: ConfigText;
  readonly period: ConfigText;
  /** Why the last click did not do what it said. */
  readonly note: RefusalCode | null;
}

export interface ShownGoal {
  readonly id: string;
  readonly text: string;
  /** What its priority is called; null where this format has none. */
  readonly priority: string | null;
}

export const whose = ({ name, format, period }: AgendaView): CardElement =>
  line([bold(name ?? 'Het samenwerkingsverband'), run(` · ${period}`), faint(` · ${format}`)], { spacing: 'Small' });

/** What stands here is the school's own, so the first button takes it off the screen. */
export const foldUp = ({ data }: AgendaView, what: 'overzicht' | 'formulier'): IExecuteAction =>
  execute(agendaVerbs.list, `Sluit ${what}`, data);
