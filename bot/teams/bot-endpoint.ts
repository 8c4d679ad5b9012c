import * as z from 'zod';
import { technicalTexts } from '../../cards/words/technical-texts.ts';
import type { Inbound } from '../core/inbound.ts';
import type { Connector, Log, WideEvent } from '../core/ports.ts';
import type { InvokeError, Reply } from '../core/reply.ts';
import { type MeedoenAdapter, NotAuthenticated } from './adapter.ts';
import { parseActivity } from './parse-activity.ts';
import { toInvokeResponse } from './to-invoke-response.ts';

/** What the HTTP trigger answers: a status and, for invokes, a JSON body. */
export interface EndpointAnswer {
  readonly status: 200 | 400 | 401;
  readonly body?: unknown;
}

interface Options {
  readonly adapter: MeedoenAdapter;
  readonly handle: (inbound: Inbound, log: WideEvent) => Promise<Reply>;
  readonly connector: Connector;
  readonly log: Log;
  /** Teams gives up on an invoke after 10 to 15 seconds; we say so earlier. Milliseconds. */
  readonly patienceMs: number;
}

const anObject = z.record(z.string(), z.unknown());
const failed: InvokeError = { kind: 'error', code: 'mislukt', text: technicalTexts.failed };
const slow: InvokeError = { kind: 'error', code: 'duurt-lang', text: technicalTexts.slow };

/** `POST /api/messages`: token, parse, handle, answer. Never a 5xx: what goes wrong inside is told on the card and logged. */
export function createBotEndpoint({ adapter, handle, connector, log, patienceMs }: Options) {
  return async function receive(authorization: string, body: unknown): Promise<EndpointAnswer> {
    const activity = anObject.safeParse(body);
    if (!activity.success) return { status: 400 };
    let answer: EndpointAnswer = { status: 200 };
    try {
      await adapter.receive(authorization, activity.data, async () => {
        answer = await turn(activity.data);
      });
    } catch (error) {
      if (error instanceof NotAuthenticated) return { status: 401 };
      throw error;
    }
    return answer;
  };

  async function turn(body: Readonly<Record<string, unknown>>): Promise<EndpointAnswer> {
    const inbound = parseActivity(body);
    if (inbound === null) return { status: 400 };
    const event = log.event('turn');
    event.set('kind', inbound.kind);
    const isInvoke = body.type === 'invoke';
    try {
      const reply = await withPatience(guarded(inbound, event), isInvoke);
      if (isInvoke) return { status: 200, body: toInvokeResponse(reply ?? failed) };
      if ((inbound.kind === 'message' || inbound.kind === 'installed') && reply !== null)
        await say(inbound, reply, event);
      return { status: 200 };
    } finally {
      event.end();
    }
  }

  async function guarded(inbound: Inbound, event: WideEvent): Promise<Reply> {
    try {
      return await handle(inbound, event);
    } catch (error) {
      event.set('error', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
      return failed;
    }
  }

  /** The work goes on after the answer; the next click or "status" shows what came of it. */
  async function withPatience(work: Promise<Reply>, isInvoke: boolean): Promise<Reply> {
    if (!isInvoke) return work;
    const { promise, resolve } = Promise.withResolvers<Reply>();
    const timer = setTimeout(() => resolve(slow), patienceMs);
    try {
      return await Promise.race([work, promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function say(
    inbound: Extract<Inbound, { kind: 'message' | 'installed' }>,
    reply: Reply,
    event: WideEvent,
  ): Promise<void> {
    if (reply === null || reply.kind === 'dossier' || reply.kind === 'answer') return;
    const outcome = await connector.send(inbound.address, reply.kind === 'error' ? reply.text : reply);
    event.set('reply', outcome.kind);
  }
}
