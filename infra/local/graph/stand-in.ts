import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphTokens } from '../../../bot/graph/graph-tokens.ts';
import { NotJson, readJson, sendJson, TooLarge } from '../teams/http.ts';
import { isLoopback } from '../teams/loopback.ts';
import type { Persona } from '../teams/personas.ts';
import { failed, type GraphAnswer, USUAL } from './answer.ts';
import type { GraphArea, GraphRoute } from './area.ts';
import { createGraphTenants, type GraphTenants } from './catalogue.ts';
import { createGraphFaults, type GraphFault, type GraphFaults } from './faults.ts';
import { findAccount } from './find-account.ts';
import { type AppsOfPeople, createInstalledAppsArea } from './installed-apps.ts';
import { createUsersArea } from './users.ts';

/** Graph takes 4 MB in one request. */
const MOST_BYTES = 4 * 1024 * 1024;
const PATH = /^\/graph\/v1\.0\/(.+)$/;
/** Our token says nothing but whose tenant it is of. */
const BEARER = /^Bearer stand-in\.([0-9a-f-]{36})$/;

export interface GraphStandIn {
  /** Serves `/graph/v1.0/…`; false when the address is another's. The base address for a client is `…/graph/`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Tokens that it accepts. */
  readonly tokens: GraphTokens;
  readonly faults: GraphFaults;
  /** What the administrators of the tenants allow. */
  readonly tenants: GraphTenants;
  /** Resolves when Teams told the bot of everything that was installed. */
  idle(): Promise<void>;
  /** Ends the calls that a fault left hanging. */
  close(): void;
}

interface Parts {
  readonly personas: readonly Persona[];
  readonly teams: AppsOfPeople;
  /** Looks who joined `personas` meanwhile; asked when somebody is not there. */
  readonly welcome: () => Promise<void>;
}

/** Microsoft Graph as far as Meedoen uses it, with the people of the demonstration and the faults that a test asks for. */
export function createGraphStandIn({ personas, teams, welcome }: Parts): GraphStandIn {
  const faults = createGraphFaults();
  const tenants = createGraphTenants();
  const hanging = new Set<ServerResponse>();
  const going = new Set<Promise<void>>();
  const later = (work: Promise<void>) => {
    const done = work.finally(() => going.delete(done));
    going.add(done);
  };
  const areas: readonly GraphArea[] = [
    createUsersArea(personas),
    createInstalledAppsArea({ personas, tenants, teams, later }),
  ];

  function find(request: IncomingMessage, url: URL): GraphRoute | GraphAnswer {
    const parts = PATH.exec(url.pathname)?.[1]?.split('/').map(decode) ?? [];
    for (const area of areas) {
      const route = area.find(request.method ?? '', parts);
      if (route) return route;
    }
    return failed(400, 'BadRequest', `Resource not found for the segment '${parts[0] ?? ''}'.`);
  }

  async function serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (!isLoopback(request)) return send(response, FOREIGN);
    const tenantId = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (tenantId === undefined) return send(response, NO_TOKEN);
    const route = find(request, url);
    if ('status' in route) return send(response, route);
    const read = await readBody(request);
    if ('status' in read) return send(response, read);
    if (!findAccount(personas, tenantId, route.user)) await welcome();
    // From here to the record nothing waits, so that calls at the same moment are counted one after the other.
    const fault = faults.take(route.call);
    const idle = fault !== null && fault.worked !== true;
    const done = idle ? null : route.run({ tenantId, query: url.searchParams, body: read.body });
    const worked = done !== null && done.status < 300;
    faults.record({ call: route.call, tenantId, answer: fault?.answer ?? done?.status ?? 500, worked });
    if (fault) spoil(response, fault);
    else if (done) send(response, done);
  }

  function spoil(response: ServerResponse, fault: GraphFault): void {
    if (fault.answer === 'reset') {
      response.socket?.resetAndDestroy();
    } else if (fault.answer === 'hang' || fault.answer === 'half') {
      hanging.add(response);
      response.once('close', () => hanging.delete(response));
      if (fault.answer === 'half') response.writeHead(200, { 'content-type': 'application/json' }).write('{"user');
    } else {
      const [code, message] = USUAL[fault.answer] ?? ['UnknownError', ''];
      const wait: Record<string, string> = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      const { status, body, headers } = failed(fault.answer, fault.code ?? code, message);
      sendJson(response, status, body, { ...headers, ...wait });
    }
  }

  return {
    tokens: { token: async (tenantId) => `stand-in.${tenantId}` },
    faults,
    tenants,
    async idle() {
      while (going.size > 0) await Promise.all(going);
    },
    async handle(request, response) {
      const url = URL.parse(request.url ?? '', 'http://localhost');
      if (!url?.pathname.startsWith('/graph/')) return false;
      await faults.enter();
      try {
        await serve(request, response, url);
      } finally {
        faults.leave();
      }
      return true;
    },
    close() {
      for (const response of hanging) response.destroy();
    },
  };
}

const FOREIGN = failed(403, 'Forbidden', 'The stand-in of Graph answers loopback only.');
const NO_TOKEN = failed(401, 'InvalidAuthenticationToken', 'Access token is empty or not valid.');

const send = (response: ServerResponse, { status, body, headers }: GraphAnswer): void =>
  sendJson(response, status, body, headers);

async function readBody(request: IncomingMessage): Promise<{ readonly body: unknown } | GraphAnswer> {
  try {
    return { body: await readJson(request, MOST_BYTES) };
  } catch (error) {
    if (error instanceof TooLarge) return failed(413, 'RequestEntityTooLarge', 'The request is too large.');
    if (error instanceof NotJson) return failed(400, 'BadRequest', 'Unable to read JSON request payload.');
    throw error;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign: no id of ours, so it ends in a 404
  }
}
