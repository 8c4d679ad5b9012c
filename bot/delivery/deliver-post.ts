import { goneCard } from '../../cards/delivery/gone-card.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import { afterPost, type PostStep } from './after-send.ts';
import { type ClaimedPost, claimPost } from './claim-post.ts';
import type { DeliveryHouse } from './delivery-house.ts';
import { settlePost } from './settle-post.ts';
import { spread } from './spread.ts';

/**
 * Sends one post: claim (a short transaction), draw (a short read), call the connector (no transaction open), settle (a
 * short transaction). It may die at any point: the lease ends, and the newest form goes out again.
 * @returns whether there was anything to do.
 */
export async function deliverPost(house: DeliveryHouse, swv: SwvId): Promise<boolean> {
  const now = house.clock.now();
  const claim = await house.store.write(swv, (tx) => claimPost(tx, now, house.addresses, house.leaseClock));
  if (claim.kind !== 'claimed') return claim.kind === 'passed';
  const { post } = claim;
  const event = house.log.event('post');
  event.set('feature', post.key.feature);
  event.set('kind', post.key.kind);
  try {
    const step = await sendPost(house, swv, post, now).catch((error: unknown): Step => {
      // A bug in a renderer must not block the queue: it is logged, and the card comes once it is mended.
      event.set('error', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
      return { kind: 'again', inMs: AFTER_BUG_MS, fresh: false, why: 'could not be drawn or sent' };
    });
    event.set('outcome', step.kind);
    await house.store.write(swv, (tx) =>
      settlePost(tx, post, step, { addresses: house.addresses, clock: house.leaseClock, now }),
    );
  } finally {
    event.end();
  }
  return true;
}

const AFTER_BUG_MS = 5 * 60_000;

type Step = PostStep | { readonly kind: 'gone'; readonly messageId: string | null };

async function sendPost(house: DeliveryHouse, swv: SwvId, post: ClaimedPost, now: Date): Promise<Step> {
  const render = house.renderers(post.key.feature, post.key.kind);
  // A renderer that was retired with its feature: the card says so, and is done with.
  const drawn = render ? await house.store.read(swv, (tx) => render(tx, post.key, now)) : 'gone';
  if (drawn === 'gone' && post.messageId === null) return { kind: 'gone', messageId: null };
  const card = drawn === 'gone' ? goneCard(null) : drawn;
  const outcome =
    post.messageId === null
      ? await house.connector.send(post.address, card)
      : await house.connector.update(post.address, post.messageId, card);
  const was = { update: post.messageId !== null, failures: post.failures, spread: spread(post.id, post.failures) };
  const step = afterPost(outcome, was, house.connectorTimeoutMs);
  return drawn === 'gone' && step.kind === 'shown' ? { kind: 'gone', messageId: step.messageId } : step;
}
