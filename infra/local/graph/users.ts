import type { User } from '@microsoft/microsoft-graph-types';
import type { Persona } from '../teams/personas.ts';
import { answered, failed, type GraphAnswer, notFound } from './answer.ts';
import type { GraphArea, GraphRequest } from './area.ts';
import { findAccount } from './find-account.ts';

const CONTEXT = 'https://graph.microsoft.com/v1.0/$metadata#users';

/** What Graph tells of a user when nothing is selected. */
const user = (persona: Persona): User => ({
  businessPhones: [],
  displayName: persona.name,
  givenName: null,
  jobTitle: null,
  mail: persona.email,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: null,
  surname: null,
  userPrincipalName: persona.email,
  id: persona.aadObjectId,
});

/** `GET /users/{id or userPrincipalName}`, within the tenant of the token. */
export function createUsersArea(personas: readonly Persona[]): GraphArea {
  function get(key: string, { tenantId, query }: GraphRequest): GraphAnswer {
    const found = findAccount(personas, tenantId, key);
    return found ? selected(user(found), query.get('$select')) : notFound(key);
  }

  return {
    find(method, [collection, key, ...more]) {
      if (method !== 'GET' || collection !== 'users' || key === undefined || more.length > 0) return null;
      return { call: 'users.get', user: key, run: (request) => get(key, request) };
    },
  };
}

function selected(whole: User, select: string | null): GraphAnswer {
  if (select === null) return answered(200, { '@odata.context': `${CONTEXT}/$entity`, ...whole });
  const names = select.split(',').map((name) => name.trim());
  const strange = names.find((name) => !(name in whole));
  if (strange !== undefined) {
    const why = `Could not find a property named '${strange}' on type 'microsoft.graph.user'.`;
    return failed(400, 'BadRequest', `Parsing OData Select and Expand failed: ${why}`);
  }
  const chosen = Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)));
  return answered(200, { '@odata.context': `${CONTEXT}(${names.join(',')})/$entity`, ...chosen });
}
