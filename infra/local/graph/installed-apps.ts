import type { Persona } from '../teams/personas.ts';
import { answered, failed, type GraphAnswer } from './answer.ts';
import type { GraphArea, GraphRequest } from './area.ts';
import type { GraphTenantsKeeper } from './catalogue.ts';
import { findAccount } from './find-account.ts';

/** Teams, as far as Graph reaches into it. */
export interface AppsOfPeople {
  installation(persona: string): { readonly installed: boolean };
  /** Installed when it returns; resolves when the bot was told. What the person blocked stays blocked. */
  installFor(persona: string): Promise<void>;
}

interface Parts {
  readonly personas: readonly Persona[];
  readonly tenants: GraphTenantsKeeper;
  readonly teams: AppsOfPeople;
  /** Takes what goes on after the answer: Teams tells the bot in its own time. */
  readonly later: (work: Promise<void>) => void;
}

const APP = /^https:\/\/graph\.microsoft\.com\/v1\.0\/appCatalogs\/teamsApps\/([^/]+)$/;

/**
 * `POST /users/{id or userPrincipalName}/teamwork/installedApps`: 201 without a body, 409 when it is there already, also
 * when the person blocked it. Whoever took it away gets it back: that is for the caller to leave alone.
 */
export function createInstalledAppsArea({ personas, tenants, teams, later }: Parts): GraphArea {
  function add(key: string, { tenantId, body }: GraphRequest): GraphAnswer {
    if (!tenants.hasConsent(tenantId)) return NO_CONSENT;
    const found = findAccount(personas, tenantId, key);
    if (!found) return failed(404, 'NotFound', `User Id '${key}' not found.`);
    const bound =
      typeof body === 'object' && body !== null && 'teamsApp@odata.bind' in body ? body['teamsApp@odata.bind'] : null;
    const app = APP.exec(String(bound))?.[1];
    if (app === undefined) return failed(400, 'BadRequest', 'The teamsApp must be bound by its address.');
    if (!tenants.has(tenantId, decodeURIComponent(app))) return failed(404, 'NotFound', 'Not Found');
    if (teams.installation(found.persona).installed) {
      return failed(409, 'Conflict', 'The app is already installed for the user.');
    }
    later(teams.installFor(found.persona));
    return answered(201);
  }

  return {
    find(method, [collection, key, teamwork, apps, ...more]) {
      const isIt = collection === 'users' && teamwork === 'teamwork' && apps === 'installedApps';
      if (method !== 'POST' || !isIt || key === undefined || more.length > 0) return null;
      return { call: 'installedApps.add', user: key, run: (request) => add(key, request) };
    },
  };
}

const PERMISSION = 'TeamsAppInstallation.ReadWriteSelfForUser.All';
const NO_CONSENT = failed(
  403,
  'Forbidden',
  `Missing role permissions on the request. API requires one of '${PERMISSION}'. Roles on the request ''.`,
);
