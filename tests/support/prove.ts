import type { Actor } from '../../bot/core/actor.ts';
import type { PersonKey } from '../../bot/core/ports.ts';
import { recognise } from '../../bot/people/prove.ts';
import type { Tx } from '../../bot/store/store.ts';
import type { LocalDate } from '../../cards/words/brands.ts';

/** The proven actor, or null for whoever has nothing to do here that day. */
export async function prove(tx: Tx, key: PersonKey, today: LocalDate): Promise<Actor | null> {
  const recognition = await recognise(tx, key, today);
  return recognition.kind === 'actor' ? recognition.actor : null;
}
