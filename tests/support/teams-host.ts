import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import { createTeams, type Teams } from '../../infra/local/teams/teams.ts';
import { type EchoBot, startEchoBot } from './echo-bot.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface TestClock {
  now: Date;
}

export interface TeamsHost {
  readonly url: string;
  readonly teams: Teams;
  readonly bot: EchoBot;
  readonly clock: TestClock;
  /** More handlers, asked in order after Teams. */
  serve(handler: Handler): void;
  close(): Promise<void>;
}

/** Teams with an echo bot on two ports of loopback, at a business time that stands still until a test moves it. */
export async function startTeamsHost(options: { file?: string | null; waitsMs?: number } = {}): Promise<TeamsHost> {
  const handlers: Handler[] = [];
  const server = createServer(async (request, response) => {
    for (const handle of handlers) if (await handle(request, response)) return;
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const serviceUrl = `${url}/teams`;
  const bot = await startEchoBot(serviceUrl);
  const clock: TestClock = { now: new Date('2026-11-20T08:14:00Z') };
  const { personas, schools } = readDemo();
  const teams = createTeams({
    personas,
    schools,
    botUrl: bot.url,
    serviceUrl,
    botId: '28:00000000-0000-4000-8000-00000000b071',
    file: options.file ?? null,
    now: () => clock.now,
    waitsMs: options.waitsMs ?? 15_000,
  });
  handlers.push(teams.handle);
  return {
    url,
    teams,
    bot,
    clock,
    serve: (handler) => {
      handlers.push(handler);
    },
    close: async () => {
      await teams.close();
      await bot.close();
      await new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      });
    },
  };
}
