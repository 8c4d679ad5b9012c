import type { BenchDatabase } from '../databases.ts';
import { median, ratioOf } from '../numbers.ts';
import { turnTimes } from '../turn-times.ts';
import { commit, help } from '../turns.ts';
import { against, heading, milliseconds, ratioText, row, type Say } from './row.ts';

const BOUNDS = { warmUps: 10, rounds: 60, budgetMs: 15_000 };
const GOAL = 1.5;

/** A turn through the whole app, beside its own statements run bare and a turn of botbuilder that says nothing. */
export async function sayTurns(engine: string, database: BenchDatabase, sinkUrl: string, say: Say): Promise<void> {
  say(heading(`Turns on ${engine}`, 'median', '× floor', '× echo turn'));
  for (const turn of [commit, help]) {
    const rounds = await turnTimes(turn, database, sinkUrl, BOUNDS);
    const floor = ratioOf(
      rounds,
      (round) => round.turn,
      (round) => round.sql + round.silent,
    );
    const echo = ratioOf(
      rounds,
      (round) => round.turn,
      (round) => round.echo,
    );
    const of = (pick: (round: (typeof rounds)[number]) => number) => milliseconds(rounds.map(pick));
    const count = median(rounds.map((round) => round.statements));
    say(
      row(
        turn.name,
        of((round) => round.turn),
        ratioText(floor),
        ratioText(echo),
        `  ${against(GOAL, floor)}`,
      ),
    );
    say(
      row(
        `  its ${count} statements, bare, in one transaction`,
        of((round) => round.sql),
      ),
    );
    say(
      row(
        '  a turn of botbuilder that says nothing',
        of((round) => round.silent),
      ),
    );
    say(
      row(
        '  a turn of botbuilder that says one thing',
        of((round) => round.echo),
        '',
        '1',
      ),
    );
    say(row(`  (${rounds.length} rounds; floor: the bare statements and the turn that says nothing)`));
  }
}
