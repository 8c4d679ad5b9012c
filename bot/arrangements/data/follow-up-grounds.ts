import { and, eq, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { plusDays } from '../../core/local-day.ts';
import type { FollowUpStep } from '../rules/after/follow-up.ts';
import { arrangements } from '../tables.ts';

/*
 * Which decisions still ask something of somebody, as far as columns and days can say it, so that a list reads them by the
 * index on follow_up: that holds what is followed now, however much was ever decided. It may be more than is true and is
 * never less: the rules look at each one all the same (tests/bot/arrangements/posts/follow-up-lists.test.ts).
 */

const at = (...steps: readonly FollowUpStep[]): SQL => inArray(arrangements.followUp, [...steps]);
/** A day of the follow-up as a date: null where it has none. */
const day = (path: string): SQL => sql`(${arrangements.body} #>> ${`{followUp,${path}}`}::text[])::date`;
const both = (...all: readonly SQL[]): SQL => and(...all) ?? sql`false`;

/** Decided, and nobody said on which day it was sent. A decision that is being mended waits for the new one. */
export const UNSENT: SQL = both(eq(arrangements.followUp, 'te-verzenden'), sql`closed_at is not null`);

/**
 * What may be late on a day (rules/follow-up-stand.ts): to be sent, to begin, or to be evaluated since its last week or the
 * middle of its period.
 */
export function mayBeLate(today: LocalDate): SQL {
  const first = sql`coalesce(${day('started,on')}, ${day('begins')})`;
  const saidNo = sql`jsonb_array_length(${arrangements.body} #> '{followUp,notStarted}') > 0`;
  const isHalfway = sql`${arrangements.endsOn} - ${first} <= 2 * (${today}::date - ${first}) + 1`;
  return both(
    isNotNull(arrangements.followUp),
    sql`closed_at is not null`,
    or(
      at('te-verzenden'),
      and(at('te-starten'), or(sql`${day('begins')} <= ${today}::date`, saidNo)),
      and(at('loopt', 'halfweg-geevalueerd'), lte(arrangements.endsOn, plusDays(today, 6))),
      and(at('loopt'), sql`${arrangements.body} #> '{followUp,terms,halfwegVanafWeken}' <> 'null'`, isHalfway),
    ) ?? sql`false`,
  );
}
