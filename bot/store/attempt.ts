import type { Result } from '../core/result.ts';
import type { Tx } from './store.ts';

/** Carries a refusal out of the savepoint; drizzle rolls a savepoint back only when something is thrown. */
class Refused<Outcome> extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super('refused');
    this.outcome = outcome;
  }
}

/**
 * Runs work inside a savepoint of this transaction. When it is refused (`ok: false`) or throws, what it wrote is rolled
 * back, and only that: the transaction goes on, so that a refused change leaves nothing but its audit row. Gives what
 * work gives; what work throws is thrown on.
 *
 * One at a time in a transaction: savepoints are a stack. `inner` is dead once this returns.
 */
export async function attempt<Value, Code extends string>(
  tx: Tx,
  work: (inner: Tx) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  try {
    return await tx.db.transaction(async (db) => {
      const outcome = await work({ swv: tx.swv, db });
      if (!outcome.ok) throw new Refused(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}
