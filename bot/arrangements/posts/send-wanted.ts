import type { PersonId } from '../../../cards/words/brands.ts';
import type { ChangeTx, PostKey } from '../../delivery/feature.ts';
import { FEATURE } from '../data/arrangements-house.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { AFTER_KINDS, type Audience, type Change } from '../rules/change.ts';
import { openZittingOf } from '../rules/zitting/zitting.ts';
import type { KeptKind } from './renderers.ts';
import { type Purpose, resolveAudience } from './resolve-audience.ts';
import { redrawWhenDone } from './zitting/redraw-zitting.ts';

interface Sent {
  readonly kind: KeptKind;
  readonly person: PersonId;
  readonly urgent: boolean;
  /** News by itself. */
  readonly fresh?: boolean | undefined;
}

/**
 * Asks for everything that a change wants sent: a card for each person of today behind each audience, anew where it asks
 * something or says a decision, and a word to who has no card of their own. Every other card of the request is redrawn,
 * silently; what those asked when the request lay elsewhere is over.
 */
export async function sendWanted(
  tx: ChangeTx,
  before: Arrangement | null,
  change: Change,
  scene: Scene,
): Promise<void> {
  const { next } = change;
  if (next === null) {
    if (before) await refreshThrownAway(tx, before);
    return;
  }
  const people = audiences(tx, next, scene);
  const asked = await whoMustAct(people, change);
  const sends = await wantedCards(people, change);
  const moved = before !== null && before.state !== next.state;
  if (showsElsewhere(before, next)) await tx.refresh(FEATURE, next.id, { over: moved });
  else await redrawVoters(tx, before, next, scene);
  for (const sent of sends) {
    await tx.post(keyOf(next, sent.kind, sent.person), { urgent: sent.urgent, fresh: isNews(sent, sends, asked) });
  }
  // The card of what this one extends says how far it is.
  if (next.previous !== null && moved) await tx.refresh(FEATURE, next.previous);
  for (const person of asked) {
    if (sends.some((sent) => sent.person === person)) continue; // their card rings by itself
    const text = { kind: 'tasks', count: 1 } as const;
    await tx.notice({ key: `${next.id} ${next.revision} ${person}`, to: person, about: next.id, text });
  }
}

/** Of a draft that is thrown away: its cards go, and what it was to extend may be extended again. */
export async function refreshThrownAway(
  tx: ChangeTx,
  { id, previous }: Pick<Arrangement, 'id' | 'previous'>,
): Promise<void> {
  await tx.refresh(FEATURE, id);
  if (previous !== null) await tx.refresh(FEATURE, previous);
}

/** Who has something to do now, by the rules. */
async function whoMustAct(people: People, { notices }: Change): Promise<ReadonlySet<PersonId>> {
  const asked = new Set<PersonId>();
  for (const { kind, to } of notices) {
    if (kind === 'actie') for (const person of await people(to, 'act')) asked.add(person);
  }
  return asked;
}

/** A decision, and the card on which somebody must act: the status card only when that is the one they have. */
function isNews({ kind, person, fresh }: Sent, sends: readonly Sent[], asked: ReadonlySet<PersonId>): boolean {
  if (kind === 'uitkomst' || fresh === true || isAfterKind(kind)) return true;
  const isOnly = sends.every((sent) => sent.person !== person || sent.kind === 'status');
  return asked.has(person) && (kind !== 'status' || isOnly);
}

const isAfterKind = (kind: KeptKind): boolean => AFTER_KINDS.some((one) => one === kind);

type People = (audience: Audience, purpose: Purpose) => Promise<readonly PersonId[]>;

/** A card and the word that it is there go to the same audience: each is looked up once. */
function audiences(tx: ChangeTx, next: Arrangement, scene: Scene): People {
  const found = new Map<string, Promise<readonly PersonId[]>>();
  return (audience, purpose) => {
    const key = JSON.stringify([audience, purpose]);
    const people = found.get(key) ?? resolveAudience(tx, audience, next, scene, purpose);
    found.set(key, people);
    return people;
  };
}

/** One card for each person and kind. A decision comes as a message of its own: it must be heard. */
async function wantedCards(people: People, change: Change): Promise<readonly Sent[]> {
  const byKey = new Map<string, Sent>();
  const add = (sent: Sent) => void byKey.set(`${sent.kind} ${sent.person}`, sent);
  for (const { kind, to, urgent, fresh } of change.posts) {
    const purpose = kind === 'status' || fresh === true || isAfterKind(kind) ? 'know' : 'act';
    for (const person of await people(to, purpose)) add({ kind, person, urgent, fresh });
  }
  for (const { kind, to, urgent } of change.notices) {
    if (kind !== 'besluit') continue;
    for (const person of await people(to, 'know')) add({ kind: 'uitkomst', person, urgent });
  }
  return [...byKey.values()];
}

/**
 * Whether cards of others show this change. While a draft is filled in they do not, and its own message must be left alone:
 * an update would drop the form from the screen (DESIGN, "Forms").
 */
function showsElsewhere(before: Arrangement | null, next: Arrangement): boolean {
  if (before === null || (before.state === 'concept' && next.state === 'concept')) return false;
  return next.cardRevision !== before.cardRevision;
}

/** A vote shows on the cards of those who have voted, an advice on that of who gave it, and on no other: whoever still reads must not be disturbed. */
async function redrawVoters(
  tx: ChangeTx,
  before: Arrangement | null,
  next: Arrangement,
  { committee }: Scene,
): Promise<void> {
  const zitting = openZittingOf(next, committee);
  if (zitting) {
    const given = next.votes.find(({ revision }) => revision === next.revision);
    return given && redrawWhenDone(tx, zitting, committee, given.by);
  }
  for (const { expert, advice } of next.experts) {
    if (advice !== null && before?.experts.some((one) => one.expert === expert && one.advice === null))
      await tx.post(keyOf(next, 'deskundige', expert));
  }
  if (next.votes.length === (before?.votes.length ?? 0)) return;
  for (const { by } of next.votes) await tx.post(keyOf(next, 'cvt', by));
}

export const keyOf = ({ id }: Pick<Arrangement, 'id'>, kind: KeptKind, person: PersonId): PostKey => ({
  feature: FEATURE,
  kind,
  subject: id,
  to: { kind: 'person', id: person },
});
