/** What came of one call to Graph: the words of `SendOutcome` (bot/core/ports.ts), with what Graph answered. */
export type GraphOutcome<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  /** 404: it is not there, or not for us to see. */
  | { readonly kind: 'not-found'; readonly code: string }
  /** Graph did nothing: 429, 503, or the call never left (status 0). Worth another try after `retryAfterMs`. */
  | { readonly kind: 'not-now'; readonly status: number; readonly retryAfterMs: number | null }
  /** Nobody knows: a time-out, a reset, 500, 502, 504, or an answer that cannot be read. It may have worked. */
  | { readonly kind: 'unclear'; readonly status: number | null }
  /** Everything else: never again as it stands. `code` is Graph's own (`Authorization_RequestDenied`). */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string };

export type GraphFailure = Exclude<GraphOutcome<never>, { kind: 'ok' }>;

const DID_NOTHING: ReadonlySet<number> = new Set([429, 503, 509]);
const MAY_HAVE_WORKED: ReadonlySet<number> = new Set([408, 500, 502, 504]);

/**
 * Reads a status that is not 2xx. Source: "Microsoft Graph error responses"; 504 was seen after the work was done
 * (notes/GRAPH.md section 2), so a gateway's word is not believed.
 * @param retryAfterMs see {@link readRetryAfter}
 */
export function readFailure(status: number, code: string, retryAfterMs: number | null): GraphFailure {
  if (status === 404) return { kind: 'not-found', code };
  if (DID_NOTHING.has(status)) return { kind: 'not-now', status, retryAfterMs };
  if (MAY_HAVE_WORKED.has(status)) return { kind: 'unclear', status };
  return { kind: 'refused', status, code };
}

/**
 * Reads Retry-After: seconds, or an HTTP date. A date is held against the answer's own Date, so that no clock of ours
 * has a say in it. Milliseconds, never negative; null when there is no header, or none that can be read.
 */
export function readRetryAfter(headers: Pick<Headers, 'get'>): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (said === '') return null;
  const seconds = Number(said);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(said) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}
