import type { ServerResponse } from 'node:http';
import type { Teams } from '../teams/teams.ts';

/** Often enough that neither a proxy nor the browser thinks the line is dead. */
const HEARTBEAT_MS = 20_000;

/** Server-Sent Events: everything that happens in Teams, as it happens. The page asks anew for what it missed. */
export function streamEvents(teams: Pick<Teams, 'subscribe'>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const end = teams.subscribe((event) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  const beat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  beat.unref();
  response.once('close', () => {
    clearInterval(beat);
    end();
  });
}
