import { AsyncLocalStorage } from 'node:async_hooks';

/** A bug: work inside a transaction asked for another connection. PGlite would wait for itself for ever. */
export class NestedTransaction extends Error {
  constructor(what: string) {
    super(`${what} was called inside a transaction: call it before, or use the transaction itself.`);
    this.name = 'NestedTransaction';
  }
}

interface Context {
  open: boolean;
}

const contexts = new AsyncLocalStorage<Context>();

/** Throws {@link NestedTransaction} when this async context is inside a transaction that still runs. */
export function assertNoTransaction(what: string): void {
  if (contexts.getStore()?.open) throw new NestedTransaction(what);
}

/** Runs `work` as the one transaction of this async context. What outlives it (a call nobody awaited) is free again. */
export async function inTransactionContext<T>(what: string, work: () => Promise<T>): Promise<T> {
  assertNoTransaction(what);
  const context: Context = { open: true };
  try {
    return await contexts.run(context, work);
  } finally {
    context.open = false;
  }
}
