import type { Keys } from './core/ports.ts';
import { createUuidIds } from './core/uuid-ids.ts';
import { GRAPH_URL } from './graph/graph-client.ts';
import type { GraphTokens } from './graph/graph-tokens.ts';
import type { House } from './house.ts';
import { type HouseParts, openHouse } from './open-house.ts';
import { createCipher } from './store/cipher.ts';
import { openPostgres } from './store/open-postgres.ts';
import { assertCurrent } from './store/schema-version.ts';

/** What a production host brings; the rest follows from the database. */
export interface StoredHouseParts
  extends Pick<
    HouseParts,
    'clock' | 'identity' | 'log' | 'mayCall' | 'mayFetch' | 'modelSettings' | 'nudge' | 'publicUrl'
  > {
  /** A login that owns nothing and is a member of `app_rw`. */
  readonly databaseUrl: string;
  readonly keys: Keys;
  readonly graphTokens: GraphTokens;
}

/**
 * The house on PostgreSQL. An older schema takes no turns: only `npm run ops -- migrate` changes it.
 * @throws SchemaBehind; or what the database throws when it cannot be reached.
 */
export async function openStoredHouse(parts: StoredHouseParts): Promise<House> {
  const { store, owner } = openPostgres({ databaseUrl: parts.databaseUrl });
  try {
    await assertCurrent(owner);
  } catch (error) {
    await store.close();
    throw error;
  }
  const house = openHouse({
    ...parts,
    store,
    cipher: createCipher(parts.keys, store),
    ids: createUuidIds(parts.clock),
    graph: { baseUrl: GRAPH_URL, tokens: parts.graphTokens },
    blanks: 'refused',
    unfit: async () => {
      try {
        await store.databaseNow();
        return null;
      } catch {
        return 'database';
      }
    },
    close: () => store.close(),
  });
  void house.look(); // beside the first turn, which does not wait for it
  return house;
}
