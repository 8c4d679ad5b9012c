import '../../infra/local/functions-core/register.ts';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { serveFunction } from '../../infra/local/functions-core/serve.ts';
import { readBody } from '../../infra/local/read-body.ts';

// A process of its own: loads one bundle as the Functions worker does, serves it on loopback and says on which port.
const [, , bundle = ''] = process.argv;
await import(pathToFileURL(bundle).href);
const server = createServer(async (request, response) => {
  const body = (await readBody(request, 1_048_576)) ?? '';
  if (!(await serveFunction(request, response, body))) response.writeHead(404).end();
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
