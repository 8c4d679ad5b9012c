import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createGraphClient, type GraphCall } from '../../../bot/graph/graph-client.ts';
import type { GraphTokens } from '../../../bot/graph/graph-tokens.ts';
import { tenantId } from '../../../bot/teams/activity-schema.ts';
import { createLogLines } from '../../support/log-lines.ts';

interface Seen {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let seen: Seen[];
let answer: (response: ServerResponse) => void;
let url: string;
beforeEach(async () => {
  seen = [];
  answer = (response) => void response.end('{}');
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}/`;
});
const stop = () =>
  new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
afterEach(stop);

const tenant = tenantId.parse('b0a4d001-0000-4000-8000-000000000001');
const write: GraphCall = {
  name: 'events.create',
  tenantId: tenant,
  method: 'POST',
  path: ['users', 'organisator', 'events'],
  body: { subject: 'Overleg' },
  patience: { tryMs: 400, wholeMs: 4_000, tries: 3 },
};
const given: GraphTokens = { token: async (of) => `token-of-${of}` };
const lines = createLogLines();
const client = (tokens: GraphTokens = given) => createGraphClient({ baseUrl: url, tokens, log: lines.log });
const anything = z.unknown();

describe('a call to Graph', () => {
  test('carries the token of its own tenant, its body as JSON, and the version in its address', async () => {
    expect(await client().call(write, anything)).toEqual({ kind: 'ok', value: {} });
    expect(seen).toMatchObject([{ line: 'POST /v1.0/users/organisator/events', body: '{"subject":"Overleg"}' }]);
    expect(seen[0]?.headers).toMatchObject({
      authorization: `Bearer token-of-${tenant}`,
      'content-type': 'application/json',
    });
  });

  test('two calls for two tenants at the same time each carry their own token', async () => {
    const graph = client();
    const other = tenantId.parse('b0a4d002-0000-4000-8000-000000000002');
    await Promise.all(
      [tenant, other].map((of) => graph.call({ ...write, tenantId: of, path: ['users', of] }, anything)),
    );
    for (const { line, headers } of seen)
      expect(headers.authorization).toBe(`Bearer token-of-${line.split('/').at(-1)}`);
  });

  test("a guest's name with #EXT#, a slash and a space arrive whole", async () => {
    const guest = 'gast_gemeente.example#EXT#@swv.example';
    const query = { $filter: "name eq 'a & b/c'" };
    await client().call({ ...write, method: 'GET', path: ['users', guest, 'a/b c'], query }, anything);
    const { pathname, searchParams } = new URL(seen[0]?.line.split(' ')[1] ?? '', url);
    expect(pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v1.0', 'users', guest, 'a/b c']);
    expect(searchParams.get('$filter')).toBe("name eq 'a & b/c'");
  });

  test.each(['', '.', '..'])('a part of the path that is "%s" is a bug, and is not called', async (part) => {
    await expect(client().call({ ...write, path: ['users', part, 'events'] }, anything)).rejects.toThrow();
    expect(seen).toEqual([]);
  });

  test('an answer without a body is undefined, not a stream', async () => {
    answer = (response) => void response.writeHead(202).end();
    expect(await client().call(write, z.undefined())).toEqual({ kind: 'ok', value: undefined });
  });

  test.each(['<html>', '{"half', '[]'])('an answer that is not what was expected (%s) is unclear', async (body) => {
    answer = (response) => void response.end(body);
    expect(await client().call(write, z.object({ id: z.string() }))).toEqual({ kind: 'unclear', status: 200 });
  });

  test('a redirect is not followed: it would carry the token elsewhere', async () => {
    answer = (response) => void response.writeHead(302, { location: `${url}elders` }).end();
    expect(await client().call(write, anything)).toEqual({ kind: 'unclear', status: null });
    expect(seen).toHaveLength(1);
  });
});

describe('a write whose fate is unclear', () => {
  const broken: readonly [string, (response: ServerResponse) => void][] = [
    ['504', (response) => void response.writeHead(504).end()],
    ['a reset', (response) => void response.socket?.resetAndDestroy()],
    ['silence', () => undefined],
  ];

  test.each(broken)('is not sent again after %s', async (_, happens) => {
    answer = happens;
    expect(await client().call(write, anything)).toMatchObject({ kind: 'unclear' });
    expect(seen).toHaveLength(1);
  });

  test.each(broken)('is sent again, as it was, after %s when Graph would know it again', async (_, happens) => {
    answer = (response) => {
      answer = (next) => void next.end('{}');
      happens(response);
    };
    expect(await client().call({ ...write, repeatable: true }, anything)).toEqual({ kind: 'ok', value: {} });
    expect(seen.map(({ body }) => body)).toEqual(['{"subject":"Overleg"}', '{"subject":"Overleg"}']);
  });

  test('goes again after 429: Graph did nothing', async () => {
    answer = (response) => {
      answer = (next) => void next.end('{}');
      response.writeHead(429, { 'retry-after': '0' }).end();
    };
    expect(await client().call(write, anything)).toEqual({ kind: 'ok', value: {} });
    expect(seen).toHaveLength(2);
  });
});

describe('a call that never leaves', () => {
  const notNow = { kind: 'not-now', status: 0, retryAfterMs: null };

  test("is not-now when there is no token, and its reason's own text is not logged", async () => {
    const none: GraphTokens = {
      token: () => Promise.reject(new Error('AADSTS700016: application of directie@school.example')),
    };
    expect(await client(none).call(write, anything)).toEqual(notNow);
    expect(lines.events().at(-1)).toMatchObject({ error: 'NotCalled.Token', outcome: 'not-now' });
    expect(lines.lines.join()).not.toContain('AADSTS');
  });

  test('is not-now when the token does not come in time', async () => {
    const slow: GraphTokens = { token: () => new Promise(() => undefined) };
    expect(await client(slow).call({ ...write, patience: { tryMs: 50, wholeMs: 100, tries: 1 } }, anything)).toEqual(
      notNow,
    );
    expect(seen).toEqual([]);
  });

  test('is not-now when nobody listens', async () => {
    await stop();
    expect(await client().call(write, anything)).toEqual(notNow);
  });
});
