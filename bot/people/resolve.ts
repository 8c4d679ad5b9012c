import type { StrangerCode } from '../../cards/people/refusals.ts';
import type { LocalDate, SwvId } from '../../cards/words/brands.ts';
import type { Actor } from '../core/actor.ts';
import type { Envelope } from '../core/inbound.ts';
import type { Roster } from '../core/ports.ts';
import type { Store } from '../store/store.ts';
import { type BindOutcome, bind, type RecordBinding } from './bind.ts';
import { chosenSwv } from './conversation.ts';
import { type Recognition, recognise } from './prove.ts';

export interface ResolveHouse {
  readonly store: Store;
  readonly roster: Roster;
  /** The bot's app id, as the installations name it. */
  readonly appId: string;
  readonly record: RecordBinding;
}

export type Resolution =
  | { readonly kind: 'actor'; readonly actor: Actor }
  /** The person belongs to several SWV's and this conversation did not choose yet. */
  | { readonly kind: 'choose'; readonly swvs: readonly SwvId[] }
  /**
   * `swv` is the one whose audit log has yet to hear of it. null when there is none (then it goes to the wide event) and
   * after a first contact, which `record` has written down already.
   */
  | { readonly kind: 'stranger'; readonly code: StrangerCode; readonly swv: SwvId | null };

/**
 * Who speaks, and to which SWV. Costs one look in the directory and one short read per SWV that the person's tenant may
 * speak to: one transaction for a tenant with one SWV. Only when none of them knows the object id the roster is asked,
 * once. Called before the turn's transaction.
 *
 * @param card the SWV that a card names: a hint, so its membership is checked like any other; null for a message.
 * @param today the day in Amsterdam.
 */
export async function resolve(
  house: ResolveHouse,
  envelope: Envelope,
  card: SwvId | null,
  today: LocalDate,
): Promise<Resolution> {
  const { directory } = house.store;
  const allowed = await directory.swvsOfTenant(house.appId, envelope.tenantId, today);
  const candidates = card === null ? allowed : allowed.filter((swv) => swv === card);
  if (candidates.length === 0) return { kind: 'stranger', code: 'other-tenant', swv: null };
  const chosen = candidates.length > 1 ? await chosenSwv(directory, envelope.address) : null;

  const look = (swv: SwvId) => house.store.read(swv, (tx) => recognise(tx, envelope, today));
  const first = chosen !== null && candidates.includes(chosen) ? await look(chosen) : null;
  if (first?.kind === 'actor') return first;

  const found = new Map<SwvId, Recognition>();
  for (const swv of candidates) found.set(swv, swv === chosen && first ? first : await look(swv));
  if ([...found.values()].every(({ kind }) => kind === 'unknown'))
    return firstContact(house, envelope, candidates, look);
  return decide(found);
}

async function firstContact(
  house: ResolveHouse,
  envelope: Envelope,
  candidates: readonly SwvId[],
  look: (swv: SwvId) => Promise<Recognition>,
): Promise<Resolution> {
  const roster = askOnce(house.roster, envelope);
  const outcomes = new Map<SwvId, BindOutcome>();
  for (const swv of candidates) outcomes.set(swv, await bind(house.store, swv, envelope, roster, house.record));
  const found = new Map<SwvId, Recognition>();
  for (const [swv, { kind }] of outcomes) if (kind === 'bound') found.set(swv, await look(swv));
  if (found.size > 0) return decide(found);
  const codes = [...outcomes.values()].flatMap((one) => (one.kind === 'refused' ? [one.code] : []));
  return { kind: 'stranger', code: codes.includes('other-account') ? 'other-account' : 'stranger', swv: null };
}

function decide(found: ReadonlyMap<SwvId, Recognition>): Resolution {
  const actors = [...found.values()].flatMap((one) => (one.kind === 'actor' ? [one.actor] : []));
  const [actor] = actors;
  if (!actor) {
    const known = [...found].filter(([, { kind }]) => kind === 'no-role').map(([swv]) => swv);
    return { kind: 'stranger', code: 'no-role', swv: onlyOne(known) };
  }
  return actors.length === 1 ? { kind: 'actor', actor } : { kind: 'choose', swvs: actors.map(({ swv }) => swv) };
}

const onlyOne = (swvs: readonly SwvId[]) => (swvs.length === 1 ? (swvs[0] ?? null) : null);

/** One question to the roster for all candidates: each outbound call of a first contact costs the person a second. */
function askOnce(roster: Roster, { address, memberId, objectId }: Envelope): Roster {
  const answer = roster.userPrincipalName(address, memberId, objectId);
  return { userPrincipalName: () => answer };
}
