import { createServer } from 'node:http';
import { createRequire } from 'node:module';

type Serve = typeof import('../../infra/local/functions-core/serve.ts');
type Azure = typeof import('@azure/functions');

export interface FunctionsHost extends Pick<Serve, 'putOnQueue' | 'fireTimers'> {
  readonly url: string;
  readonly app: Azure['app'];
  close(): Promise<void>;
}

// With Node's own require, as in `npm start`: vitest would make a second copy of the stand-in, which nobody registers at.
const load = createRequire(import.meta.url);
load('../../infra/local/functions-core/register.ts');
const { serveFunction, putOnQueue, fireTimers } = load('../../infra/local/functions-core/serve.ts') as Serve;
const { app } = load('@azure/functions') as Azure;

/** The real `@azure/functions` on our stand-in of its core, served on a port of loopback. */
export async function startFunctionsHost(): Promise<FunctionsHost> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    if (!(await serveFunction(request, response, body))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    app,
    putOnQueue,
    fireTimers,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
