import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { openDatabase } from './open-database.ts';
import { allHold, tell } from './tell.ts';

const whole = z.coerce.number().int().min(0).max(0x7fffffff);
const Options = z.object({
  seed: whole.default(() => randomInt(1_000_000)),
  engine: z.enum(['pglite', 'postgres']).default('pglite'),
  runs: whole.min(1).default(1),
});

/**
 * `npm run faults -- [--seed N] [--engine pglite|postgres] [--runs N]`: plays random histories and says what came of
 * them; of one run everything, of many a line each, and everything where a conclusion does not hold.
 *
 * @param say takes one line, without its end.
 * @returns the exit code: 0 when all holds, 1 when something does not, 2 when the command line was not understood
 */
export async function faults(
  args: readonly string[],
  say: (line: string) => void,
  open: typeof openDatabase = openDatabase,
): Promise<number> {
  const asked = readOptions(args);
  if (asked === null) {
    say('Use: npm run faults -- [--seed N] [--engine pglite|postgres] [--runs N]');
    return 2;
  }
  const database = await open[asked.engine]();
  let code = 0;
  try {
    for (let run = 0; run < asked.runs; run += 1) {
      const lines: string[] = [];
      const seed = asked.seed + run;
      const on = { store: database.store, swv: await database.swv(run) };
      const told = await tell(on, seed, asked.runs === 1 ? say : (line) => void lines.push(line));
      const well = allHold(told);
      if (!well) code = 1;
      if (asked.runs === 1) continue;
      if (!well) for (const line of lines) say(line);
      const { changes, workers, killed } = told.played;
      say(`seed ${seed}: ${changes} changes, ${workers} workers, ${killed} killed: ${well ? 'all holds' : 'BROKEN'}`);
    }
  } finally {
    await database.close();
  }
  return code;
}

function readOptions(args: readonly string[]): z.infer<typeof Options> | null {
  const text = { type: 'string' } as const;
  try {
    return Options.parse(parseArgs({ args: [...args], options: { seed: text, engine: text, runs: text } }).values);
  } catch {
    return null;
  }
}
