import { and, count, eq, sql } from 'drizzle-orm';
import { OUTSIDE_REGION } from '../../../cards/arrangements/form/answers.ts';
import { formOf } from '../../../cards/arrangements/form/forms.ts';
import type { Tx } from '../../store/store.ts';
import type { RequestKind } from '../rules/kind-rules.ts';
import { arrangements } from '../tables.ts';
import { inPeriod, type Period } from './count-requests.ts';

/** Whether a request of this kind names the school that it is for. */
export const namesSchool = (kind: RequestKind): boolean =>
  formOf({ kind, answers: {} }).steps.some(({ fields }) => fields.includes('doelschool'));

/**
 * How many were granted in a period for a school outside the region, per kind (USERS section 4: counted from the target
 * school). That school is a key and no text of a person, so it stands unsealed in the body and is counted where it lies;
 * the period is read by the index on closed_at.
 */
export async function countOutsideRegion(
  tx: Tx,
  period: Period,
): Promise<readonly { readonly kind: RequestKind; readonly count: number }[]> {
  const { kind, state, closedAt, body } = arrangements;
  return tx.db
    .select({ kind, count: count() })
    .from(arrangements)
    .where(
      and(
        inPeriod(closedAt, period),
        eq(state, 'toegekend'),
        sql`${body} #>> '{answers,doelschool}' = ${OUTSIDE_REGION}`,
      ),
    )
    .groupBy(kind);
}
