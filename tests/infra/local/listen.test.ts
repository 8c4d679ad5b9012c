import { request as httpRequest, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../infra/local/listen.ts';

let server: Server;
let port: number;
let entered: string[] = [];
beforeAll(async () => {
  server = await listen(
    0,
    [],
    [
      async (request, response, body) => {
        entered.push(`${request.method} ${request.url}`);
        response.end(String(body.length));
        return true;
      },
    ],
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  port = address.port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** As any program may: fetch would write Host itself. Rejects when the connection breaks, also after the answer. */
function call(headers: Record<string, string>, body?: string): Promise<number> {
  entered = [];
  let status = 0;
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const request = httpRequest({ host: '127.0.0.1', port, method, path: '/local/tick', headers }, (answer) => {
      status = answer.statusCode ?? 0;
      answer.resume();
    });
    request.on('error', reject).on('close', () => resolve(status));
    request.end(body);
  });
}

describe('the local host', () => {
  test('hears on this machine only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])('answers when it is called %s', async (name) => {
    expect(await call({ host: `${name}:${port}` })).toBe(200);
    expect(await call({ host: name })).toBe(200);
    expect(entered).toEqual(['GET /local/tick']);
  });

  test.each([
    'elders.example',
    'elders.example:3978',
    'localhost.elders.example',
    '127.0.0.1.elders.example',
    'localhost@elders.example',
    '192.168.1.20:3978',
    'localhost:port',
    ' ',
  ])('turns away a request to "%s": a name of another site that was pointed here', async (host) => {
    expect(await call({ host })).toBe(403);
    expect(entered).toEqual([]);
  });

  test('lets its own pages in', async () => {
    for (const name of ['127.0.0.1', 'localhost']) {
      expect(await call({ host: `${name}:${port}`, origin: `http://${name}:${port}` }, '{}')).toBe(200);
    }
  });

  test.each([
    'https://elders.example',
    'http://elders.example',
    'http://localhost:8080',
    'http://localhost.elders.example',
    'https://localhost:3978',
    'null',
    'file://',
    '',
  ])('turns away a page of "%s"', async (origin) => {
    expect(await call({ host: `localhost:${port}`, origin }, '{}')).toBe(403);
    expect(entered).toEqual([]);
  });

  test('turns away two of its names on one request: the page is another one', async () => {
    expect(await call({ host: `localhost:${port}`, origin: `http://127.0.0.1:${port}` }, '{}')).toBe(403);
  });

  test('says 413 to a body that is too large, when it was sent whole, and does not keep it', async () => {
    expect(await call({ host: 'localhost' }, 'x'.repeat(8 * 1_048_576))).toBe(200);
    expect(await call({ host: 'localhost' }, 'x'.repeat(8 * 1_048_576 + 1))).toBe(413);
    expect(await call({ host: 'localhost' }, 'x'.repeat(20 * 1_048_576))).toBe(413);
    expect(entered).toEqual([]);
  });

  test('counts a body in bytes, and reads letters that fall apart over two parts', async () => {
    expect(await call({ host: 'localhost' }, 'é'.repeat(4 * 1_048_576 + 1))).toBe(413);
    expect(await call({ host: 'localhost' }, 'é'.repeat(100_001))).toBe(200);
  });

  test('outlives a sender who goes away halfway', async () => {
    await new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST /local/tick HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf');
        socket.resetAndDestroy();
      });
      socket.on('close', () => resolve()).on('error', reject);
    });
    expect(await call({ host: 'localhost' })).toBe(200);
  });
});
