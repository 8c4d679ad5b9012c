import type { BenchDatabase } from '../databases.ts';
import { median, ratioOf } from '../numbers.ts';
import { plantRequests } from '../plant-requests.ts';
import { requestTurns } from '../request-turns.ts';
import { timed } from '../rounds.ts';
import { turnTimes } from '../turn-times.ts';
import { commit } from '../turns.ts';
import { heading, milliseconds, ratioText, row, type Say } from './row.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const BOUNDS = { warmUps: 3, rounds: 15, budgetMs: 6_000 };

/** The same turns with a thousand, ten thousand and a hundred thousand requests, of which two in a hundred are open and one is followed. */
export async function sayRequests(database: BenchDatabase, sinkUrl: string, say: Say): Promise<void> {
  await turnTimes(commit, database, sinkUrl, { warmUps: 0, rounds: 1, budgetMs: 1_000 }); // the one that is copied
  for (const size of SIZES) {
    const took = await timed(() => plantRequests(database, size));
    say(
      heading(
        `With ${size} requests (planted in ${milliseconds([took])})`,
        'turn',
        'its SQL, bare',
        '× floor',
        'queries',
      ),
    );
    for (const turn of [commit, ...requestTurns]) {
      const rounds = await turnTimes(turn, database, sinkUrl, BOUNDS);
      const floor = ratioOf(
        rounds,
        (round) => round.turn,
        (round) => round.sql + round.silent,
      );
      const of = (pick: (round: (typeof rounds)[number]) => number) => milliseconds(rounds.map(pick));
      say(
        row(
          turn.name,
          of((round) => round.turn),
          of((round) => round.sql),
          ratioText(floor),
          String(median(rounds.map((round) => round.statements))),
        ),
      );
    }
  }
}
