import type { ConfigText } from '../../words/brands.ts';
import type { Who } from '../parts/account-view.ts';

/** What the buttons of an ontwikkelagenda are called. Which one it is travels as a constant; `data.revision` is its own. */
export const agendaVerbs = {
  /** Those of the reader. */
  list: 'verantwoording.agendas',
  show: 'verantwoording.agenda',
  /** Asks for a goal. Input: goal (absent: a new one). */
  ask: 'verantwoording.agenda-doel',
  /** Inputs: goal, priority, text, noName. */
  save: 'verantwoording.agenda-bewaar',
  /** Input: goal. */
  remove: 'verantwoording.agenda-haal-weg',
} as const;

export const agendaInputs = {
  /** Whose it is and of which period: `format/period/kind/key`. */
  of: 'agenda',
  goal: 'doel',
  priority: 'prioriteit',
  text: 'tekst',
  noName: 'geen-naam',
} as const;

export interface AgendaAddress {
  readonly format: ConfigText;
  readonly period: ConfigText;
  readonly kind: Who;
  readonly key: ConfigText;
}

export const addressed = ({ format, period, kind, key }: AgendaAddress): Readonly<Record<string, string>> => ({
  [agendaInputs.of]: [format, period, kind, key].join('/'),
});
