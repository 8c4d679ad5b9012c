import { PgSession } from 'drizzle-orm/pg-core';
import type { Db } from './store.ts';

/**
 * The session of a transaction: one object from its begin to its end, its savepoints included. Drizzle keeps it out of its
 * types, not out of its objects; a version that hides it fails here, loudly.
 */
export function sessionOf(db: Db): PgSession {
  const session: unknown = Reflect.get(db, 'session');
  if (session instanceof PgSession) return session;
  throw new Error('drizzle has no session where it was.');
}
