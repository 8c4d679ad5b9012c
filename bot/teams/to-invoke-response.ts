import type { InvokeError, InvokeReply } from '../core/reply.ts';

/** The body that Teams expects of an `adaptiveCard/action` invoke; HTTP itself is 200 in every case. */
export interface AdaptiveCardInvokeResponse {
  readonly statusCode: number;
  readonly type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.error';
  readonly value: unknown;
}

/** Source: Universal Actions for Adaptive Cards, response format (statusCode, type, value). */
export function toInvokeResponse(reply: InvokeReply | InvokeError): AdaptiveCardInvokeResponse {
  if (reply.kind === 'error') {
    return {
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: reply.code, message: reply.text },
    };
  }
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.content };
}
