import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod';
import { createFiles } from '../../../bot/teams/files.ts';
import { isFileHost, isLoopback } from '../../../bot/teams/may-call.ts';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}/`;
}
const local = createFiles({ mayFetch: isLoopback, patienceMs: 300 });

test('gives the bytes of a file as they are, and sends nothing along', async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xe9, 0]);
  let asked: unknown;
  const url = await serve((request, response) => {
    asked = request.headers;
    response.end(bytes);
  });
  const fetched = await local.fetch(url);
  expect(fetched.kind === 'fetched' && [...fetched.bytes]).toEqual([...bytes]);
  expect(asked).not.toHaveProperty('authorization');
  expect(asked).not.toHaveProperty('cookie');
});

test.each([
  ['https://swv-my.sharepoint.com/personal/x/_layouts/15/download.aspx?tempauth=y', true],
  ['https://swv.sharepoint.com/sites/x/file.csv', true],
  ['http://swv-my.sharepoint.com/x', false],
  ['https://swv.sharepoint.com:8443/x', false],
  ['https://iemand:geheim@swv.sharepoint.com/x', false],
  ['https://sharepoint.com/x', false],
  ['https://swv.sharepoint.com.evil.example/x', false],
  ['https://evil.example/swv.sharepoint.com', false],
  ['https://evilsharepoint.com/x', false],
  ['https://a.b.sharepoint.com/x', false],
  ['https://swv.sharepoint.com./x', false],
  ['https://169.254.169.254/metadata', false],
  ['https://127.0.0.1/x', false],
  ['file:///etc/passwd', false],
])('in production %s may be fetched: %s', (address, may) => {
  expect(isFileHost(new URL(address))).toBe(may);
});

test('an address elsewhere is not asked at all', async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked += 1;
    response.end('naam');
  });
  const production = createFiles({ mayFetch: isFileHost });
  expect(await production.fetch(url)).toEqual({ kind: 'failed', why: 'address' });
  expect(await production.fetch('geen adres')).toEqual({ kind: 'failed', why: 'address' });
  expect(asked).toBe(0);
});

test('a redirect is not followed, not even to a host that may be asked', async () => {
  let asked = 0;
  const target = await serve((_, response) => {
    asked += 1;
    response.end('naam');
  });
  const url = await serve((_, response) => void response.writeHead(302, { location: target }).end());
  expect(await local.fetch(url)).toEqual({ kind: 'failed', why: 'status' });
  expect(asked).toBe(0);
});

test.each([401, 404, 500])('the answer %i is no file', async (status) => {
  const url = await serve((_, response) => void response.writeHead(status).end('<html>'));
  expect(await local.fetch(url)).toEqual({ kind: 'failed', why: 'status' });
});

test('stops at 1 MiB, whatever length the answer names', async () => {
  const url = await serve((_, response) => {
    response.flushHeaders();
    for (let part = 0; part < 40; part += 1) response.write(Buffer.alloc(65_536, 'a'));
    response.end();
  });
  expect(await local.fetch(url)).toEqual({ kind: 'too-big' });
});

test('1 MiB itself is read', async () => {
  const url = await serve((_, response) => void response.end(Buffer.alloc(1_048_576, 'a')));
  expect(await local.fetch(url)).toMatchObject({ kind: 'fetched', bytes: { length: 1_048_576 } });
});

test('a body that never ends is given up', async () => {
  const url = await serve((_, response) => void response.write('naam;'));
  expect(await local.fetch(url)).toEqual({ kind: 'failed', why: 'time-out' });
});

test('a machine that is not there is no file', async () => {
  expect(await local.fetch('http://127.0.0.1:1/')).toEqual({ kind: 'failed', why: 'network' });
});
