import {
  type ConfigText,
  configText,
  type PersonId,
  type SchoolName,
  type StaffName,
  type SwvId,
} from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { schoolById } from '../../people/schools.ts';
import { staffById } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import { at } from '../../swv/dated.ts';
import { maySee } from '../abilities.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { fillsSeveral } from './own-schools.ts';
import { namesIn, type Scene } from './read-scene.ts';

/** An account as one person sees it: all that a card is made from. */
export interface Account {
  readonly swv: SwvId;
  readonly record: Verantwoording;
  readonly scene: Scene;
  readonly actor: Actor;
  /** Of whom it is; null: the SWV itself. */
  readonly name: SchoolName | ConfigText | null;
  /** Of those who had a hand in it, and of those whom the reader stands in for. */
  readonly names: ReadonlyMap<PersonId, StaffName>;
  /** The reader fills in the money of other schools of this round as well. */
  readonly several: boolean;
}

export async function openAccount(tx: Tx, record: Verantwoording, scene: Scene, actor: Actor): Promise<Account> {
  const absent = actor.roles.flatMap(({ insteadOf }) => insteadOf ?? []);
  const lent = absent.length === 0 ? [] : await staffById(tx, absent);
  const names = new Map([...(await namesIn(tx, record)), ...[...lent].map(([id, { name }]) => [id, name] as const)]);
  const several = await fillsSeveral(tx, record, scene, actor);
  return { swv: tx.swv, record, scene, actor, name: await nameOf(tx, record, scene), names, several };
}

export const isSeen = ({ record, scene, actor }: Pick<Account, 'record' | 'scene' | 'actor'>): boolean =>
  maySee(actor, record, scene.format).ok;

/** Of whom an account is; null: the SWV itself. */
export async function nameOf(
  tx: Tx,
  { deelnemer: { kind, key, schools } }: Pick<Verantwoording, 'deelnemer'>,
  { section, today }: Scene,
): Promise<Account['name']> {
  const named = (list: Scene['section']['werkgebieden' | 'partners']): ConfigText => {
    const found = [...list].find(({ id }) => id === key);
    return found ? at(found.label, today).value : configText(key);
  };
  switch (kind) {
    case 'swv':
      return null;
    case 'werkgebied':
      return named(section.werkgebieden);
    case 'partner':
      return named(section.partners);
    case 'school': {
      const school = schools[0] && (await schoolById(tx, schools[0]));
      return school?.name ?? configText(key);
    }
  }
}
