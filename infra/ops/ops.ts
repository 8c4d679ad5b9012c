import { parseArgs } from 'node:util';
import { type Command, NotUnderstood, type Options } from './command.ts';
import { commands, HELP } from './commands.ts';
import { openTarget, type Target } from './open-target.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * `npm run ops -- [--data DIR] COMMAND [SWV]`.
 *
 * @param env DATABASE_URL and KEY_VAULT_URL are read; with `--data` neither is.
 * @param say takes one line, without its end.
 * @returns the exit code: 0 when all is well, 1 when it is not or could not be done, 2 when it was not understood
 */
export async function ops(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<number> {
  const asked = read(args);
  if (asked === null) {
    say(HELP);
    return 2;
  }
  let target: Target | undefined;
  try {
    target = await openTarget(asked.data, env);
    say(`Database: ${target.place}`);
    return (await asked.command.run({ ...target, say }, asked.rest, asked.options)) ? 0 : 1;
  } catch (error) {
    say(sentenceOf(error));
    return error instanceof NotUnderstood ? 2 : 1;
  } finally {
    await target?.store.close();
  }
}

interface Asked {
  readonly command: Command;
  readonly rest: readonly string[];
  readonly data: string | undefined;
  readonly options: Options;
}

function read(args: readonly string[]): Asked | null {
  const names = ['data', ...commands.flatMap(({ options = {} }) => Object.keys(options))];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      allowPositionals: true,
    });
    const [name, ...rest] = positionals;
    const command = commands.find((one) => one.name === name);
    const { data, ...options } = values;
    return command && fits(command, rest, options) ? { command, rest, data, options } : null;
  } catch {
    return null; // an option that there is not, or one without its value
  }
}

function fits({ takes, options: has = {} }: Command, rest: readonly string[], given: Options): boolean {
  const least = takes === 'SWV' ? 1 : 0;
  const most = takes === '' ? 0 : 1;
  const needed = Object.keys(has).filter((name) => !has[name]?.startsWith('['));
  return (
    rest.length >= least &&
    rest.length <= most &&
    Object.keys(given).every((name) => name in has) &&
    needed.every((name) => given[name] !== undefined)
  );
}
