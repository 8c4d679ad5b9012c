import { and, asc, eq, inArray } from 'drizzle-orm';
import type { LocalDate, SchoolId, SchoolName } from '../../cards/words/brands.ts';
import type { Actor, Role } from '../core/actor.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import { schoolStillOpen } from './held-roles.ts';
import { boards, type ROUTES, type SCHOOL_TYPES, schools } from './tables.ts';

export interface School {
  readonly id: SchoolId;
  readonly name: SchoolName;
  readonly brin: string;
  readonly type: (typeof SCHOOL_TYPES)[number];
  readonly route: (typeof ROUTES)[number];
  /** The first day on which it is no longer there. */
  readonly closedOn: LocalDate | null;
  readonly board: {
    readonly id: string;
    readonly name: string;
    /** Who asks for a TLV on the board's behalf; null until recorded. */
    readonly mandate: 'directie' | 'zorgcoordinator' | null;
  };
}

const shown = {
  id: schools.id,
  name: schools.name,
  brin: schools.brin,
  type: schools.type,
  route: schools.route,
  closedOn: schools.closedOn,
  board: { id: boards.id, name: boards.name, mandate: boards.mandate },
};
const ofBoard = and(eq(boards.swvId, schools.swvId), eq(boards.id, schools.boardId));

const byId = prepared((db, slot: Slot<{ id: SchoolId }>) =>
  db
    .select(shown)
    .from(schools)
    .innerJoin(boards, ofBoard)
    .where(eq(schools.id, slot('id'))),
);

/** A school, closed or not: an old request still names it. */
export async function schoolById(tx: Tx, id: SchoolId): Promise<School | null> {
  const [row] = await byId(tx, { id });
  return row ?? null;
}

/** The schools for which the actor holds a role today (this role, when one is named), by name. */
export async function schoolsOf(tx: Tx, actor: Pick<Actor, 'roles'>, role?: Role): Promise<readonly School[]> {
  const ids = actor.roles.flatMap((held) => (role === undefined || held.role === role ? (held.school ?? []) : []));
  return tx.db
    .select(shown)
    .from(schools)
    .innerJoin(boards, ofBoard)
    .where(inArray(schools.id, ids))
    .orderBy(asc(schools.name));
}

/** The schools of the SWV that are open on a day, by name. */
export async function openSchools(tx: Tx, today: LocalDate): Promise<readonly School[]> {
  return tx.db
    .select(shown)
    .from(schools)
    .innerJoin(boards, ofBoard)
    .where(schoolStillOpen(today))
    .orderBy(asc(schools.name));
}
