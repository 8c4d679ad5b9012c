import type { PersonId, SubjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { proveUnmet } from '../../people/prove.ts';
import type { Tx } from '../../store/store.ts';
import { theirsIn } from '../rules/several.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { accountsAround } from './accounts-around.ts';
import type { Scene } from './read-scene.ts';

/** What somebody has in one round: the accounts that they fill in or sign, whatever became of them. */
export interface Hand {
  readonly actor: Actor;
  readonly records: readonly Verantwoording[];
}

/** null: nothing today. */
export async function handInRound(
  tx: Tx,
  campagne: SubjectId,
  person: PersonId,
  { format, today }: Pick<Scene, 'format' | 'today'>,
): Promise<Hand | null> {
  const actor = await proveUnmet(tx, person, today);
  const records = actor ? theirsIn(actor, await accountsAround(tx, campagne, actor), format) : [];
  return actor && records.length > 0 ? { actor, records } : null;
}
