import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FunctionsHost, startFunctionsHost } from '../../support/functions-host.ts';

let host: FunctionsHost;
const received: unknown[] = [];
const fired: string[] = [];
let timerFails = false;

beforeAll(async () => {
  host = await startFunctionsHost();
  const { app } = host;
  app.http('echo', {
    methods: ['POST'],
    authLevel: 'anonymous',
    route: 'echo',
    handler: async (request) => ({
      status: 201,
      headers: { 'x-said': request.headers.get('x-say') ?? '' },
      jsonBody: { body: await request.text(), query: request.query.get('q') },
    }),
  });
  app.http('read', {
    methods: ['GET'],
    authLevel: 'anonymous',
    route: 'echo',
    handler: async () => ({ body: 'gelezen' }),
  });
  app.http('named', {
    methods: ['GET'],
    authLevel: 'anonymous',
    route: 'named/{swv}/{Token}',
    handler: async (request) => ({ jsonBody: request.params }),
  });
  app.http('unrouted', { methods: ['GET'], authLevel: 'anonymous', handler: async () => ({ status: 202 }) });
  app.http('throws', {
    methods: ['GET'],
    authLevel: 'anonymous',
    handler: () => Promise.reject(new Error('a secret of the inside')),
  });
  app.http('silent', { methods: ['GET'], authLevel: 'anonymous', handler: async () => undefined as never });
  app.http('wrong', { methods: ['GET'], authLevel: 'anonymous', handler: async () => 'a bare text' as never });
  const connection = 'AzureWebJobsStorage';
  app.storageQueue('listener', {
    queueName: 'work',
    connection,
    handler: async (message) => void received.push(message),
  });
  app.storageQueue('other', { queueName: 'other', connection, handler: () => Promise.reject(new Error('not mine')) });
  app.timer('first', {
    schedule: '0 */5 * * * *',
    handler: async () => {
      fired.push('first');
      if (timerFails) throw new Error('the first timer failed');
    },
  });
  app.timer('second', { schedule: '0 0 3 * * *', handler: async () => void fired.push('second') });
});
afterAll(() => host.close());

const call = (path: string, init?: RequestInit) => fetch(`${host.url}${path}`, init);

describe('an HTTP function', () => {
  test('is found by route and method, and gets headers, query and body', async () => {
    const answer = await call('/api/echo?q=a%26b', { method: 'POST', body: 'één', headers: { 'x-say': 'hoi' } });
    expect([answer.status, answer.headers.get('x-said')]).toEqual([201, 'hoi']);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual({ body: 'één', query: 'a&b' });
    expect(await (await call('/api/echo')).text()).toBe('gelezen');
  });

  test('gets the parts of its route that have a name, as they were written', async () => {
    expect(await (await call('/api/Named/duinrand/Ab-_9')).json()).toEqual({ swv: 'duinrand', Token: 'Ab-_9' });
  });

  test('is found by its name when it has no route, and capitals do not matter', async () => {
    expect((await call('/api/unrouted')).status).toBe(202);
    expect((await call('/API/Unrouted')).status).toBe(202);
  });

  test.each([
    ['PUT', '/api/echo'],
    ['POST', '/api/unrouted'],
    ['GET', '/api/nergens'],
    ['GET', '/api/echo/verder'],
    ['GET', '/api/named/duinrand'],
    ['GET', '/api/named/duinrand/'],
    ['GET', '/api/named/duinrand/a/b'],
    ['GET', '/echo'],
    ['GET', '/api/'],
  ])("%s %s is nobody's", async (method, path) => {
    expect((await call(path, { method })).status).toBe(404);
  });

  test("an address that is none is nobody's, and no error", async () => {
    const { port } = new URL(host.url);
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, path: '//' }, (answer) => resolve(answer.statusCode));
      request.on('error', reject).end();
    });
    expect(status).toBe(404);
  });

  test.each(['/api/throws', '/api/wrong'])('%s ends in a 500 without a word', async (path) => {
    const answer = await call(path);
    expect([answer.status, await answer.text()]).toEqual([500, '']);
  });

  test('may answer nothing', async () => {
    const answer = await call('/api/silent');
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });
});

describe('a queue function', () => {
  test('gets the messages of its own queue, as the worker hands them over: JSON read again', async () => {
    const message = { swv: 'duinroos', at: new Date('2026-11-20T08:00:00Z'), gone: undefined };
    await host.putOnQueue('work', message);
    expect(received).toEqual([{ swv: 'duinroos', at: '2026-11-20T08:00:00.000Z' }]);
    expect(Object.keys(received[0] ?? {})).toEqual(['swv', 'at']);
  });

  test('what it throws is told to whoever put the message', async () => {
    await expect(host.putOnQueue('other', {})).rejects.toThrow('not mine');
  });
});

describe('a timer function', () => {
  test('fires with the others, and one that fails stops none of them', async () => {
    await host.fireTimers();
    expect(fired.splice(0)).toEqual(['first', 'second']);
    timerFails = true;
    await expect(host.fireTimers()).rejects.toMatchObject({ errors: [{ message: 'the first timer failed' }] });
    expect(fired.splice(0)).toEqual(['first', 'second']);
  });
});
