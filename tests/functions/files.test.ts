import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { House } from '../../bot/house.ts';
import type { FileAnswer, FileRequest } from '../../bot/links/file-door.ts';
import { type FunctionsHost, startFunctionsHost } from '../support/functions-host.ts';

// With Node's own require, as the stand-in of the Functions host is loaded: a trigger and its house are one copy.
const load = createRequire(import.meta.url);
const { provide } = load('../../functions/house.ts') as typeof import('../../functions/house.ts');

let host: FunctionsHost;
const asked: FileRequest[] = [];
const bytes = Uint8Array.from([0, 255, 80, 75, 10, 13]);

beforeAll(async () => {
  host = await startFunctionsHost();
  load('../../functions/files.ts');
  const house: House = {
    receive: async () => ({ status: 200 }),
    file: async (request): Promise<FileAnswer> => {
      asked.push(request);
      return request.method === 'GET'
        ? { status: 200, headers: { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' }, body: '<p>één</p>' }
        : { status: 200, headers: { 'Content-Disposition': 'attachment; filename="a.xlsx"' }, body: bytes };
    },
    deliver: async () => undefined,
    tick: async () => undefined,
    health: async () => ({ ok: true }),
    close: async () => undefined,
  };
  provide(async () => house);
});
afterAll(() => host.close());

test('a link is a page at a GET and a file at a POST, byte for byte', async () => {
  const address = `${host.url}/api/files/duinrand/Ab-_9`;
  const page = await fetch(address);
  expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([200, 'no-store', '<p>één</p>']);
  const file = await fetch(address, { method: 'POST' });
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="a.xlsx"');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect(asked).toEqual([
    { method: 'GET', swv: 'duinrand', token: 'Ab-_9' },
    { method: 'POST', swv: 'duinrand', token: 'Ab-_9' },
  ]);
});

test.each([
  ['PUT', '/api/files/duinrand/a'],
  ['DELETE', '/api/files/duinrand/a'],
  ['GET', '/api/files/duinrand'],
  ['GET', '/api/files'],
])("%s %s is nobody's", async (method, path) => {
  expect((await fetch(`${host.url}${path}`, { method })).status).toBe(404);
});
