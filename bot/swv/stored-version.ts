import { desc } from 'drizzle-orm';
import type { Tx } from '../store/store.ts';
import type { RawConfiguration } from './configuration.ts';
import { configurations } from './tables.ts';

/** A configuration as it was kept, unread: an app that knows more sections can still show it. */
export interface StoredVersion {
  readonly version: number;
  readonly raw: RawConfiguration;
  readonly importedAt: Date;
  /** A person, `meedoen` or `ops`. */
  readonly importedBy: string;
}

/** The newest version of this SWV; null when none was ever imported. */
export async function newestVersion(tx: Tx): Promise<StoredVersion | null> {
  const { version, raw, importedAt, importedBy } = configurations;
  const [row] = await tx.db
    .select({ version, raw, importedAt, importedBy })
    .from(configurations)
    .orderBy(desc(version))
    .limit(1);
  return row ?? null;
}
