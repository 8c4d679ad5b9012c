import type { SendOutcome } from '../core/ports.ts';

/**
 * Reads the connector's status as one of four outcomes. Source: "Conversations with a bot", status codes: only 412, 429,
 * 502, 503 and 504 may be tried again. Of these 502 and 504 come from a gateway that may have passed the message on.
 * @param retryAfter the Retry-After header: seconds, or an HTTP date.
 */
export function readOutcome(status: number, code: string, retryAfter: string | null, now: Date): SendOutcome {
  if (status === 412 || status === 429 || status === 503) {
    return { kind: 'not-now', status, retryAfterMs: readRetryAfter(retryAfter, now) };
  }
  if (status === 502 || status === 504) return { kind: 'unclear', status };
  return { kind: 'refused', status, code };
}

function readRetryAfter(header: string | null, now: Date): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
