import type { Owner } from './store.ts';

/**
 * What a PostgreSQL server does by itself and PGlite does not: without it a table of 20,000 rows that is updated fifteen
 * times grows to 226 MB. The local host calls it now and then, between turns (it holds the one connection for about a
 * second); on PostgreSQL it does nothing.
 */
export async function maintain(owner: Owner): Promise<void> {
  if (owner.engine === 'postgres') return;
  await owner.exec('vacuum analyze');
  await owner.exec('checkpoint');
}
