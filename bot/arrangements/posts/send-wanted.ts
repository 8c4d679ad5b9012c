import type { PersonId } from '../../../cards/words/brands.ts';
import type { ChangeTx, PostKey } from '../../delivery/feature.ts';
import { FEATURE } from '../data/arrangements-house.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { Audience, Change } from '../rules/change.ts';
import { standingPosts } from './known-posts.ts';
import type { KeptKind } from './renderers.ts';
import { type Purpose, resolveAudience } from './resolve-audience.ts';

interface Sent {
  readonly kind: KeptKind;
  readonly person: PersonId;
  readonly urgent: boolean;
}

/**
 * Asks for everything that a change wants sent: a card for each person of today behind each audience, and a word to whom
 * that card would not be heard, since it only changes. Every other card of the request is redrawn, silently.
 */
export async function sendWanted(
  tx: ChangeTx,
  before: Arrangement | null,
  change: Change,
  scene: Scene,
): Promise<void> {
  const { next } = change;
  if (next === null) {
    if (before) await tx.refresh(FEATURE, before.id);
    return;
  }
  const people = audiences(tx, next, scene);
  const sends = await wantedCards(people, change);
  const there = await standingPosts(tx, next.id);
  for (const { kind, person, urgent } of sends) await tx.post(keyOf(next, kind, person), { urgent });
  for (const { kind, to } of change.notices) {
    if (kind === 'besluit') continue; // a card of its own, see wantedCards
    for (const person of await people(to, 'act')) {
      const mine = sends.filter((one) => one.person === person);
      // A card that comes for the first time is its own toast.
      if (mine.some((one) => !there.has(person, one.kind))) continue;
      await tx.notice({ key: `${next.id} ${next.revision} ${person}`, to: person, text: { kind: 'tasks', count: 1 } });
    }
  }
  if (showsElsewhere(before, next)) await tx.refresh(FEATURE, next.id);
  else await redrawVoters(tx, before, next);
}

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
  for (const { kind, to, urgent } of change.posts) {
    for (const person of await people(to, kind === 'status' ? 'know' : 'act')) add({ kind, person, urgent });
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

/** A vote shows on the cards of those who have voted, and on no other: whoever still reads must not be disturbed. */
async function redrawVoters(tx: ChangeTx, before: Arrangement | null, next: Arrangement): Promise<void> {
  if (next.votes.length === (before?.votes.length ?? 0)) return;
  for (const { by } of next.votes) await tx.post(keyOf(next, 'cvt', by));
}

export const keyOf = ({ id }: Pick<Arrangement, 'id'>, kind: KeptKind, person: PersonId): PostKey => ({
  feature: FEATURE,
  kind,
  subject: id,
  to: { kind: 'person', id: person },
});
