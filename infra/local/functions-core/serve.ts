import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpRequest, HttpResponse, type HttpResponseInit, InvocationContext } from '@azure/functions';
import { type Binding, type Registered, registeredFunctions } from './core.ts';

const triggerOf = (fn: Registered, type: string): Binding | undefined =>
  Object.values(fn.bindings).find((binding) => binding.type === type);

const context = (fn: Registered) => new InvocationContext({ functionName: fn.name });

/**
 * Serves the HTTP functions under `/api/` as the Functions host does: by route and method, a throw is an empty 500.
 * @returns false when no function has this path.
 */
export async function serveFunction(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<boolean> {
  const url = URL.parse(request.url ?? '', 'http://127.0.0.1');
  if (url === null) return false;
  for (const fn of registeredFunctions().values()) {
    const trigger = triggerOf(fn, 'httpTrigger');
    const params = trigger && paramsOf(`/api/${trigger.route ?? fn.name}`, url.pathname);
    if (!trigger || !params) continue;
    if (!trigger.methods?.includes(request.method ?? '')) continue;
    await answer(response, await invokeHttp(fn, request, url, params, body));
    return true;
  }
  return false;
}

/** What the `{names}` of a route are in a path; null when the path is another's. Capitals are not told apart in a route. */
function paramsOf(route: string, path: string): Readonly<Record<string, string>> | null {
  const [wanted, given] = [route.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = given[at] ?? '';
    if (name === undefined ? value.toLowerCase() !== part.toLowerCase() : value === '') return null;
    if (name !== undefined) params[name] = value;
  }
  return params;
}

async function invokeHttp(
  fn: Registered,
  request: IncomingMessage,
  url: URL,
  params: Readonly<Record<string, string>>,
  body: string,
): Promise<HttpResponse> {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  try {
    const input = new HttpRequest({
      url: url.href,
      method: request.method ?? 'GET',
      headers: Object.fromEntries(headers),
      params: { ...params },
      ...(body === '' ? {} : { body: { string: body } }),
    });
    const result: unknown = await fn.callback(input, context(fn));
    if (result instanceof HttpResponse) return result;
    return isInit(result) ? new HttpResponse(result) : noResponse(result);
  } catch {
    return new HttpResponse({ status: 500 });
  }
}

const isInit = (value: unknown): value is HttpResponseInit => typeof value === 'object' && value !== null;

/** A function may answer nothing; what is no response at all is a bug, and the host says 500. */
const noResponse = (value: unknown) => new HttpResponse({ status: value === undefined || value === null ? 204 : 500 });

async function answer(response: ServerResponse, from: HttpResponse): Promise<void> {
  response.statusCode = from.status;
  for (const [name, value] of from.headers) response.setHeader(name, value);
  response.end(Buffer.from(await from.arrayBuffer()));
}

/**
 * Calls the function that listens to a queue, with the message as the worker hands it over: JSON that was read again.
 * Rejects with what it throws; nobody puts the message back, for the sweep finds the work.
 */
export async function putOnQueue(queue: string, message: object): Promise<void> {
  const received: unknown = JSON.parse(JSON.stringify(message));
  for (const fn of registeredFunctions().values()) {
    if (triggerOf(fn, 'queueTrigger')?.queueName === queue) await fn.callback(received, context(fn));
  }
}

/** Fires every timer function once, as its schedule would. One that throws stops no other; then it rejects. */
export async function fireTimers(): Promise<void> {
  const errors: unknown[] = [];
  for (const fn of registeredFunctions().values()) {
    if (!triggerOf(fn, 'timerTrigger')) continue;
    try {
      await fn.callback({ isPastDue: false }, context(fn));
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, 'A timer function failed.');
}
