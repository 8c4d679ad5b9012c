import type { Keys } from '../../bot/core/ports.ts';
import type { OpenedStore } from '../../bot/store/store.ts';
import type { SwvId } from '../../cards/words/brands.ts';

/** What a command works on: an opened database, the keys beside it, and where its sentences go. */
export interface OpsHouse extends OpenedStore {
  /** Asked by the commands that need keys only. Throws `NotUnderstood` when no vault and no key folder was named. */
  keys(): Keys;
  /** Makes a SWV's RSA key where {@link keys} look for it; leaves one that is there. */
  makeKey(swv: SwvId): Promise<void>;
  /** The bot's app id, as the allowlist names it. Throws `NotUnderstood` when it was not given. */
  appId(): string;
  /** One line, without its end. Never a name, a text or an id of a person. */
  say(line: string): void;
}

/** `--name value` as given. */
export type Options = Readonly<Record<string, string | undefined>>;

export interface Command {
  readonly name: string;
  /** As the list shows it: `SWV`, `[SWV]` or nothing. */
  readonly takes: '' | 'SWV' | '[SWV]';
  /** The options that it has, each with a value; as the list shows the value, in brackets when it may be left out. */
  readonly options?: Readonly<Record<string, string>>;
  /** One line for the list. */
  readonly about: string;
  /** @returns whether all is well: the exit code is 0 or 1. What it throws becomes a sentence, see sentence-of.ts. */
  run(house: OpsHouse, args: readonly string[], options: Options): Promise<boolean>;
}

/** The command line, or a setting, does not say what to do: exit code 2. */
export class NotUnderstood extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotUnderstood';
  }
}
