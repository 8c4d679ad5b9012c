import { asc, eq, sql } from 'drizzle-orm';
import type { SwvId } from '../../cards/words/brands.ts';
import type { Store } from './store.ts';
import { dataKeys } from './tables/data-keys.ts';

/** A data key as it stands in the store, wrapped. */
export interface WrappedKey {
  readonly version: number;
  readonly keyId: string;
  readonly wrapped: Uint8Array;
  /** Whether its moment to seal has come, by the clock of the database. */
  readonly maySeal: boolean;
}

/** All versions of a SWV, oldest first. */
export async function listDataKeys(store: Store, swv: SwvId): Promise<readonly WrappedKey[]> {
  const { version, keyId, wrapped } = dataKeys;
  const maySeal = sql<boolean>`${dataKeys.sealsFrom} <= now()`;
  const rows = await store.read(swv, (tx) =>
    tx.db.select({ version, keyId, wrapped, maySeal }).from(dataKeys).orderBy(asc(version)),
  );
  return rows.map((row) => ({ ...row, wrapped: Buffer.from(row.wrapped, 'base64') }));
}

/** Adds a version that seals from `sealsInMs` milliseconds on; when another process just added it, that one stands. */
export async function addDataKey(
  store: Store,
  swv: SwvId,
  key: { version: number; keyId: string; wrapped: Uint8Array },
  sealsInMs: number,
): Promise<void> {
  const sealsFrom = sql`now() + ${sealsInMs} * interval '1 millisecond'`;
  const wrapped = Buffer.from(key.wrapped).toString('base64');
  await store.write(swv, async (tx) => {
    await tx.db
      .insert(dataKeys)
      .values({ ...key, wrapped, createdAt: sql`now()`, sealsFrom })
      .onConflictDoNothing();
  });
}

/** Puts a data key under another RSA key; the data key itself, and so what it sealed, stays. */
export async function replaceWrapping(
  store: Store,
  swv: SwvId,
  version: number,
  by: { keyId: string; wrapped: Uint8Array },
): Promise<void> {
  const set = { keyId: by.keyId, wrapped: Buffer.from(by.wrapped).toString('base64') };
  await store.write(swv, async (tx) => {
    await tx.db.update(dataKeys).set(set).where(eq(dataKeys.version, version));
  });
}
