import type { Keys } from '../../../bot/core/ports.ts';
import type { Owner, Store } from '../../../bot/store/store.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import type { Options } from '../../../infra/ops/command.ts';
import { commands } from '../../../infra/ops/commands.ts';
import { sentenceOf } from '../../../infra/ops/sentence-of.ts';

interface On {
  readonly store: Store;
  readonly owner: Owner;
  readonly keys?: Keys;
  readonly makeKey?: (swv: SwvId) => Promise<void>;
  readonly options?: Options;
}

/** Runs one command of ops on a database of the tests, as ops.ts does; gives what it said and whether all was well. */
export async function runCommand(
  { options = {}, ...on }: On,
  name: string,
  ...args: string[]
): Promise<{ readonly well: boolean; readonly said: string }> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`There is no command ${name}.`);
  const said: string[] = [];
  const keys = () => {
    if (!on.keys) throw new Error('This command needs no keys.');
    return on.keys;
  };
  const makeKey = async (swv: SwvId) => {
    if (!on.makeKey) throw new Error('This command makes no key.');
    await on.makeKey(swv);
  };
  const house = { ...on, keys, makeKey, appId: () => 'app', say: (line: string) => void said.push(line) };
  const well = await command.run(house, args, options).catch((error: unknown) => {
    said.push(sentenceOf(error));
    return false;
  });
  return { well, said: said.join('\n') };
}
