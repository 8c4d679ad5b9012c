import type { PgliteOptions } from './open-pglite.ts';
import type { PostgresOptions } from './open-postgres.ts';
import type { OpenedStore } from './store.ts';

export type StoreOptions = PostgresOptions | PgliteOptions;

/**
 * Opens the store that the settings name; it migrates nothing. Each engine is loaded only when it is asked for: the
 * production bundle, which asks for PostgreSQL, never loads PGlite's WebAssembly.
 */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  if ('databaseUrl' in options) {
    const { openPostgres } = await import('./open-postgres.ts');
    return openPostgres(options);
  }
  const { openPglite } = await import('./open-pglite.ts');
  return openPglite(options);
}
