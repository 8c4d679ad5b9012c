import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { serveFunction } from './functions-core/serve.ts';
import { readBody } from './read-body.ts';
import { isLoopback } from './teams/loopback.ts';

/** One of the local host's own doors; false when the path is another's. */
export type Door = (request: IncomingMessage, response: ServerResponse, body: string) => Promise<boolean>;
/** A door that reads the body itself. */
export type RawDoor = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const MOST_BYTES = 8 * 1_048_576;

/** Listens on 127.0.0.1 only. Throws `EADDRINUSE` when the port is taken. */
export async function listen(port: number, raw: readonly RawDoor[], doors: readonly Door[]): Promise<Server> {
  const server = createServer((request, response) => {
    serve(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLoopback(request)) {
      response.writeHead(403).end();
      return;
    }
    for (const door of raw) if (await door(request, response)) return;
    const body = await readBody(request, MOST_BYTES);
    if (body === null) {
      response.writeHead(413, { connection: 'close' }).end();
      return;
    }
    for (const door of [...doors, serveFunction]) if (await door(request, response, body)) return;
    response.writeHead(404).end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
