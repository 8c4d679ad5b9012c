import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { Role } from '../../../core/actor.ts';
import type { MemberCount } from '../../../core/ports.ts';
import { runsOn, type Term } from '../../../people/valid-on.ts';

/** What has to hold for a channel to be bound because a school asked. */
export interface Asking {
  /** The first day on which the school is no longer there. */
  readonly closedOn: LocalDate | null;
  /** With which roles whoever asked speaks for the school today. */
  readonly roles: readonly Role[];
  /** Of the tenant in which the channel is; null when it never had access. */
  readonly access: Term | null;
}

/** Why what a school asked cannot be granted today; null when it can. */
export function obstacleOf({ closedOn, roles, access }: Asking, today: LocalDate): BeheerRefusal | null {
  if (closedOn !== null && closedOn <= today) return 'voorstel-school-weg';
  if (access === null || !runsOn(access, today)) return 'voorstel-toegang-weg';
  return roles.length === 0 ? 'voorstel-rol-weg' : null;
}

/** The same, of what Teams said a moment ago; that it gave no answer stands in nobody's way. */
export const absenceOf = (readers: MemberCount | null): BeheerRefusal | null =>
  readers?.kind === 'closed' ? 'voorstel-weggehaald' : null;
