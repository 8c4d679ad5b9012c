import type { SwvId } from '../../cards/words/brands.ts';
import type { Db, EngineName, Owner } from './store.ts';

export type Access = 'read write' | 'read only';

/** What an engine has to bring; `createStore` makes a Store of it. */
export interface Engine {
  readonly name: EngineName;
  /**
   * One transaction as role `app_rw` with `app.swv` set: READ COMMITTED for writing, one snapshot for reading. Throws when
   * the engine rolled back at commit because `work` had swallowed an error of the database. `db` refuses once it ended.
   */
  transaction<T>(swv: SwvId, access: Access, work: (db: Db) => Promise<T>): Promise<T>;
  /** Statements of the login role, each a transaction of its own. */
  readonly db: Db;
  readonly owner: Owner;
  close(): Promise<void>;
}

/** A bug: work caught an error of the database and went on, so that the engine rolled back what it was asked to commit. */
export class SwallowedError extends Error {
  constructor() {
    super('The transaction was rolled back: an error of the database was caught inside it. Use attempt() for that.');
    this.name = 'SwallowedError';
  }
}
