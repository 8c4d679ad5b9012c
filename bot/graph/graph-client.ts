import type { Client, GraphRequest, ResponseType } from '@microsoft/microsoft-graph-client';
import * as z from 'zod';
import type { TenantId } from '../core/inbound.ts';
import type { Log, WideEvent } from '../core/ports.ts';
import { AuthMiddleware, InTenant } from './auth-middleware.ts';
import { FetchMiddleware } from './fetch-middleware.ts';
import type { GraphTokens } from './graph-tokens.ts';
import { wasNotCalled } from './not-called.ts';
import { type GraphOutcome, readFailure, readRetryAfter } from './outcome.ts';
import { createPolicy, type Patience } from './policy.ts';

/** Where Graph is, in the public cloud. A base address ends with a slash. */
export const GRAPH_URL = 'https://graph.microsoft.com/';

export interface GraphCall {
  /** What the log says of it, so without an id: `users.get`. */
  readonly name: string;
  readonly tenantId: TenantId;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** After the version; each part is encoded here, for the # in a guest's name would cut the address. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Whether a second one does no harm: Graph knows it again (transactionId), or it only reads. A GET always may. */
  readonly repeatable?: boolean;
  readonly patience: Patience;
}

export interface GraphClient {
  /** Never throws for what Graph or the network does. `answer` reads the body; an empty one is `undefined`. */
  call<Value>(call: GraphCall, answer: z.ZodType<Value>): Promise<GraphOutcome<Value>>;
}

interface Options {
  readonly baseUrl: string;
  readonly tokens: GraphTokens;
  readonly log: Log;
}

interface Library {
  readonly client: Client;
  /** The whole response: the library would else hand out streams for empty answers, and throw for a status. */
  readonly raw: ResponseType;
}

/** Microsoft's client with our own middleware, time-outs and retries. It is loaded at the first call. */
export function createGraphClient({ baseUrl, tokens, log }: Options): GraphClient {
  const policy = createPolicy();
  let loaded: Promise<Library> | null = null;
  const load = () => {
    loaded ??= import('@microsoft/microsoft-graph-client').then(({ Client, ResponseType }) => ({
      client: Client.initWithMiddleware({
        baseUrl,
        defaultVersion: 'v1.0',
        middleware: [new AuthMiddleware(tokens, new URL(baseUrl).origin), new FetchMiddleware()],
      }),
      raw: ResponseType.RAW,
    }));
    return loaded;
  };

  return {
    async call(call, answer) {
      const event = log.event('graph');
      event.set('call', call.name);
      let tries = 0;
      try {
        const library = await load(); // no part of a try: one that was cut off here would look as if it had left
        const repeatable = call.method === 'GET' || call.repeatable === true;
        const outcome = await policy.run(
          async (signal) => {
            tries += 1;
            return attempt(library, call, answer, signal, event);
          },
          { patience: call.patience, repeatable },
        );
        event.set('outcome', outcome.kind);
        return outcome;
      } finally {
        event.set('tries', tries);
        event.end();
      }
    },
  };
}

const failure = z.object({ error: z.object({ code: z.string().regex(/^[\w.-]{1,80}$/) }) });

async function attempt<Value>(
  { client, raw }: Library,
  call: GraphCall,
  answer: z.ZodType<Value>,
  signal: AbortSignal,
  event: WideEvent,
): Promise<GraphOutcome<Value>> {
  const request = client
    .api(pathOf(call.path))
    .query(encoded(call.query ?? {}))
    .responseType(raw)
    .middlewareOptions([new InTenant(call.tenantId)])
    .option('signal', signal);
  let response: unknown;
  try {
    response = await send(request, call);
  } catch (error) {
    event.set('error', error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
    return wasNotCalled(error) ? NOT_CALLED : { kind: 'unclear', status: null };
  }
  if (!(response instanceof Response)) return { kind: 'unclear', status: null };
  event.set('status', response.status);
  event.set('request', response.headers.get('request-id')); // what Microsoft's support asks for
  const body = await readBody(response);
  if (!response.ok) {
    const said = failure.safeParse(body);
    const code = said.success ? said.data.error.code : '';
    event.set('code', code);
    return readFailure(response.status, code, readRetryAfter(response.headers));
  }
  const read = answer.safeParse(body);
  return read.success ? { kind: 'ok', value: read.data } : { kind: 'unclear', status: response.status };
}

const NOT_CALLED = { kind: 'not-now', status: 0, retryAfterMs: null } as const;

function send(request: GraphRequest, { method, body }: GraphCall): Promise<unknown> {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body ?? {});
    case 'PATCH':
      return request.patch(body ?? {});
    case 'DELETE':
      return request.delete();
  }
}

/** JSON, `undefined` when empty, `null` when it cannot be read or broke off halfway. */
async function readBody(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return null;
  }
}

function pathOf(parts: readonly string[]): string {
  // A dot or an empty part would name another resource than the caller meant.
  if (parts.some((part) => /^\.{0,2}$/.test(part))) throw new Error('A part of a Graph path is empty or dots.');
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

/** The library puts values into the address as they are. */
const encoded = (query: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, encodeURIComponent(value)]));
