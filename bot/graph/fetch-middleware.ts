import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { NotCalled } from './not-called.ts';

const NO_CONNECTION = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** The last of the chain: one call, no retries, no redirects. Throws {@link NotCalled} when no connection was made. */
export class FetchMiddleware implements Middleware {
  async execute(context: Context): Promise<void> {
    try {
      context.response = await fetch(context.request, { ...context.options, redirect: 'error' });
    } catch (error) {
      const cause = error instanceof Error ? error.cause : null;
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      throw NO_CONNECTION.has(code) ? new NotCalled('Connection') : error;
    }
  }
}
