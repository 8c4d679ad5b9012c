import type { TenantId } from '../core/inbound.ts';

/** Bearer tokens for Graph: of the app itself, in the tenant that is asked about (application permissions). */
export interface GraphTokens {
  /** Keeps its own cache. Throws when there is no token to be had, for one because the tenant gave no consent. */
  token(tenantId: TenantId): Promise<string>;
}
