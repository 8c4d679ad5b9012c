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

/**
 * Whose task is to watch the SWV from outside its staff: they see what stands for all of it once it stands, and nobody hands
 * them work.
 */
export const OVERSIGHT_ROLES = ['toezichthouder', 'opr-lid'] as const satisfies Role[];

const among = (roles: readonly Role[], role: Role) => roles.includes(role);

export const isSchoolRole = (role: Role): boolean => among(SCHOOL_ROLES, role);
export const isOwnSchoolRole = (role: Role): boolean => among(OWN_SCHOOL_ROLES, role);
export const isOversightRole = (role: Role): boolean => among(OVERSIGHT_ROLES, role);
/** Who can be asked to do something for the SWV itself. */
export const isStaffRole = (role: Role): boolean => !isOwnSchoolRole(role) && !isOversightRole(role);
