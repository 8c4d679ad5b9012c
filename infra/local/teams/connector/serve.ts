import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, FaultKeeper } from '../faults.ts';
import { NotJson, readJson, sendJson, TooLarge } from '../http.ts';
import { isLoopback } from '../loopback.ts';
import type { World } from '../world.ts';
import { type ConnectorAnswer, failed, TOO_BIG, USUAL } from './answer.ts';
import { findRoute, NO_ROUTE } from './router.ts';

const MOST_BYTES = 1024 * 1024;
const FOREIGN = failed(403, 'Forbidden', 'The stand-in of Teams answers loopback only.');
const NOT_JSON = failed(400, 'BadSyntax', 'The body is not JSON.');

export interface ConnectorServer {
  /** Answers a call of the bot; false when the address is not the connector's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Ends the calls that a fault left hanging. */
  close(): void;
}

/** The Bot connector over HTTP, with the faults that a test asks for. */
export function createConnectorServer(world: World, faults: FaultKeeper, monotonicMs: () => number): ConnectorServer {
  const hanging = new Set<ServerResponse>();

  const readBody = async (request: IncomingMessage): Promise<{ body: unknown } | { refused: ConnectorAnswer }> => {
    try {
      return { body: await readJson(request, MOST_BYTES) };
    } catch (error) {
      if (error instanceof TooLarge) return { refused: TOO_BIG };
      if (error instanceof NotJson) return { refused: NOT_JSON };
      throw error;
    }
  };

  const spoil = (response: ServerResponse, fault: Fault) => {
    if (fault.answer === 'hang') {
      hanging.add(response);
      response.once('close', () => hanging.delete(response));
    } else if (fault.answer === 'reset') {
      response.socket?.resetAndDestroy();
    } else {
      const [code, message] = USUAL[fault.answer] ?? ['ServiceError', 'Error.'];
      const wait: Record<string, string> =
        fault.retryAfterS === undefined ? {} : { 'retry-after': String(fault.retryAfterS) };
      sendJson(response, fault.answer, failed(fault.answer, fault.code ?? code, message).body, wait);
    }
  };

  return {
    handle: async (request, response) => {
      const url = URL.parse(request.url ?? '', 'http://localhost');
      if (url === null || !url.pathname.startsWith('/teams/')) return false;
      if (!isLoopback(request)) {
        sendJson(response, FOREIGN.status, FOREIGN.body);
        return true;
      }
      const route = findRoute(request.method ?? '', url);
      if (route === null) {
        sendJson(response, NO_ROUTE.status, NO_ROUTE.body);
        return true;
      }
      const read = await readBody(request);
      // From here to the record nothing waits, so that calls at the same moment are counted one after the other.
      const atMs = monotonicMs();
      const fault = faults.take(route.call, route.thread);
      const idle = fault !== null && fault.worked !== true;
      const done = idle ? null : 'refused' in read ? read.refused : route.run(world, read.body);
      const thread = route.thread ?? done?.thread ?? null;
      const worked = done !== null && done.status < 300;
      faults.record({ call: route.call, thread, atMs, answer: fault?.answer ?? done?.status ?? 500, worked });
      if (fault !== null) spoil(response, fault);
      else if (done !== null) sendJson(response, done.status, done.body, done.headers);
      return true;
    },
    close: () => {
      for (const response of hanging) response.destroy();
    },
  };
}
