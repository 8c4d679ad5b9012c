import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import type { Tx } from '../../store/store.ts';
import { listMine } from '../data/list-mine.ts';
import { isSeen } from '../data/read-account.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import type { State, Verantwoording } from '../rules/verantwoording.ts';
import { asksYou, yourTurn } from '../rules/who-has-it.ts';

/** An account in somebody's list. */
export interface Mine {
  readonly record: Verantwoording;
  readonly scene: Scene;
  readonly turn: ReturnType<typeof yourTurn>;
  /** A question of the school waits for this person. */
  readonly asks: boolean;
}

/** The accounts in these states, or with an open question, that this person may see, soonest deadline first; each round is read once. */
export async function readMine(
  tx: Tx,
  house: Pick<VerantwoordingHouse, 'configurations'>,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  states: readonly State[],
): Promise<readonly Mine[]> {
  const scenes = new Map<SubjectId, Scene | null>();
  const mine: Mine[] = [];
  for (const record of await listMine(tx, actor, states)) {
    if (!scenes.has(record.campagne)) scenes.set(record.campagne, await readScene(tx, house, record, now));
    const scene = scenes.get(record.campagne);
    if (!scene || !isSeen({ record, scene, actor })) continue;
    const turn = yourTurn(record, scene.format, actor, scene.campagne);
    mine.push({ record, scene, turn, asks: asksYou(record, scene.format, actor) });
  }
  return mine;
}
