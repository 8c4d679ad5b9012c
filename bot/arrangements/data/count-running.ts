import { count, isNull, sql } from 'drizzle-orm';
import type { CountRunning } from '../../delivery/running.ts';
import { arrangements } from '../tables.ts';

/** Requests that are open: those submitted keep the rules of that day, the others go by the newest (read-rules.ts). */
export const countRunning: CountRunning = async ({ db }) => {
  const { rulesVersion, closedAt } = arrangements;
  const [row] = await db
    .select({
      kept: sql<number>`count(*) filter (where ${rulesVersion} is not null)`.mapWith(Number),
      all: count(),
    })
    .from(arrangements)
    .where(isNull(closedAt));
  const { kept, all } = row ?? { kept: 0, all: 0 };
  return { name: ['aanvraag', 'aanvragen'], kept, moving: all - kept };
};
