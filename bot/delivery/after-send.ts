import type { SendOutcome } from '../core/ports.ts';

/** What a post does after one call to the connector. */
export type PostStep =
  | { readonly kind: 'shown'; readonly messageId: string }
  /** Try again after this many ms; `fresh`: the message is gone, so as a new one. */
  | { readonly kind: 'again'; readonly inMs: number; readonly fresh: boolean; readonly why: string }
  /** Never again as it stands; `reach` says what it tells of the conversation. */
  | { readonly kind: 'stuck'; readonly reach: 'uninstalled' | 'blocked' | null; readonly why: string };

/** What a notice does: there is no second try after an outcome that may have worked. */
export type NoticeStep =
  | { readonly kind: 'sent' }
  | { readonly kind: 'again'; readonly inMs: number; readonly why: string }
  | { readonly kind: 'over'; readonly reach: 'uninstalled' | 'blocked' | null; readonly why: string };

const FIRST_MS = 2_000;
const MOST_MS = 15 * 60_000;

/** Codes of Microsoft's 403 that say something about the conversation. Source: "Conversations with a bot", status codes. */
const UNINSTALLED = new Set([
  'BotNotInConversationRoster',
  'ForbiddenOperationException',
  'BotDisabledByAdmin',
  'ConversationNotFound',
]);
const BLOCKED = new Set(['ConversationBlockedByUser', 'MessageWritesBlocked']);

/**
 * @param failures how many times in a row this post did not get through before this call.
 * @param connectorTimeoutMs an unclear call may still be at work for so long; the newest form goes after it.
 * @param spread 0..1, so that posts that failed together do not come back together.
 */
export function afterPost(
  outcome: SendOutcome,
  was: { readonly update: boolean; readonly failures: number; readonly spread: number },
  connectorTimeoutMs: number,
): PostStep {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'shown', messageId: outcome.messageId };
    case 'not-now':
      return { kind: 'again', inMs: wait(outcome.retryAfterMs, was), fresh: false, why: `status ${outcome.status}` };
    case 'unclear':
      return {
        kind: 'again',
        inMs: Math.max(connectorTimeoutMs, wait(null, was)),
        fresh: false,
        why: `unclear ${outcome.status ?? ''}`.trim(),
      };
    case 'refused': {
      const why = `${outcome.status} ${outcome.code}`.trim();
      // The person deleted the message, or Teams lost it: a card that must be acted on is posted anew.
      const lost = was.update && outcome.status === 404 && !UNINSTALLED.has(outcome.code);
      if (lost) return { kind: 'again', inMs: wait(null, was), fresh: true, why };
      return { kind: 'stuck', reach: readReach(outcome.code), why };
    }
  }
}

/** As `afterPost`, for what must not come twice. */
export function afterNotice(
  outcome: SendOutcome,
  was: { readonly failures: number; readonly spread: number },
): NoticeStep {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent' };
    case 'not-now':
      return { kind: 'again', inMs: wait(outcome.retryAfterMs, was), why: `status ${outcome.status}` };
    case 'unclear':
      return { kind: 'over', reach: null, why: `unclear ${outcome.status ?? ''}`.trim() };
    case 'refused':
      return { kind: 'over', reach: readReach(outcome.code), why: `${outcome.status} ${outcome.code}`.trim() };
  }
}

function readReach(code: string): 'uninstalled' | 'blocked' | null {
  if (UNINSTALLED.has(code)) return 'uninstalled';
  return BLOCKED.has(code) ? 'blocked' : null;
}

function wait(retryAfterMs: number | null, was: { readonly failures: number; readonly spread: number }): number {
  const backoff = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(was.failures, 12));
  const spread = backoff * 0.25 * was.spread;
  return Math.max(retryAfterMs ?? 0, backoff) + spread;
}
