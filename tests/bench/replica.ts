import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { isBinding, type Statement } from './statement.ts';

/**
 * A second database that was the same at the beginning and got every statement of the first: so the statements of a turn
 * find there what they found, and can be timed without anything of ours around them.
 */
export interface Replica {
  /**
   * The statements one after the other, those of a SWV in one transaction, by the driver alone. Gives the rows of the last
   * one, each as an array.
   */
  replay(statements: readonly Statement[]): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

interface Plan {
  /** The directory's, which belong to no SWV. */
  readonly alone: readonly Statement[];
  readonly binding: string;
  readonly within: readonly Statement[];
}

function planOf(statements: readonly Statement[]): Plan {
  const binding = statements.find(isBinding);
  if (!binding) throw new Error('No transaction of a samenwerkingsverband was recorded.');
  return {
    alone: statements.filter(({ bound }) => !bound),
    binding: binding.text,
    within: statements.filter((one) => one.bound && !isBinding(one)),
  };
}

export function postgresReplica(client: pg.Client): Replica {
  const run = async ({ text, values }: Statement): Promise<readonly unknown[]> =>
    (await client.query({ text, values: [...values], rowMode: 'array' })).rows;
  return {
    async replay(statements) {
      const { alone, binding, within } = planOf(statements);
      let last: readonly unknown[] = [];
      for (const one of alone) await run(one);
      await client.query(`begin; ${binding}`);
      for (const one of within) last = await run(one);
      await client.query('commit');
      return last;
    },
    close: () => client.end(),
  };
}

export function pgliteReplica(client: PGlite): Replica {
  const run = async (on: Pick<PGlite, 'query'>, { text, values }: Statement): Promise<readonly unknown[]> =>
    (await on.query(text, [...values], { rowMode: 'array' })).rows;
  return {
    async replay(statements) {
      const { alone, binding, within } = planOf(statements);
      for (const one of alone) await run(client, one);
      return client.transaction(async (tx) => {
        let last: readonly unknown[] = [];
        await tx.exec(binding);
        for (const one of within) last = await run(tx, one);
        return last;
      });
    },
    close: () => client.close(),
  };
}
