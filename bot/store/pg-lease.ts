import type pg from 'pg';
import { sqlState } from './sql-state.ts';

/**
 * A client of the pool on which this transaction has begun. A connection that lay idle may have died unseen (a failover,
 * a firewall); at its BEGIN nothing has happened yet, so another one is tried, as many times as the pool may hold dead ones.
 */
export async function beginOn(pool: pg.Pool, begin: string): Promise<pg.PoolClient> {
  for (let left = pool.options.max; ; left -= 1) {
    const client = await pool.connect();
    try {
      await client.query(begin);
      return client;
    } catch (error) {
      client.release(true);
      if (left === 0 || !isLostConnection(error)) throw error;
    }
  }
}

/** No SQLSTATE: the socket broke. Class 08: connection exception. 57P01 to 57P03: the server goes down or comes up. */
function isLostConnection(error: unknown): boolean {
  const state = sqlState(error);
  return state === null || state.startsWith('08') || state.startsWith('57P0');
}

/**
 * The client for as long as its transaction lasts. A query that nobody awaited would otherwise run later, on a client that
 * the pool has lent to another SWV.
 */
export function leaseOf(client: pg.PoolClient): { client: pg.PoolClient; end(): void } {
  let open = true;
  const lent = new Proxy(client, {
    get(target, property) {
      if (property === 'query' && !open) return () => Promise.reject(new Error('This transaction has ended.'));
      const value = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    client: lent,
    end: () => {
      open = false;
    },
  };
}
