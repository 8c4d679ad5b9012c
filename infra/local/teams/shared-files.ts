import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from './http.ts';
import { isLoopback } from './loopback.ts';

/** What a persona sends. */
export interface SharedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The OneDrive of the stand-in: an address that nobody can guess opens a file to whoever has it, as in Teams. */
export interface SharedFiles {
  /** Gives the address at which the bot fetches it. */
  keep(file: SharedFile): string;
  /** Serves `/teams/files/…`; false when the address is another's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

/** In memory, and the last ones only: the address of Teams works for some minutes. */
const KEPT = 20;
const PATH = '/teams/files/';

export function createSharedFiles(serviceUrl: string, newId: () => string): SharedFiles {
  const files = new Map<string, Uint8Array>();
  return {
    keep: ({ bytes }) => {
      const id = newId();
      files.set(id, bytes);
      for (const old of [...files.keys()].slice(0, -KEPT)) files.delete(old);
      return `${new URL(serviceUrl).origin}${PATH}${id}`;
    },
    handle: (request, response) => {
      const path = URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? '';
      if (!path.startsWith(PATH)) return false;
      const bytes = files.get(path.slice(PATH.length));
      if (!isLoopback(request)) sendJson(response, 403, undefined);
      else if (request.method !== 'GET' || bytes === undefined) sendJson(response, 404, undefined);
      else
        response
          .writeHead(200, {
            'content-type': 'application/octet-stream',
            'content-disposition': 'attachment',
            'x-content-type-options': 'nosniff',
            'cache-control': 'no-store',
          })
          .end(bytes);
      return true;
    },
  };
}
