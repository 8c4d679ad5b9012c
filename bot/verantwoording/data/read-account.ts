import type { PersonId, StaffName, SwvId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { staffById } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import { maySee } from '../abilities.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { type DeelnemerName, namesOf } from './deelnemers.ts';
import { fillsSeveral } from './own-schools.ts';
import { namesIn, type Scene } from './read-scene.ts';

/** An account as one person sees it: all that a card is made from. */
export interface Account {
  readonly swv: SwvId;
  readonly record: Verantwoording;
  readonly scene: Scene;
  readonly actor: Actor;
  /** Of whom it is; null: the SWV itself. */
  readonly name: DeelnemerName | null;
  /** Of those who had a hand in it, and of those whom the reader stands in for. */
  readonly names: ReadonlyMap<PersonId, StaffName>;
}

/** What a card that stays is made from besides. */
export interface Anchor extends Account {
  /** The reader fills in the money of other schools of this round as well. */
  readonly several: boolean;
}

export async function openAccount(tx: Tx, record: Verantwoording, scene: Scene, actor: Actor): Promise<Account> {
  const absent = actor.roles.flatMap(({ insteadOf }) => insteadOf ?? []);
  const lent = absent.length === 0 ? [] : await staffById(tx, absent);
  const names = new Map([...(await namesIn(tx, record)), ...[...lent].map(([id, { name }]) => [id, name] as const)]);
  return { swv: tx.swv, record, scene, actor, name: await nameOf(tx, record, scene), names };
}

/** For the answers that need it: who has many schools has each of them read. */
export async function anchorOf(tx: Tx, of: Account): Promise<Anchor> {
  return { ...of, several: await fillsSeveral(tx, of.record, of.scene, of.actor) };
}

export const isSeen = ({ record, scene, actor }: Pick<Account, 'record' | 'scene' | 'actor'>): boolean =>
  maySee(actor, record, scene.format).ok;

/** Of whom an account is; null: the SWV itself. */
export async function nameOf(
  tx: Tx,
  { deelnemer }: Pick<Verantwoording, 'deelnemer'>,
  { section, today }: Pick<Scene, 'section' | 'today'>,
): Promise<DeelnemerName | null> {
  return deelnemer.kind === 'swv' ? null : (await namesOf(tx, section, today, [deelnemer]))(deelnemer);
}
