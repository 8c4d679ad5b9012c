import { and, count, inArray, sql } from 'drizzle-orm';
import { OUTSIDE_REGION } from '../../../cards/arrangements/form/answers.ts';
import { amount } from '../../../cards/words/brands.ts';
import type { Counted, CountGranted } from '../../delivery/counts.ts';
import type { RequestKind } from '../rules/kind-rules.ts';
import { arrangements } from '../tables.ts';

const COUNTED_AS: Readonly<Partial<Record<RequestKind, Counted>>> = {
  btv: 'btv',
  'tlv-vso': 'tlv',
  'tlv-pro': 'tlv',
  'maatwerk-individueel': 'maatwerk',
  'maatwerk-groep': 'maatwerk',
};

const { kind, state, schoolId, closedAt, body } = arrangements;

/** While a decision is mended the old one holds, as in rules/standing-decision.ts. */
const holds = sql`(${state} = 'toegekend' or (${closedAt} is null and ${body} #>> '{mended,-1,decision,outcome}' = 'toegekend'))`;
const day = (path: string) => sql`(${body} #>> ${`{followUp,${path}}`}::text[])::date`;
/** Where the SWV does not ask whether it began, it began on the day on which it might. */
const isNotAsked = sql`${body} #> '{followUp,terms,startWerkdagen}' is null
  or ${body} #> '{followUp,terms,startWerkdagen}' = 'null'`;
const began = sql`coalesce(${day('started,on')}, case when ${isNotAsked} then ${day('begins')} end)`;
const neverBegan = sql`coalesce(${body} #>> '{followUp,stopped,how}' = 'niet-begonnen', false)`;
const outside = sql<number>`count(*) filter (where ${body} #>> '{answers,doelschool}' = ${OUTSIDE_REGION})`;

/**
 * What was granted and began in a period, as an account counts it: by the day on which it began, not by that of the decision.
 * Read by the index of the schools; days stand unsealed in the body.
 */
export const countGranted: CountGranted = async (tx, schools, first, last) => {
  const rows = await tx.db
    .select({ kind, all: count(), outside: outside.mapWith(Number) })
    .from(arrangements)
    .where(
      and(
        holds,
        schools === null ? undefined : inArray(schoolId, [...schools]),
        sql`${began} between ${first}::date and ${last}::date`,
        sql`not ${neverBegan}`,
      ),
    )
    .groupBy(kind);
  const sums = { btv: 0, tlv: 0, maatwerk: 0, 'tlv-buiten-regio': 0 };
  for (const row of rows) {
    const what = COUNTED_AS[row.kind];
    if (what !== undefined) sums[what] += row.all;
    if (what === 'tlv') sums['tlv-buiten-regio'] += row.outside;
  }
  return {
    btv: amount(sums.btv),
    tlv: amount(sums.tlv),
    maatwerk: amount(sums.maatwerk),
    'tlv-buiten-regio': amount(sums['tlv-buiten-regio']),
  };
};
