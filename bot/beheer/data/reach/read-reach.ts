import { and, asc, eq, exists, sql } from 'drizzle-orm';
import { type Email, email, type LocalDate, type PersonId, type StaffName } from '../../../../cards/words/brands.ts';
import type { Role } from '../../../core/actor.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { schoolStillOpen } from '../../../people/held-roles.ts';
import { addresses, persons, roleTerms, schools } from '../../../people/tables.ts';
import { stillHere, validOn } from '../../../people/valid-on.ts';
import type { ReachFacts } from '../../../people/who-is-missed.ts';
import type { Tx } from '../../../store/store.ts';

export interface Reached extends ReachFacts {
  readonly person: PersonId;
  readonly name: StaffName;
  readonly email: Email;
  readonly roles: readonly Role[];
  /** Since when it is so; null when they were never met. */
  readonly since: Date | null;
  readonly tenantId: TenantId;
  /** Who Graph takes them for: the object id when it is known. */
  readonly account: string;
}

/** Everybody with a role today, by name, and whether a message would reach them. */
export async function readReach(tx: Tx, today: LocalDate): Promise<readonly Reached[]> {
  const channel = tx.db
    .select({ one: sql`1` })
    .from(addresses)
    .where(and(eq(addresses.schoolId, schools.id), eq(addresses.state, 'reachable')));
  const rows = await tx.db
    .select({
      person: persons.id,
      name: persons.name,
      email: persons.email,
      upn: persons.upn,
      tenantId: persons.tenantId,
      objectId: persons.objectId,
      state: addresses.state,
      since: addresses.since,
      role: roleTerms.role,
      byChannel: sql<boolean>`coalesce(${schools.route} = 'channel' and ${exists(channel)}, false)`,
    })
    .from(persons)
    .innerJoin(roleTerms, and(eq(roleTerms.swvId, persons.swvId), eq(roleTerms.personId, persons.id)))
    .leftJoin(schools, and(eq(schools.swvId, roleTerms.swvId), eq(schools.id, roleTerms.schoolId)))
    .leftJoin(addresses, and(eq(addresses.swvId, persons.swvId), eq(addresses.personId, persons.id)))
    .where(and(stillHere(persons, today), validOn(roleTerms, today), schoolStillOpen(today)))
    .orderBy(asc(persons.name), asc(persons.id));
  return [...Map.groupBy(rows, ({ person }) => person).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { person, name, upn, tenantId, objectId, state, since } = first;
    return [
      {
        person,
        name,
        upn,
        tenantId,
        state,
        since,
        email: email(first.email),
        roles: [...new Set(of.map(({ role }) => role))],
        hasSchoolChannel: of.some(({ byChannel }) => byChannel),
        account: objectId ?? upn,
      },
    ];
  });
}
