import { type SQL, sql } from 'drizzle-orm';

/** The clock of leases and retries: the database's, which all workers share. A simulation gives its own. */
export interface LeaseClock {
  now(): SQL<Date>;
}

export const databaseClock: LeaseClock = { now: () => sql`clock_timestamp()` };

/** A moment so many milliseconds after now, on that clock. */
export const inMs = (clock: LeaseClock, ms: number): SQL =>
  sql`${clock.now()} + make_interval(secs => ${ms / 1_000}::double precision)`;

/** A worker that has not answered in this time is taken for dead. Longer than any call to the connector may take. */
export const LEASE_MS = 45_000;
