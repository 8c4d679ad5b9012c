import { eq } from 'drizzle-orm';
import type { Cents, LocalDate, SchoolId, SubjectId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { schoolYear } from '../swv/calendar.ts';
import { commitments } from './tables.ts';

export interface Commitment {
  readonly subject: SubjectId;
  /** Which money it is: a kind of request. */
  readonly kind: string;
  readonly school: SchoolId;
  readonly cents: Cents;
  /** The day on which the support begins: it says which school year pays. */
  readonly start: LocalDate;
  /** The day of the decision. */
  readonly on: LocalDate;
}

/** Writes down what a decision spends; a later decision about the same subject takes its place. */
export async function keepCommitment(tx: Tx, { start, school, ...made }: Commitment): Promise<void> {
  const row = { ...made, schoolId: school, schoolYear: schoolYear(start) };
  await tx.db
    .insert(commitments)
    .values({ swvId: tx.swv, ...row })
    .onConflictDoUpdate({ target: [commitments.swvId, commitments.subject], set: row });
}

/** Nothing is spent on it after all. */
export async function dropCommitment(tx: Tx, subject: SubjectId): Promise<void> {
  await tx.db.delete(commitments).where(eq(commitments.subject, subject));
}
