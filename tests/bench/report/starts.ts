import { messageFrom, WHO } from '../bodies.ts';
import { ratioOf } from '../numbers.ts';
import type { Sink } from '../sink.ts';
import { type Start, startTimes } from '../start-times.ts';
import type { Bundles } from './bundles.ts';
import { against, heading, milliseconds, ratioText, row, type Say } from './row.ts';

const BOUNDS = { warmUps: 1, rounds: 9, budgetMs: 50_000 };
const GOAL = 1.5;

/** From the start of the process to the first reply: Meedoen beside botbuilder alone and a trigger alone. */
export async function sayStarts(
  bundles: Bundles,
  { databaseUrl, sink }: { readonly databaseUrl: string; readonly sink: Sink },
  say: Say,
): Promise<void> {
  const message = JSON.stringify(messageFrom(WHO.zoco, 'hoi', sink.url));
  const ask: Start['ask'] = async (url) => {
    const before = sink.sent;
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: message });
    if (sink.sent === before) throw new Error('The bot said nothing.');
    return answer;
  };
  const rounds = await startTimes(
    {
      house: { bundle: bundles.house.file, env: { DATABASE_URL: databaseUrl }, ask },
      echo: { bundle: bundles.echo.file, env: {}, ask },
      health: { bundle: bundles.health.file, env: {}, ask: (url) => fetch(`${url}/api/health`) },
    },
    BOUNDS,
  );
  const house = ratioOf(
    rounds,
    (round) => round.house,
    (round) => round.echo,
  );
  const health = ratioOf(
    rounds,
    (round) => round.health,
    (round) => round.echo,
  );
  say(heading(`Start to first reply (${rounds.length} rounds)`, 'median', '× echo'));
  say(
    row(
      'Meedoen, on PostgreSQL',
      milliseconds(rounds.map((round) => round.house)),
      ratioText(house),
      `  ${against(GOAL, house)}`,
    ),
  );
  say(row('echo: botbuilder alone', milliseconds(rounds.map((round) => round.echo)), '1'));
  say(row('health: a trigger alone', milliseconds(rounds.map((round) => round.health)), ratioText(health)));
}
