import { sessionOf } from './session-of.ts';
import type { Tx } from './store.ts';

/** Something that is found once in a transaction, its savepoints included, and is forgotten with it. */
export interface PerTransaction<Value> {
  of(tx: Tx, find: () => Value): Value;
  /** For who changes it within the transaction. */
  forget(tx: Tx): void;
}

/** Remembers one value for each transaction, weakly: it goes when the transaction does. */
export function perTransaction<Value>(): PerTransaction<Value> {
  const found = new WeakMap<object, Value>();
  return {
    of(tx, find) {
      const session = sessionOf(tx.db);
      const known = found.get(session);
      if (known !== undefined) return known;
      const value = find();
      found.set(session, value);
      return value;
    },
    forget: (tx) => void found.delete(sessionOf(tx.db)),
  };
}
