import type { StaffName } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import type { State } from '../rules/arrangement.ts';
import type { Case } from './case.ts';

/** Whose turn it is, where one role has it. The CvT votes by seats, and a volmacht is nobody else's. */
const ROLE: Partial<Record<State, Role>> = {
  'bij-directie': 'directie',
  'bij-consulent': 'onderwijsconsulent',
  'bij-aanvulling': 'zorgcoordinator',
  'bij-zienswijze': 'zorgcoordinator',
  'bij-mdo': 'onderwijsconsulent',
  'bij-secretaris': 'cvt-secretaris',
  'bij-bestuurder': 'directeur-bestuurder',
};

/** Whom this viewer stands in for on the turn that it is; null when they hold the role themselves, or have no part in it. */
export function deputisesFor({ record, viewer, facts }: Pick<Case, 'record' | 'viewer' | 'facts'>): StaffName | null {
  const held = viewer.actor.roles.filter(
    ({ role, school }) => role === ROLE[record.state] && (school === null || school === record.school),
  );
  if (held.some(({ insteadOf }) => insteadOf === null)) return null;
  const absent = held.find(({ insteadOf }) => insteadOf !== null)?.insteadOf ?? null;
  return absent === null ? null : (facts.names.get(absent) ?? null);
}
