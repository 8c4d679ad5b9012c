import { and, asc, desc, gte, inArray, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { PersonId, SchoolId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement, OpenState } from '../rules/arrangement.ts';
import { type ArrangementRow, arrangements } from '../tables.ts';
import { decodeFolded } from './decode-record.ts';

const WITH_DECIDERS: readonly OpenState[] = ['bij-cvt', 'bij-volmachthouder', 'bij-secretaris', 'bij-bestuurder'];

const WITH_EXPERTS: readonly OpenState[] = ['bij-deskundigen', 'bij-mdo'];

/**
 * The open requests that this person may have to do with, oldest first: those they made, of their schools, and for the CvT,
 * its secretary and the bestuurder those that came there. Whether they may see each is for the abilities.
 */
export async function listOpenAround(tx: Tx, actor: Actor): Promise<readonly Arrangement[]> {
  const around: (SQL | undefined)[] = [inArray(arrangements.requesterId, asRequester(actor))];
  const schools = schoolsOf(actor);
  if (schools.length > 0) around.push(inArray(arrangements.schoolId, schools));
  if (
    actor.roles.some(({ role }) => role === 'cvt-lid' || role === 'cvt-secretaris' || role === 'directeur-bestuurder')
  )
    around.push(inArray(arrangements.state, [...WITH_DECIDERS]));
  if (actor.roles.some(({ role }) => role.startsWith('deskundige-')))
    around.push(inArray(arrangements.state, [...WITH_EXPERTS]));
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(and(isNull(arrangements.closedAt), or(...around)))
    .orderBy(asc(arrangements.since), asc(arrangements.id));
  return rows.map(decodeFolded);
}

/** The requests that this person made and that were closed since a moment, the last one first. */
export async function listClosedOwn(tx: Tx, actor: Actor, since: Date): Promise<readonly Arrangement[]> {
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(
      and(
        inArray(arrangements.requesterId, asRequester(actor)),
        isNotNull(arrangements.closedAt),
        gte(arrangements.closedAt, since),
      ),
    )
    .orderBy(desc(arrangements.closedAt), asc(arrangements.id));
  return rows.map(decodeFolded);
}

/** The rows that are open in one of these states, and have been since that moment at the latest. */
export async function listOpenIn(
  tx: Tx,
  states: readonly OpenState[],
  until?: Date,
): Promise<readonly ArrangementRow[]> {
  return tx.db
    .select()
    .from(arrangements)
    .where(
      and(
        isNull(arrangements.closedAt),
        inArray(arrangements.state, [...states]),
        until && lte(arrangements.since, until),
      ),
    )
    .orderBy(asc(arrangements.since), asc(arrangements.id));
}

/** Oneself, and for whom one deputises as zorgcoördinator. */
const asRequester = ({ person, roles }: Actor): PersonId[] => [
  person,
  ...roles.flatMap(({ role, insteadOf }) => (role === 'zorgcoordinator' && insteadOf !== null ? [insteadOf] : [])),
];

const schoolsOf = ({ roles }: Actor): SchoolId[] => [...new Set(roles.flatMap(({ school }) => school ?? []))];
