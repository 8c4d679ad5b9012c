import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { TenantId } from '../core/inbound.ts';
import type { GraphTokens } from './graph-tokens.ts';
import { NotCalled } from './not-called.ts';

/** Travels with one request: in whose tenant it is asked. */
export class InTenant {
  readonly tenantId: TenantId;

  constructor(tenantId: TenantId) {
    this.tenantId = tenantId;
  }
}

/**
 * Puts the token on a request. The library's own AuthenticationHandler gives none to a plain http address, which our
 * stand-in has; this one gives none to any other address than `origin`, for Graph's answers name addresses too.
 */
export class AuthMiddleware implements Middleware {
  readonly #tokens: GraphTokens;
  readonly #origin: string;
  #next: Middleware | null = null;

  constructor(tokens: GraphTokens, origin: string) {
    this.#tokens = tokens;
    this.#origin = origin;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  /** Throws {@link NotCalled} when there is no token. */
  async execute(context: Context): Promise<void> {
    const url = new URL(typeof context.request === 'string' ? context.request : context.request.url);
    const tenant = context.middlewareControl?.getMiddlewareOptions(InTenant);
    if (url.origin !== this.#origin || !(tenant instanceof InTenant)) throw new NotCalled('Address');
    const token = await this.#token(tenant.tenantId, context.options?.signal ?? null);
    context.options = {
      ...context.options,
      headers: { ...context.options?.headers, authorization: `Bearer ${token}` },
    };
    await this.#next?.execute(context);
  }

  async #token(tenantId: TenantId, signal: AbortSignal | null): Promise<string> {
    const { promise: given, reject: giveUp } = Promise.withResolvers<never>();
    const stop = () => giveUp(new NotCalled('Token'));
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop(); // the library took long to load
    try {
      return await Promise.race([this.#tokens.token(tenantId), given]);
    } catch {
      throw new NotCalled('Token'); // its own text may name accounts; identity logs it where it happened
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }
}
