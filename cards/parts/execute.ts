import type { IExecuteAction } from '@microsoft/teams.cards';
import type { CardData } from './card-data.ts';

interface Options {
  /** What the button says besides its verb (a step, a vote); the handler reads it as an input. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Whether the card's inputs travel along. Not by default: what somebody typed goes only where it is needed. */
  readonly inputs?: boolean;
  /** `main`: what most people come for. `danger`: what cannot be undone. Teams may draw all alike. */
  readonly look?: 'main' | 'danger';
}

const STYLES = { main: 'positive', danger: 'destructive' } as const;

/**
 * A button (or the selectAction of a row) that asks us something. The client validates nothing before it goes: a field that
 * is still empty must not keep people from *Later verder*, so the answer shows what is wrong, at the input.
 *
 * @param title what the button says; a verb
 */
export function execute(verb: string, title: string, data: CardData, options: Options = {}): IExecuteAction {
  return {
    type: 'Action.Execute',
    verb,
    title,
    data: { ...data, ...options.constants },
    associatedInputs: options.inputs ? 'auto' : 'none',
    ...(options.look && { style: STYLES[options.look] }),
  };
}
