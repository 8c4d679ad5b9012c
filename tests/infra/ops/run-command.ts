import type { Keys } from '../../../bot/core/ports.ts';
import type { Owner, Store } from '../../../bot/store/store.ts';
import { commands } from '../../../infra/ops/commands.ts';
import { sentenceOf } from '../../../infra/ops/sentence-of.ts';

/** Runs one command of ops on a database of the tests, as ops.ts does; gives what it said and whether all was well. */
export async function runCommand(
  on: { readonly store: Store; readonly owner: Owner; readonly keys?: Keys },
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
  const well = await command.run({ ...on, keys, say: (line) => void said.push(line) }, args).catch((error: unknown) => {
    said.push(sentenceOf(error));
    return false;
  });
  return { well, said: said.join('\n') };
}
