import { createHash } from 'node:crypto';
import { downloadPage, failedPage, goneLinkPage, PAGE_STYLE } from '../../cards/links/download-page.ts';
import { swvId } from '../../cards/words/brands.ts';
import type { Log } from '../core/ports.ts';
import type { ChangeHouse } from '../delivery/change.ts';
import type { MadeFile } from '../delivery/feature.ts';
import { type Makers, takeFile } from './take-file.ts';

/** One request at the address of a link, its parts as they came. */
export interface FileRequest {
  readonly method: 'GET' | 'POST';
  readonly swv: string;
  readonly token: string;
}

export interface FileAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export type FileDoor = (request: FileRequest) => Promise<FileAnswer>;

const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  // to ourselves only: the address is the key, and without any the browser sends its form from "null"
  'Referrer-Policy': 'same-origin',
} as const;

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/**
 * What stands behind a link. A GET shows a page with one button, whatever the address: programs that look at links for
 * people change and learn nothing. The POST of that button gives the file, once; every link that gives none answers alike.
 */
export function createFileDoor(house: ChangeHouse & { readonly log: Log }, makers: Makers): FileDoor {
  return async ({ method, swv, token }) => {
    if (method === 'GET') return page(200, downloadPage);
    const event = house.log.event('download');
    try {
      const isSwv = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(swv) && swv.length <= 64;
      const file = isSwv ? await takeFile(house, makers, { swv: swvId(swv), token }) : null;
      event.set('outcome', file === null ? 'gone' : 'ok');
      return file === null ? page(410, goneLinkPage) : download(file);
    } catch (error) {
      event.set('error', error instanceof Error ? error.name : 'unknown');
      return page(500, failedPage);
    } finally {
      event.end();
    }
  };
}

const page = (status: number, body: string): FileAnswer => ({
  status,
  headers: { ...ALWAYS, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
  body,
});

const download = ({ name, type, bytes }: MadeFile): FileAnswer => ({
  status: 200,
  headers: {
    ...ALWAYS,
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9._-]+/g, '-')}"`,
  },
  body: bytes,
});
