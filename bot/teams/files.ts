import type { FetchedFile, Files } from '../core/ports.ts';

/** The whole of it, headers and body: Teams waits 10 to 15 seconds for the answer to a message. Milliseconds. */
const PATIENCE_MS = 5_000;
/** As much as the import reads. Bytes. */
const MOST_BYTES = 1_048_576;

interface Options {
  /** The only hosts that are asked: an address of a message must not make us ask a machine of our own network. */
  readonly mayFetch: (url: URL) => boolean;
  readonly patienceMs?: number;
}

/** Fetches what somebody sent in a chat: without a token, without following to elsewhere, and never more than 1 MiB. */
export const createFiles = ({ mayFetch, patienceMs = PATIENCE_MS }: Options): Files => ({
  async fetch(downloadUrl): Promise<FetchedFile> {
    const url = URL.parse(downloadUrl);
    if (url === null || !mayFetch(url)) return { kind: 'failed', why: 'address' };
    try {
      const signal = AbortSignal.timeout(patienceMs);
      const answer = await fetch(url, { redirect: 'manual', credentials: 'omit', signal });
      if (answer.status !== 200) {
        await answer.body?.cancel();
        return { kind: 'failed', why: 'status' };
      }
      return await readAtMost(answer);
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError';
      return { kind: 'failed', why: late ? 'time-out' : 'network' };
    }
  },
});

/** The length that the answer names may be a lie, so the bytes are counted. */
async function readAtMost(answer: Response): Promise<FetchedFile> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) return { kind: 'too-big' }; // leaving the loop ends the download
    parts.push(part);
  }
  return { kind: 'fetched', bytes: Buffer.concat(parts) };
}
