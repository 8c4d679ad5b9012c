import type { Persona } from '../teams/personas.ts';
import { answered, failed, type GraphAnswer, notFound } from './answer.ts';
import type { GraphArea, GraphRequest } from './area.ts';

const APP = /^https:\/\/graph\.microsoft\.com\/v1\.0\/appCatalogs\/teamsApps\/([^/]+)$/;

/** `POST /users/{id or userPrincipalName}/teamwork/installedApps`: 201 without a body, 409 when it is there already. */
export function createInstalledAppsArea(personas: readonly Persona[]): GraphArea {
  const installed = new Set<string>();

  function add(key: string, { tenantId, body }: GraphRequest): GraphAnswer {
    const wanted = key.toLowerCase();
    const found = personas.find(
      (one) => one.tenantId === tenantId && (one.aadObjectId === wanted || one.email.toLowerCase() === wanted),
    );
    if (!found) return notFound(key);
    const bound =
      typeof body === 'object' && body !== null && 'teamsApp@odata.bind' in body ? body['teamsApp@odata.bind'] : null;
    const app = APP.exec(String(bound))?.[1];
    if (app === undefined) return failed(400, 'BadRequest', 'The teamsApp must be bound by its address.');
    const entry = `${tenantId}/${found.aadObjectId}/${app}`;
    if (installed.has(entry)) return failed(409, 'Conflict', 'The app is already installed for the user.');
    installed.add(entry);
    return answered(201);
  }

  return {
    find(method, [collection, key, teamwork, apps, ...more]) {
      const isIt = collection === 'users' && teamwork === 'teamwork' && apps === 'installedApps';
      if (method !== 'POST' || !isIt || key === undefined || more.length > 0) return null;
      return { call: 'installedApps.add', run: (request) => add(key, request) };
    },
  };
}
