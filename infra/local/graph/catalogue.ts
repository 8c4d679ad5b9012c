/** What begins the number of Meedoen in every invented catalogue. */
const MARK = 'ca7a1090';

/**
 * Under which number the app catalogue of an invented tenant holds Meedoen: its tenant id with other first eight characters,
 * so that anybody in the werkbank can work it out, and that of another tenant is told apart.
 */
export const catalogueNumber = (tenantId: string): string => `${MARK}${tenantId.slice(MARK.length)}`;

/** What the administrator of a tenant does; a test changes it. */
export interface GraphTenants {
  /** Whether the app may put itself into people's Teams there. It may until somebody says no. */
  setConsent(tenantId: string, given: boolean): void;
  /** The number under which the app stands in the catalogue; null takes it out. */
  setCatalogue(tenantId: string, teamsAppId: string | null): void;
}

export interface GraphTenantsKeeper extends GraphTenants {
  hasConsent(tenantId: string): boolean;
  has(tenantId: string, teamsAppId: string): boolean;
}

export function createGraphTenants(): GraphTenantsKeeper {
  const refused = new Set<string>();
  const numbers = new Map<string, string | null>();
  return {
    setConsent(tenantId, given) {
      if (given) refused.delete(tenantId);
      else refused.add(tenantId);
    },
    setCatalogue: (tenantId, teamsAppId) => void numbers.set(tenantId, teamsAppId),
    hasConsent: (tenantId) => !refused.has(tenantId),
    has(tenantId, teamsAppId) {
      const number = numbers.get(tenantId);
      return (number === undefined ? catalogueNumber(tenantId) : number) === teamsAppId;
    },
  };
}
