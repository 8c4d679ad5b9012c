import * as z from 'zod';
import type { TenantId } from '../core/inbound.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphFailure } from './outcome.ts';
import type { Patience } from './policy.ts';

/** What came of putting Meedoen into somebody's Teams. */
export type InstallOutcome =
  | 'installed'
  /** 409: it was there already. */
  | 'there-already'
  /** 403: the tenant gave no consent, or does not allow the app. 401: our sign-in is not right. */
  | 'not-allowed'
  /** 404: nobody of that account in the tenant, or no such app in its catalogue. */
  | 'not-found'
  /** 429, 503, no place in time, or no token (a tenant that knows nothing of us gives none): nothing was done. */
  | 'not-now'
  /** Nobody knows; asking again does no harm. */
  | 'unclear'
  /** Everything else: never as it stands. */
  | 'refused';

/** Into whose Teams. */
export interface InstallTarget {
  readonly tenantId: TenantId;
  /** Object id or sign-in name. */
  readonly user: string;
  /** Under which number Meedoen stands in that tenant's own app catalogue; not the id of its manifest. */
  readonly teamsAppId: string;
}

/** Puts Meedoen into the Teams of people; Teams then tells the bot, and with that their address becomes known. */
export interface Installation {
  /** Never called inside a transaction. */
  install(target: InstallTarget): Promise<InstallOutcome>;
}

/** Twenty at once, four at a time, must end while somebody waits. */
const PATIENCE: Patience = { tryMs: 1_700, wholeMs: 3_500, tries: 2 };

/** Needs the application permission TeamsAppInstallation.ReadWriteSelfForUser.All in the tenant, and the app in its catalogue. */
export const createInstallation = (graph: GraphClient): Installation => ({
  async install({ tenantId, user, teamsAppId }) {
    const outcome = await graph.call(
      {
        name: 'installedApps.add',
        tenantId,
        method: 'POST',
        path: ['users', user, 'teamwork', 'installedApps'],
        body: {
          'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${encodeURIComponent(teamsAppId)}`,
        },
        repeatable: true, // a second one is answered with 409
        patience: PATIENCE,
      },
      z.unknown(),
    );
    return outcome.kind === 'ok' ? 'installed' : readRefusal(outcome);
  },
});

function readRefusal(outcome: GraphFailure): InstallOutcome {
  switch (outcome.kind) {
    case 'not-found':
      return 'not-found';
    case 'not-now':
      return 'not-now';
    case 'unclear':
      return 'unclear';
    case 'refused':
      if (outcome.status === 409) return 'there-already';
      return outcome.status === 403 || outcome.status === 401 ? 'not-allowed' : 'refused';
  }
}
