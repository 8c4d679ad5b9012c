import type { LocalDate, PersonId, SchoolId } from '../../../../cards/words/brands.ts';
import type { Role } from '../../../core/actor.ts';
import type { TenantId } from '../../../core/inbound.ts';
import type { Weekday } from '../../../core/local-day.ts';
import type { TenantTerm } from '../../../store/tenants-of-swv.ts';

/*
 * The register of people as the rules see it. Days count whole: a term runs on its first and on its last day.
 */

export interface Person {
  readonly id: PersonId;
  readonly tenantId: TenantId;
  /** In lower case. */
  readonly upn: string;
  readonly email: string;
  readonly name: string;
  readonly workingDays: readonly Weekday[];
  /** The last day on which this person works here. */
  readonly endedOn: LocalDate | null;
}

interface Dates {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface RoleTerm extends Dates {
  readonly id: string;
  readonly personId: PersonId;
  readonly role: Role;
  readonly schoolId: SchoolId | null;
}

export interface Deputyship extends Dates {
  readonly id: string;
  /** Who is absent. */
  readonly personId: PersonId;
  readonly deputyId: PersonId;
  readonly role: Role;
}

export interface GivenVolmacht extends Dates {
  readonly id: string;
  readonly personId: PersonId;
  readonly number: string;
  readonly kinds: readonly string[];
  readonly maximum: number | null;
}

/** Belongs to a school without a role in it. */
export interface Workplace extends Dates {
  readonly personId: PersonId;
  readonly schoolId: SchoolId;
}

export interface SchoolSeen {
  readonly id: SchoolId;
  /** The first day on which it is no longer there. */
  readonly closedOn: LocalDate | null;
}

export interface PeopleState {
  readonly persons: readonly Person[];
  readonly terms: readonly RoleTerm[];
  readonly deputies: readonly Deputyship[];
  readonly volmachten: readonly GivenVolmacht[];
  readonly affiliations: readonly Workplace[];
  readonly schools: readonly SchoolSeen[];
  /** Which tenants may speak to the SWV, and when. */
  readonly tenants: readonly TenantTerm[];
}
