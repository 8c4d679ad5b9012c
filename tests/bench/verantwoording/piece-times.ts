import type { SwvId } from '../../../cards/words/brands.ts';
import { assertFollowed } from '../followed.ts';
import { type Bounds, collect, timed } from '../rounds.ts';
import type { Statement } from '../statement.ts';
import type { Copy } from './rounds-postgres.ts';

export interface PieceRound {
  readonly piece: number;
  /** Its statements, bare, in one transaction. */
  readonly sql: number;
  readonly statements: number;
}

/** Measures a piece of work of one SWV beside its own statements on a database that follows. */
export async function pieceTimes(
  { store, recorder, replica }: Pick<Copy, 'store' | 'recorder' | 'replica'>,
  swv: SwvId,
  work: () => Promise<unknown>,
  bounds: Bounds,
): Promise<readonly PieceRound[]> {
  const rounds = await collect(async () => {
    let piece = 0;
    const statements: readonly Statement[] = await recorder.record(async () => {
      piece = await timed(work);
    });
    return { piece, sql: await timed(() => replica.replay(statements)), statements: statements.length };
  }, bounds);
  await assertFollowed({ store, recorder, replica }, swv);
  return rounds;
}
