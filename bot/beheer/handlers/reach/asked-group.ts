import { EVERYBODY, reachInputs } from '../../../../cards/beheer/reach/verbs.ts';
import { ROLES, type Role } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { GroupOn } from '../../../people/reach-of-group.ts';
import { findSchool, type SchoolFound } from '../../data/reach/find-school.ts';
import type { Look } from '../looking.ts';

type Asking = Pick<Look, 'turn' | 'appId'>;

export const roleOf = ({ turn }: Pick<Look, 'turn'>): Role | null =>
  ROLES.find((role) => role === turn.inbound.inputs[reachInputs.role]) ?? null;

/** Everybody, or everybody with this role. */
export const withRole = ({ turn, appId }: Asking, role: Role | null): GroupOn => ({
  group: role === null ? {} : { roles: [role] },
  today: dayOf(turn.now),
  appId,
});

export interface AskedSchool {
  /** As typed. */
  readonly typed: string;
  readonly found: SchoolFound | null;
}

/** The school that was chosen or typed; with nothing typed it is every school. */
export async function schoolOf({ tx, turn }: Look): Promise<AskedSchool> {
  const typed = (turn.inbound.inputs[reachInputs.school] ?? '').normalize('NFC').trim();
  if (typed === '' || typed === EVERYBODY) return { typed: '', found: null };
  return { typed, found: await findSchool(tx, typed, dayOf(turn.now)) };
}
