import { auditHeads } from '../../bot/store/tables/audit.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import { DEMO_SWV } from '../../infra/local/demo/seed-demo.ts';
import type { BenchDatabase } from './databases.ts';

/**
 * Throws unless the replica stands where the house's own database stands: the heads of their audit chains, over every
 * change since the first, are the same. Else the bare statements were not the same work.
 */
export async function assertFollowed(
  { store, recorder, replica }: Pick<BenchDatabase, 'store' | 'recorder' | 'replica'>,
  swv: SwvId = DEMO_SWV,
): Promise<void> {
  let mine: readonly { readonly hash: string }[] = [];
  const statements = await recorder.record(async () => {
    mine = await store.read(swv, (tx) => tx.db.select({ hash: auditHeads.hash }).from(auditHeads));
  });
  const theirs = await replica.replay(statements);
  if (JSON.stringify(theirs) !== JSON.stringify(mine.map(({ hash }) => [hash])))
    throw new Error('The replica did not follow, so the bare statements were not the same work.');
}
