import type { IncomingMessage } from 'node:http';

const NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request comes from this machine, and from no page but our own: the local host takes activities without a
 * token, so no web page may send one. DNS rebinding shows in Host; a page of another site, or of another program on this
 * machine, in Origin.
 */
export function isSameMachine(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (!host || !NAMES.has(URL.parse(`http://${host}`)?.hostname ?? '')) return false;
  return origin === undefined || origin === `http://${host}`;
}
