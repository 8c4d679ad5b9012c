import type { IncomingMessage } from 'node:http';

const NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request comes from this machine and from no page of another site: the local host takes activities without a
 * token, so a web page elsewhere must not be able to send one (DNS rebinding shows in Host, a cross-site post in Origin).
 */
export function isSameMachine(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (!host || !NAMES.has(hostname(`http://${host}`))) return false;
  return origin === undefined || NAMES.has(hostname(origin));
}

function hostname(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
