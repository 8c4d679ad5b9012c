import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Moments } from '../../bot/delivery/moments.ts';
import { fireTimers } from './functions-core/serve.ts';
import type { LocalClock } from './local-clock.ts';

const wanted = z.object({ now: z.iso.datetime({ offset: true }) });

export interface ClockDoor {
  /** Serves `/local/clock`, `/local/tick` and `/local/waiting`; false when the path is another's. */
  handle(request: IncomingMessage, response: ServerResponse, body: string): Promise<boolean>;
  /** Moves time to a later moment; every moment at which something falls due on the way comes in its turn. */
  moveTo(target: Date): Promise<void>;
}

/** Moving time: only the local host has these doors, and time only moves forward. One move at a time. */
export function createClockDoor(clock: LocalClock, moments: Moments, idle: () => Promise<void>): ClockDoor {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };

  async function moveTo(target: Date): Promise<void> {
    for (;;) {
      const after = clock.now();
      const next = await moments.nextMoment(after);
      // One that is not later than it was asked for would come for ever; the last tick takes it along.
      if (next === null || next > target || next <= after) break;
      clock.moveTo(next);
      await tick();
    }
    clock.moveTo(target);
    await tick();
  }

  async function tick(): Promise<void> {
    await fireTimers();
    await idle();
  }

  async function move(body: string, response: ServerResponse): Promise<void> {
    const asked = wanted.safeParse(parse(body));
    if (!asked.success) return answer(response, 400, { error: 'Send {"now": "2026-12-07T09:00:00+01:00"}.' });
    const target = new Date(asked.data.now);
    if (target < clock.now()) return answer(response, 409, { error: 'Time only moves forward.', now: clock.now() });
    await moveTo(target);
    answer(response, 200, { now: clock.now() });
  }

  return {
    moveTo: (target) => inTurn(() => moveTo(target)),
    async handle(request, response, body) {
      const route = `${request.method} ${URL.parse(request.url ?? '', 'http://127.0.0.1')?.pathname}`;
      if (route === 'POST /local/clock') await inTurn(() => move(body, response));
      else if (route === 'GET /local/clock') answer(response, 200, { now: clock.now() });
      else if (route === 'GET /local/waiting') answer(response, 200, await moments.waiting(clock.now()));
      else if (route === 'POST /local/tick') {
        await inTurn(tick);
        answer(response, 200, { now: clock.now() });
      } else return false;
      return true;
    },
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
