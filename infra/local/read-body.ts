import type { IncomingMessage } from 'node:http';

/** The body as text; null when it is longer than `most` bytes, and then the rest is left unread. */
export async function readBody(request: IncomingMessage, most: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > most) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}
