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
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  for (const fn of registeredFunctions().values()) {
    const trigger = triggerOf(fn, 'httpTrigger');
    if (!trigger || url.pathname !== `/api/${trigger.route ?? fn.name}`) continue;
    if (!trigger.methods?.includes(request.method ?? '')) continue;
    await answer(response, await invokeHttp(fn, request, url, body));
    return true;
  }
  return false;
}

async function invokeHttp(fn: Registered, request: IncomingMessage, url: URL, body: string): Promise<HttpResponse> {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const input = new HttpRequest({
    url: url.href,
    method: request.method ?? 'GET',
    headers: Object.fromEntries(headers),
    ...(body === '' ? {} : { body: { string: body } }),
  });
  try {
    const result: unknown = await fn.callback(input, context(fn));
    return result instanceof HttpResponse ? result : new HttpResponse(isInit(result) ? result : {});
  } catch {
    return new HttpResponse({ status: 500 });
  }
}

const isInit = (value: unknown): value is HttpResponseInit => typeof value === 'object' && value !== null;

async function answer(response: ServerResponse, from: HttpResponse): Promise<void> {
  response.statusCode = from.status;
  for (const [name, value] of from.headers) response.setHeader(name, value);
  response.end(Buffer.from(await from.arrayBuffer()));
}

/** Calls the function that listens to a queue, with the message as the worker would hand it over. */
export async function putOnQueue(queue: string, message: unknown): Promise<void> {
  for (const fn of registeredFunctions().values()) {
    if (triggerOf(fn, 'queueTrigger')?.queueName === queue) await fn.callback(message, context(fn));
  }
}

/** Fires every timer function once, as its schedule would. */
export async function fireTimers(): Promise<void> {
  for (const fn of registeredFunctions().values()) {
    if (triggerOf(fn, 'timerTrigger')) await fn.callback({ isPastDue: false }, context(fn));
  }
}
