import { PGlite, type QueryOptions, type Transaction, types } from '@electric-sql/pglite';

const asText = (text: string): string => text;

/** The array types of PostgreSQL for numeric, timestamp, timestamptz, interval and date; pglite has no names for them. */
const ARRAYS = [1231, 1115, 1185, 1187, 1182] as const;

/** Days, moments and exact numbers come as text, as drizzle expects them; its columns read them. */
const PARSERS = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, ...ARRAYS].map((type) => [type, asText]),
);

/** Opens PGlite (in memory without a folder) so that what it gives needs no other parsers than its own. */
export const createPglite = (dataDir: string | undefined): Promise<PGlite> =>
  PGlite.create({ ...(dataDir === undefined ? {} : { dataDir }), parsers: PARSERS });

/**
 * The same client for drizzle, which sends its parsers along with every query; pglite then copies all of its own for each,
 * and that took a third of the time of a query.
 */
export function forDrizzle<Client extends PGlite | Transaction>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      if (name === 'query') {
        return (text: string, values?: unknown[], { rowMode }: QueryOptions = {}) =>
          target.query(text, values, rowMode ? { rowMode } : {});
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
