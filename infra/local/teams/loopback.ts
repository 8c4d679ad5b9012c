import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** null for what is no name and port: `localhost@elsewhere` is read as another host than it shows. */
function hostname(authority: string): string | null {
  const url = URL.parse(`http://${authority}`);
  return url?.hostname === authority.toLowerCase().replace(/:\d+$/, '') ? url.hostname : null;
}

/**
 * Whether a request was meant for this machine: its Host is a loopback name (so no other name was pointed here) and,
 * when a page sent it, the page is our own: the local host takes activities without a token. DNS rebinding shows in Host;
 * a page of another site, or of another program on this machine, in Origin or Sec-Fetch-Site. A link on another site may
 * open a page here, for a GET changes nothing.
 */
export function isLoopback(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !LOOPBACK.has(hostname(host) ?? '')) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = request.headers['sec-fetch-site'];
  const opened = request.method === 'GET' && request.headers['sec-fetch-dest'] === 'document';
  return site === undefined || site === 'same-origin' || site === 'none' || opened;
}
