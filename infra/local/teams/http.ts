import type { IncomingMessage, ServerResponse } from 'node:http';

/** The request was bigger than we read. */
export class TooLarge extends Error {}
/** The body is not JSON. */
export class NotJson extends Error {}

/** The body as JSON, null when empty. Throws TooLarge or NotJson. */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= mostBytes) chunks.push(bytes); // the rest is read and dropped, so that the answer reaches the sender
  }
  if (size > mostBytes) throw new TooLarge();
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    throw new NotJson();
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const empty = body === undefined;
  response.writeHead(status, {
    ...(empty ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(empty ? undefined : JSON.stringify(body));
}
