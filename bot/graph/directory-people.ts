import * as z from 'zod';
import type { ObjectId, TenantId } from '../core/inbound.ts';
import type { GraphClient } from './graph-client.ts';
import { IN_A_TURN } from './policy.ts';

/** People as the directory of a tenant knows them. */
export interface DirectoryPeople {
  /**
   * The sign-in name of a person; null when the tenant has nobody of this object id, or does not let us look.
   * Throws {@link DirectoryUnavailable} when it cannot be known now: somebody known must not be taken for a stranger.
   */
  userPrincipalName(tenantId: TenantId, objectId: ObjectId): Promise<string | null>;
}

/** Graph gave no answer in time. The same question may be answered in a minute. */
export class DirectoryUnavailable extends Error {
  constructor() {
    super('The directory gave no answer.');
    this.name = 'DirectoryUnavailable';
  }
}

const user = z.object({ userPrincipalName: z.string().min(1) });

/** Needs the application permission User.Read.All in that tenant; the calls do not accept User.ReadBasic.All. */
export function createDirectoryPeople(graph: GraphClient): DirectoryPeople {
  return {
    async userPrincipalName(tenantId, objectId) {
      const outcome = await graph.call(
        {
          name: 'users.get',
          tenantId,
          method: 'GET',
          path: ['users', objectId],
          query: { $select: 'userPrincipalName' },
          patience: IN_A_TURN,
        },
        user,
      );
      switch (outcome.kind) {
        case 'ok':
          return outcome.value.userPrincipalName;
        case 'not-found':
        case 'refused':
          return null;
        case 'not-now':
        case 'unclear':
          throw new DirectoryUnavailable();
      }
    },
  };
}
