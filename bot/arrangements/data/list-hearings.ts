import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { LocalDate, SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import { arrangements } from '../tables.ts';
import { day, moment } from './shape-words.ts';

/** A zienswijze that was asked for: since when, and until when. */
export interface Hearing {
  readonly id: SubjectId;
  readonly at: Date;
  readonly until: LocalDate;
}

const moments = z.object({ at: moment, until: day });

/** Those that are awaited, oldest first: their days and no more, for a tick asks it often. */
export async function listHearings(tx: Tx): Promise<readonly Hearing[]> {
  const { id, state, since, closedAt, body } = arrangements;
  const rows = await tx.db
    .select({
      id,
      asked: sql<unknown>`jsonb_build_object('at', ${body} #> '{zienswijze,at}', 'until', ${body} #> '{zienswijze,until}')`,
    })
    .from(arrangements)
    .where(and(isNull(closedAt), eq(state, 'bij-zienswijze'), sql`${body} #> '{zienswijze,until}' is not null`))
    .orderBy(asc(since), asc(id));
  return rows.map(({ id: subject, asked }) => ({ id: subject, ...moments.parse(asked) }));
}
