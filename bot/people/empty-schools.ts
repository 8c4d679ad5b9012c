import { and, asc, isNotNull, notInArray, sql } from 'drizzle-orm';
import type { SchoolName } from '../../cards/words/brands.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import { schoolStillOpen } from './held-roles.ts';
import { type HeldValues, heldBy, heldValues } from './reach-facts.ts';
import type { GroupOn } from './reach-of-group.ts';
import { isSchoolRole } from './role-rules.ts';
import { schools } from './tables.ts';

const NONE = { schools: [], total: 0 } as const;
/** What a card names; all are counted. */
const MOST = 3;

const queryOf = (shape: 'roles' | 'roles+schools') =>
  prepared((db, slot: Slot<HeldValues>) => {
    const held = heldBy(db, slot, shape);
    // One NULL in it, and NOT IN finds nothing.
    const found = db.select({ school: held.school }).from(held).where(isNotNull(held.school));
    return db
      .select({ name: schools.name, total: sql<number>`(count(*) over ())::int` })
      .from(schools)
      .where(
        and(
          schoolStillOpen(slot('today')),
          shape === 'roles' ? undefined : sql`${schools.id} = any(${slot('schools')})`,
          notInArray(schools.id, found),
        ),
      )
      .orderBy(asc(schools.name))
      .limit(MOST);
  });

const ofAll = queryOf('roles');
const ofSome = queryOf('roles+schools');

/**
 * The open schools of a group where nobody holds any of its roles: a list of people cannot show them, and whatever is sent
 * reaches nobody there. None for a group that is not about roles of schools.
 */
export async function emptySchools(
  tx: Tx,
  { group, today }: Pick<GroupOn, 'group' | 'today'>,
): Promise<{ readonly schools: readonly SchoolName[]; readonly total: number }> {
  if ('persons' in group || !group.roles || group.roles.length === 0 || !group.roles.every(isSchoolRole)) return NONE;
  const rows = await (group.schools ? ofSome : ofAll)(tx, heldValues(group, today));
  return { schools: rows.map(({ name }) => name), total: rows[0]?.total ?? 0 };
}
