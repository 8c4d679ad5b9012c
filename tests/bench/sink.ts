import { createServer } from 'node:http';
import { readDemo } from '../../infra/local/demo/read-demo.ts';

export interface Sink {
  readonly url: string;
  /** How many activities were sent to it. */
  readonly sent: number;
  close(): Promise<void>;
}

/** The Bot connector on loopback: takes every activity and answers with an id; its roster knows the demonstration. */
export async function openSink(): Promise<Sink> {
  const mails = new Map(readDemo().personas.map(({ persona, email }) => [`29:${persona}`, email]));
  let sent = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      const member = decodeURIComponent(request.url?.split('/members/')[1] ?? '');
      if (request.method !== 'GET') sent += 1;
      const body = request.method === 'GET' ? { id: member, userPrincipalName: mails.get(member) } : { id: `m${sent}` };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The sink has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    get sent() {
      return sent;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
