import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

function hostname(authority: string): string | null {
  const url = URL.parse(`http://${authority}`);
  return url?.host === authority.toLowerCase() || url?.hostname === authority.toLowerCase() ? url.hostname : null;
}

/**
 * Whether a request was meant for this machine: its Host is a loopback name (so no other name was pointed here) and,
 * when a page sent it, the page is our own. A link on another site may open a page here, for a GET changes nothing.
 */
export function isLoopback(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !LOOPBACK.has(hostname(host) ?? '')) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = request.headers['sec-fetch-site'];
  const opened = request.method === 'GET' && request.headers['sec-fetch-dest'] === 'document';
  return site === undefined || site === 'same-origin' || site === 'none' || opened;
}
