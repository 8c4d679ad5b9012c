import type { Role } from '../core/actor.ts';

/** Held for one school at a time; a person with two schools has two terms. */
export const SCHOOL_ROLES = [
  'zorgcoordinator',
  'directie',
  'schoolbestuur',
  'onderwijsconsulent',
] as const satisfies Role[];

/** Who holds one of these belongs to the school, so its requests are their own. A consulent serves a school from outside it. */
export const OWN_SCHOOL_ROLES = ['zorgcoordinator', 'directie', 'schoolbestuur'] as const satisfies Role[];

const among = (roles: readonly Role[], role: Role) => roles.includes(role);

export const isSchoolRole = (role: Role): boolean => among(SCHOOL_ROLES, role);
export const isOwnSchoolRole = (role: Role): boolean => among(OWN_SCHOOL_ROLES, role);
