import { sql } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import { affiliations, boards, persons, roleTerms, schools } from './tables.ts';

type Row<Table extends { $inferSelect: { swvId: unknown } }> = Readonly<Omit<Table['$inferSelect'], 'swvId'>>;
export type PersonRow = Row<typeof persons>;
export type BoardRow = Row<typeof boards>;
export type SchoolRow = Row<typeof schools>;
export type TermRow = Row<typeof roleTerms>;
export type AffiliationRow = Row<typeof affiliations>;

/** The people and schools of a SWV, whole: some hundreds of rows. */
export interface Register {
  readonly boards: readonly BoardRow[];
  readonly schools: readonly SchoolRow[];
  readonly persons: readonly PersonRow[];
  readonly terms: readonly TermRow[];
  readonly affiliations: readonly AffiliationRow[];
}

/**
 * Reads the register for changing it: until this transaction ends nobody else does that this way, so that of two imports
 * the second sees what the first made. First contacts go on meanwhile, so an object id is never written back.
 */
export async function lockRegister(tx: Tx): Promise<Register> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people ${tx.swv}`}, 0))`);
  return readRegister(tx);
}

/** The register as it stands, for looking only. */
export async function readRegister(tx: Tx): Promise<Register> {
  return {
    boards: await tx.db.select().from(boards),
    schools: await tx.db.select().from(schools),
    persons: await tx.db.select().from(persons),
    terms: await tx.db.select().from(roleTerms),
    affiliations: await tx.db.select().from(affiliations),
  };
}
