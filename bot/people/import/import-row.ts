import type { LocalDate, SchoolName, StaffName } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import type { TenantId } from '../../core/inbound.ts';
import type { Weekday } from '../../core/local-day.ts';
import type { ROUTES, SCHOOL_TYPES } from '../tables.ts';

/** The school that a line names; when we do not know it yet and the line tells enough, it is made. */
export interface SchoolCells {
  readonly name: SchoolName | null;
  readonly brin: string | null;
  readonly board: string | null;
  readonly administratienummer: string | null;
  readonly type: (typeof SCHOOL_TYPES)[number] | null;
  readonly route: (typeof ROUTES)[number] | null;
}

/** How we know the tenant of a line: it says so, there is only one, or other accounts with its domain are of it. */
export type TenantBy = 'named' | 'only' | 'domain';

/** A person in one role. */
export interface PersonCells {
  readonly tenantId: TenantId;
  readonly tenantBy: TenantBy;
  /** In lower case. */
  readonly upn: string;
  readonly email: string;
  readonly name: StaffName;
  readonly role: Role;
  /** null: from the day of the import, or what is already known. */
  readonly from: LocalDate | null;
  /** The last day; null leaves it as it is. */
  readonly until: LocalDate | null;
  /** null leaves them as they are; a new person then works Monday to Friday. */
  readonly workingDays: readonly Weekday[] | null;
}

/** One line: a person in a role, at a school or not; or a school alone. */
export interface ImportRow {
  readonly line: number;
  readonly school: SchoolCells | null;
  readonly person: PersonCells | null;
}
