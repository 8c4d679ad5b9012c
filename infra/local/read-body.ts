import type { IncomingMessage } from 'node:http';

/** The body as text; null when it is longer than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    // The rest is read and dropped: stopping here would break the connection under the sender, who is to hear why.
    if (size <= most) parts.push(bytes);
  }
  return size <= most ? Buffer.concat(parts).toString('utf8') : null;
}
