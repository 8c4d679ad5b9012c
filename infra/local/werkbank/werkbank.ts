import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from '../teams/http.ts';
import { isLoopback } from '../teams/loopback.ts';
import type { Persona } from '../teams/personas.ts';
import type { Teams } from '../teams/teams.ts';
import { createApi } from './api.ts';
import { clientBundle } from './bundle.ts';
import { streamEvents } from './stream.ts';

export interface Werkbank {
  /** Serves `/` and `/werkbank/…`; false when the address is another's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** Nothing from elsewhere, and no script but our own: a card of the bot cannot bring one either. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface WerkbankOptions {
  readonly teams: Teams;
  /** Asked anew each time: people may join. */
  readonly personas: readonly Persona[];
  /** Lets in whoever joined, before the page asks who there is; a host without it makes no samenwerkingsverband. */
  readonly welcome?: () => Promise<void>;
}

/** The web client with personas, drawn on the stand-in of Teams. */
export function createWerkbank(options: WerkbankOptions): Werkbank {
  const { teams, personas } = options;
  const api = createApi(teams, personas, options.welcome ?? null);
  const page = () => readFile(new URL('client/index.html', import.meta.url), 'utf8');
  const assets: Readonly<Record<string, readonly [type: string, content: () => Promise<string | Uint8Array>]>> = {
    '/': ['text/html; charset=utf-8', page],
    '/werkbank/client.js': ['text/javascript; charset=utf-8', async () => (await clientBundle()).script],
    '/werkbank/client.css': ['text/css; charset=utf-8', async () => (await clientBundle()).style],
    '/werkbank/icon.png': ['image/png', () => readFile(new URL('../../../manifest/color.png', import.meta.url))],
  };

  return {
    handle: async (request, response) => {
      const url = URL.parse(request.url ?? '', 'http://localhost');
      if (url === null || (url.pathname !== '/' && !url.pathname.startsWith('/werkbank/'))) return false;
      if (!isLoopback(request)) {
        sendJson(response, 403, undefined);
        return true;
      }
      const asset = request.method === 'GET' ? assets[url.pathname] : undefined;
      if (asset !== undefined) {
        const content = await asset[1]();
        response.writeHead(200, {
          'content-type': asset[0],
          'cache-control': 'no-cache',
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        });
        response.end(content);
        return true;
      }
      if (request.method === 'GET' && url.pathname === '/werkbank/events') {
        streamEvents(teams, response);
        return true;
      }
      const answer = await api(request, url);
      sendJson(response, answer?.status ?? 404, answer?.body);
      return true;
    },
  };
}
