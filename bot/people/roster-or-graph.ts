import type { Roster } from '../core/ports.ts';
import type { DirectoryPeople } from '../graph/directory-people.ts';

/**
 * Asks the conversation's roster first: it needs no consent. Names it no sign-in name, then the directory of the tenant
 * that the activity came from. What either throws is thrown on: no answer is not the answer "nobody".
 */
export function rosterOrGraph(roster: Roster, directory: DirectoryPeople): Roster {
  return {
    async userPrincipalName(at, memberId, objectId) {
      const named = await roster.userPrincipalName(at, memberId, objectId);
      return named ?? (await directory.userPrincipalName(at.tenantId, objectId));
    },
  };
}
