import { and, desc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { LocalDate, PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import { endOfDay, startOfDay } from '../../../core/local-day.ts';
import { rawRows } from '../../../store/raw-rows.ts';
import type { Tx } from '../../../store/store.ts';
import { audit, auditPayloads } from '../../../store/tables/audit.ts';

export interface Criteria {
  readonly subject: SubjectId | null;
  /** Who did it, or whom it was about. */
  readonly person: PersonId | null;
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  /** Only these, and only when they were done. */
  readonly done: readonly string[] | null;
}

export interface AuditFound {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly role: string | null;
  readonly verb: string;
  readonly subject: string;
  readonly outcome: string;
  readonly isErased: boolean;
}

const shown = (tx: Tx) => ({
  seq: audit.seq,
  at: audit.at,
  actor: audit.actor,
  role: audit.role,
  verb: audit.verb,
  subject: audit.subject,
  outcome: audit.outcome,
  isErased: sql<boolean>`coalesce((${erased(tx)}), false)`,
});

export const AUDIT_ROWS = 8;
/** Whoever wants to see more chooses a shorter period: a far page costs as much as all before it. */
export const MOST_FOUND = 400;

/** One page of what was found, the newest first, and how much there is; counted no further than {@link MOST_FOUND}. */
export async function searchAudit(
  tx: Tx,
  criteria: Criteria,
  page: number,
): Promise<{ readonly rows: readonly AuditFound[]; readonly total: number; readonly isCut: boolean }> {
  const which = where(criteria);
  const [counted] = await rawRows(
    tx.db,
    sql`select count(*)::int as n from (select 1 from ${audit} where ${which} limit ${MOST_FOUND + 1}) as found`,
    z.object({ n: z.number() }),
  );
  const n = counted?.n ?? 0;
  const rows = await tx.db
    .select(shown(tx))
    .from(audit)
    .where(which)
    .orderBy(desc(audit.at), desc(audit.seq))
    .limit(AUDIT_ROWS)
    .offset((page - 1) * AUDIT_ROWS);
  return { rows, total: Math.min(n, MOST_FOUND), isCut: n > MOST_FOUND };
}

/** One row by its number; null when there is none. */
export async function findRow(tx: Tx, seq: number): Promise<AuditFound | null> {
  const [row] = await tx.db.select(shown(tx)).from(audit).where(eq(audit.seq, seq));
  return row ?? null;
}

const erased = (tx: Tx) =>
  tx.db
    .select({ is: sql`${auditPayloads.erasedAt} is not null` })
    .from(auditPayloads)
    .where(and(eq(auditPayloads.swvId, audit.swvId), eq(auditPayloads.seq, audit.seq)));

function where({ subject, person, since, until, done }: Criteria): SQL {
  const all = and(
    subject === null ? undefined : eq(audit.subject, subject),
    person === null ? undefined : or(eq(audit.actor, person), eq(audit.subject, person), names(person)),
    since === null ? undefined : gte(audit.at, startOfDay(since)),
    until === null ? undefined : lt(audit.at, endOfDay(until)),
    done === null ? undefined : and(inArray(audit.verb, [...done]), eq(audit.outcome, 'ok')),
  );
  return all ?? sql`true`;
}

/**
 * A change of a role, a waarneming or a volmacht is about its own key, and an installation with more people about none of
 * them; whose it is, was written down with it. Several people stand in one text with a space between them.
 */
const names = (
  person: PersonId,
): SQL => sql`((${audit.verb} like 'beheer.mens%' or ${audit.verb} like 'beheer.bereik.%')
  and exists (
    select 1 from ${auditPayloads}
    where ${auditPayloads.swvId} = ${audit.swvId} and ${auditPayloads.seq} = ${audit.seq}
      and strpos(replace(${auditPayloads.payload}, ' ', '"'), ${`"${person}"`}) > 0))`;
