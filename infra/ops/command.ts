import type { Keys } from '../../bot/core/ports.ts';
import type { OpenedStore } from '../../bot/store/store.ts';

/** What a command works on: an opened database, the keys beside it, and where its sentences go. */
export interface OpsHouse extends OpenedStore {
  /** Asked by the commands that need keys only. Throws `NotUnderstood` when no vault and no key folder was named. */
  keys(): Keys;
  /** One line, without its end. Never a name, a text or an id of a person. */
  say(line: string): void;
}

export interface Command {
  readonly name: string;
  /** As the list shows it: `SWV`, `[SWV]` or nothing. */
  readonly takes: '' | 'SWV' | '[SWV]';
  /** One line for the list. */
  readonly about: string;
  /** @returns whether all is well: the exit code is 0 or 1. What it throws becomes a sentence, see sentence-of.ts. */
  run(house: OpsHouse, args: readonly string[]): Promise<boolean>;
}

/** The command line, or a setting, does not say what to do: exit code 2. */
export class NotUnderstood extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotUnderstood';
  }
}
