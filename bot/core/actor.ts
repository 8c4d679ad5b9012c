import type { LocalDate, PersonId, SchoolId, StaffName, SwvId } from '../../cards/words/brands.ts';

/**
 * What a deskundige can be who advises on a TLV (WVO 2020 and its besluit, DOMAIN D.1). Each is a role of its own: the law
 * asks for two of different disciplines, and one person may hold two.
 */
export const DISCIPLINES = [
  'orthopedagoog',
  'psycholoog',
  'jeugdpsycholoog',
  'pedagoog',
  'kinderpsychiater',
  'maatschappelijk-werker',
  'arts',
] as const;
export type Discipline = (typeof DISCIPLINES)[number];
export type ExpertRole = `deskundige-${Discipline}`;

/** The roles that people hold in a SWV; names as the field uses them. */
export const ROLES = [
  'zorgcoordinator',
  'directie',
  'schoolbestuur',
  'onderwijsconsulent',
  'trajectbegeleider',
  'procesbewaker',
  'cvt-lid',
  'cvt-secretaris',
  'directeur-bestuurder',
  'beleidsmedewerker',
  'administratie',
  'functioneel-beheerder',
  'toezichthouder',
  'opr-lid',
  'deskundige-orthopedagoog',
  'deskundige-psycholoog',
  'deskundige-jeugdpsycholoog',
  'deskundige-pedagoog',
  'deskundige-kinderpsychiater',
  'deskundige-maatschappelijk-werker',
  'deskundige-arts',
] as const;
export type Role = (typeof ROLES)[number];

/** A role that is held on the day of the turn; `school` when it is held for one school (a board's role names its schools). */
export interface HeldRole {
  readonly role: Role;
  readonly school: SchoolId | null;
  /** Set when the role is another person's, for whom this one deputises today. */
  readonly insteadOf: PersonId | null;
}

/** A written volmacht to decide (Awb 10:3): which kinds, up to which amount in cents (null: no maximum), and when. */
export interface Volmacht {
  readonly number: string;
  readonly kinds: readonly string[];
  readonly maximum: number | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

declare const proven: unique symbol;

/**
 * Who clicks, proven: minted only in `bot/people/prove.ts` from the tenant and object id of an authenticated activity and
 * the register of people, with the roles that hold today. Card payloads play no part in it.
 */
export interface Actor {
  readonly [proven]: true;
  readonly swv: SwvId;
  readonly person: PersonId;
  readonly name: StaffName;
  readonly roles: readonly HeldRole[];
  readonly volmachten: readonly Volmacht[];
}
