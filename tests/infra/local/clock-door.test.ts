import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Moments } from '../../../bot/delivery/moments.ts';
import { type ClockDoor, createClockDoor } from '../../../infra/local/clock-door.ts';
import { registerFunction } from '../../../infra/local/functions-core/core.ts';
import { LocalClock } from '../../../infra/local/local-clock.ts';

const HOUR = 60 * 60_000;
/** Far enough ahead of this machine's time that its own running does not matter. */
const START = new Date('2126-11-20T08:00:00Z');
const hours = (count: number) => new Date(START.getTime() + count * HOUR);

let folder: string;
let server: Server;
let url: string;
let clock: LocalClock;
let door: ClockDoor;
let timer: { dispose(): void };
/** When something falls due; a tick takes what is due away, and may add more. */
let due: Date[];
let ticks: { readonly at: Date; readonly took: readonly Date[] }[];
let onTick: () => Promise<void>;
let log: string[];
let requests: number;

const moments: Moments = {
  nextMoment: async (after) => due.filter((at) => at > after).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null,
  waiting: async (now) => ({ next: due.find((at) => at > now) ?? null, count: due.filter((at) => at > now).length }),
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meedoen-door-'));
  clock = new LocalClock(join(folder, 'clock.json'));
  clock.moveTo(START);
  due = [];
  ticks = [];
  log = [];
  requests = 0;
  onTick = async () => undefined;
  timer = registerFunction(
    { name: 'tick', bindings: { timer: { type: 'timerTrigger', direction: 'in' } } },
    async () => {
      const at = clock.now();
      const took = due.filter((one) => one <= at);
      due = due.filter((one) => one > at);
      ticks.push({ at, took });
      log.push('tick');
      await onTick();
    },
  );
  const use = (given: Moments) => createClockDoor(clock, given, async () => void log.push('idle'));
  door = use(moments);
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    requests += 1;
    const served = await door.handle(request, response, body).catch(() => {
      response.writeHead(500).end();
      return true;
    });
    if (!served) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}`;
});
afterEach(async () => {
  timer.dispose();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

async function post(path: string, body: unknown): Promise<{ status: number; body: { now?: string; error?: string } }> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: answer.status === 500 ? {} : await answer.json() };
}
const moveTo = (moment: Date) => post('/local/clock', { now: moment.toISOString() });

describe('POST /local/clock', () => {
  test('moves time forward and says what time it is', async () => {
    const { status, body } = await moveTo(hours(5));
    expect(status).toBe(200);
    expect(Date.parse(body.now ?? '')).toBeGreaterThanOrEqual(hours(5).getTime());
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(hours(5).getTime());
  });

  test('takes a moment with any offset', async () => {
    expect((await post('/local/clock', { now: '2126-11-21T09:00:00+01:00' })).status).toBe(200);
    expect(clock.now().toISOString()).toMatch(/^2126-11-21T08:00:0/);
  });

  test('answers 409 to an earlier moment, and nothing happens', async () => {
    due = [hours(1)];
    const { status, body } = await moveTo(hours(-1));
    expect([status, body.error]).toEqual([409, 'Time only moves forward.']);
    expect(Date.parse(body.now ?? '')).toBeGreaterThanOrEqual(START.getTime());
    expect(ticks).toEqual([]);
  });

  test.each<unknown>([
    '',
    '{',
    {},
    { now: 'morgen' },
    { now: 1 },
    { now: '2126-11-21' },
    { now: '2126-02-30T09:00:00Z' },
  ])('answers 400 to %j', async (body) => {
    expect((await post('/local/clock', body)).status).toBe(400);
    expect(ticks).toEqual([]);
  });

  test('stops at every due moment on the way, in order, each alone, and ticks once more at the end', async () => {
    due = [hours(9), hours(2), hours(4), hours(4), hours(30)];
    await moveTo(hours(10));
    expect(ticks.map(({ took }) => took)).toEqual([[hours(2)], [hours(4), hours(4)], [hours(9)], []]);
    for (const { at, took } of ticks) {
      const first = took[0] ?? hours(10);
      expect(at.getTime() - first.getTime()).toBeGreaterThanOrEqual(0);
      expect(at.getTime() - first.getTime()).toBeLessThan(HOUR / 2);
    }
    expect(due).toEqual([hours(30)]);
  });

  test('also stops at what a stop made fall due, and at the last moment itself', async () => {
    due = [hours(1)];
    onTick = async () => {
      if (ticks.length === 1) due.push(hours(3), hours(2));
    };
    await moveTo(hours(3));
    expect(ticks.map(({ took }) => took)).toEqual([[hours(1)], [hours(2)], [hours(3)], []]);
  });

  test('waits at each stop until everything is delivered', async () => {
    due = [hours(1), hours(2)];
    await moveTo(hours(3));
    expect(log).toEqual(['tick', 'idle', 'tick', 'idle', 'tick', 'idle']);
  });

  test('moves come one after the other: the second begins where the first ended', async () => {
    due = [hours(1), hours(2), hours(3)];
    const gate = Promise.withResolvers<void>();
    onTick = () => gate.promise;
    const far = moveTo(hours(3));
    await expect.poll(() => ticks.length).toBe(1);
    const near = moveTo(hours(2));
    await expect.poll(() => requests).toBe(2);
    gate.resolve();
    expect([(await far).status, (await near).status]).toEqual([200, 409]);
    expect(ticks.map(({ took }) => took)).toEqual([[hours(1)], [hours(2)], [hours(3)], []]);
  });

  test('a tick that fails is a 500, time stands at that moment, and the next move goes on', async () => {
    due = [hours(1), hours(2)];
    onTick = () => Promise.reject(new Error('a bug'));
    expect((await moveTo(hours(3))).status).toBe(500);
    expect(clock.now().getTime()).toBeLessThan(hours(2).getTime());
    onTick = async () => undefined;
    expect((await moveTo(hours(3))).status).toBe(200);
    expect(ticks.map(({ took }) => took)).toEqual([[hours(1)], [hours(2)], []]);
  });

  test('a moment that is never later than now does not keep it for ever', async () => {
    door = createClockDoor(clock, { ...moments, nextMoment: async (after) => after }, async () => undefined);
    expect((await moveTo(hours(3))).status).toBe(200);
    expect(ticks).toHaveLength(1);
  });
});

describe('the other doors', () => {
  test('POST /local/tick ticks now', async () => {
    due = [START];
    expect((await post('/local/tick', '')).status).toBe(200);
    expect(ticks.map(({ took }) => took)).toEqual([[START]]);
  });

  test('GET says the time and what waits, and moves nothing', async () => {
    due = [hours(2), hours(3)];
    const time = await (await fetch(`${url}/local/clock`)).json();
    expect(Date.parse(time.now)).toBeGreaterThanOrEqual(START.getTime());
    expect(await (await fetch(`${url}/local/waiting`)).json()).toEqual({ next: hours(2).toISOString(), count: 2 });
    expect(ticks).toEqual([]);
  });

  test.each(['/local', '/local/clock/', '/local/anders', '/api/health'])("GET %s is another's", async (path) => {
    expect((await fetch(`${url}${path}`)).status).toBe(404);
  });

  test("a GET of the tick is another's too: a link must not move anything", async () => {
    expect((await fetch(`${url}/local/tick`)).status).toBe(404);
    expect(ticks).toEqual([]);
  });
});
