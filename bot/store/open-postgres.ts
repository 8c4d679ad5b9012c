import { drizzle, NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { bindSwv } from './bind-swv.ts';
import { createStore } from './create-store.ts';
import { type Access, type Engine, SwallowedError } from './engine.ts';
import { createOwner } from './owner.ts';
import { beginOn, leaseOf } from './pg-lease.ts';
import type { OpenedStore } from './store.ts';

export interface PostgresOptions {
  readonly databaseUrl: string;
  /**
   * For Entra ID: asked at each new connection, so that a token may be fresh; the URL then holds no password, and TLS is
   * on and verified unless it says `sslmode=disable`. Default: what the URL says.
   */
  readonly password?: () => Promise<string>;
  /** Connections of this process. Instances × this must stay under the server's `max_connections`. Default 8. */
  readonly maxConnections?: number;
}

/**
 * Limits of one transaction, in milliseconds. Set per transaction, not when connecting: as startup parameters PgBouncer
 * refuses them (08P01). A turn must answer Teams within 10 s, so nothing useful takes longer.
 */
const LIMITS = {
  statement_timeout: '15000',
  lock_timeout: '8000',
  idle_in_transaction_session_timeout: '30000',
  TimeZone: 'UTC',
};

const BEGIN: Record<Access, string> = {
  'read write': 'begin isolation level read committed read write',
  'read only': 'begin isolation level repeatable read read only',
};

const dialect = new PgDialect();

/** Opens PostgreSQL. It connects at the first query; a wrong URL or password fails there. */
export function openPostgres(options: PostgresOptions): OpenedStore {
  const pool = new pg.Pool({
    ...connectionOf(options),
    max: options.maxConnections ?? 8,
    connectionTimeoutMillis: 8_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  });
  // Without these a server that goes away ends the process: an idle client's error reaches the pool, a busy one's nobody.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const transaction = async <T>(begin: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await beginOn(pool, begin);
    const lease = leaseOf(client);
    try {
      const result = await work(lease.client);
      lease.end();
      const done = await client.query('commit');
      if (done.command !== 'COMMIT') throw new SwallowedError();
      client.release();
      return result;
    } catch (error) {
      lease.end();
      await client.query('rollback').then(
        () => client.release(),
        (broken: Error) => client.release(broken),
      );
      throw error;
    }
  };

  const db = drizzle({ client: pool });
  const engine: Engine = {
    name: 'postgres',
    db,
    transaction: (swv, access, work) =>
      transaction(`${BEGIN[access]}; ${bindSwv(swv, LIMITS)}`, (client) =>
        work(new NodePgTransaction(dialect, new NodePgSession(client, dialect, undefined), undefined)),
      ),
    owner: createOwner('postgres', {
      db,
      exec: async (statements) => void (await pool.query(statements)),
      transaction: (work) =>
        transaction('begin', (client) =>
          work({
            db: drizzle({ client }),
            exec: async (statements) => void (await client.query(statements)),
          }),
        ),
    }),
    close: () => pool.end(),
  };
  return { store: createStore(engine), owner: engine.owner };
}

/** pg lets the URL's password, even an empty one, win over a function; so the URL is taken apart here. */
function connectionOf({ databaseUrl, password }: PostgresOptions): pg.PoolConfig {
  if (!password) return { connectionString: databaseUrl };
  const url = new URL(databaseUrl);
  return {
    host: url.hostname,
    port: Number(url.port || '5432'),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password,
    ssl: url.searchParams.get('sslmode') !== 'disable',
  };
}
