import { goneCard } from '../../cards/delivery/gone-card.ts';
import { movedCard } from '../../cards/delivery/moved-card.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import { afterPost } from './after-send.ts';
import { type ClaimedPost, claimPost } from './claim-post.ts';
import type { DeliveryHouse } from './delivery-house.ts';
import { settlePost } from './settle-post.ts';
import type { SettledStep } from './settled-step.ts';
import { spread } from './spread.ts';
import { stillMine } from './still-mine.ts';

/**
 * Makes one call for one post: claim (a short transaction), draw (a short read), call the connector (no transaction open),
 * settle (a short transaction). It may die at any point: the lease ends, and the newest form goes out again.
 * @returns whether there was anything to do.
 */
export async function deliverPost(house: DeliveryHouse, swv: SwvId): Promise<boolean> {
  const now = house.clock.now();
  const claim = await house.store.write(swv, (tx) => claimPost(tx, now, house));
  if (claim.kind !== 'claimed') return claim.kind === 'passed';
  const { post } = claim;
  const event = house.log.event('post');
  event.set('feature', post.key.feature);
  event.set('kind', post.key.kind);
  event.set('step', post.step.kind);
  try {
    const step = await sendPost(house, swv, post, now).catch((error: unknown): SettledStep => {
      // A bug in a renderer must not block the queue: it is logged, and the card comes once it is mended.
      event.set('error', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
      return { kind: 'again', inMs: AFTER_BUG_MS, fresh: false, why: 'could not be drawn or sent', touched: null };
    });
    event.set('outcome', step?.kind ?? 'too late');
    if (step) await house.store.write(swv, (tx) => settlePost(tx, post, step, { ...house, now }));
  } finally {
    event.end();
  }
  return true;
}

const AFTER_BUG_MS = 5 * 60_000;

/** @returns null when the lease is as good as over: whoever has it now sends the newest form. */
async function sendPost(house: DeliveryHouse, swv: SwvId, post: ClaimedPost, now: Date): Promise<SettledStep | null> {
  const render = house.renderers(post.key.feature, post.key.kind);
  const drawn = await house.store.read(swv, async (tx) => {
    // A renderer that was retired with its feature: the card says so, and is done with.
    const card = render ? await render(tx, post.key, now) : 'gone';
    return (await stillMine(tx, post, house.connectorTimeoutMs, house.leaseClock)) ? card : null;
  });
  if (drawn === null) return null;
  const call = callFor(post, drawn);
  if (call === null) return { kind: 'gone', touched: null };

  const outcome =
    call.messageId === null
      ? await house.connector.send(post.address, call.card)
      : await house.connector.update(post.address, call.messageId, call.card);
  const was = { update: call.messageId !== null, failures: post.failures, spread: spread(post.id, post.failures) };
  const step = afterPost(outcome, was, house.connectorTimeoutMs);
  const mayShow = outcome.kind === 'sent' ? outcome.messageId : outcome.kind === 'unclear' ? call.messageId : null;
  const touched = mayShow || null;
  if (step.kind !== 'shown') return { ...step, touched };
  return { kind: call.done, touched };
}

interface Call {
  /** null: as a new message. */
  readonly messageId: string | null;
  readonly card: PostedCard;
  readonly done: 'sent' | 'redrawn' | 'folded' | 'copy-folded' | 'gone';
}

/** Which message gets which card; null when nothing stands there and nothing is to come. */
function callFor({ step, key: _, ...post }: ClaimedPost, drawn: PostedCard | 'gone'): Call | null {
  if (step.kind === 'fold-former')
    return {
      messageId: step.messageId,
      card: drawn === 'gone' ? goneCard(null) : movedCard(null),
      done: 'copy-folded',
    };
  if (drawn === 'gone')
    return post.messageId === null ? null : { messageId: post.messageId, card: goneCard(null), done: 'gone' };
  if (step.kind === 'fold') return { messageId: step.messageId, card: movedCard(null), done: 'folded' };
  if (step.kind === 'redraw') return { messageId: step.messageId, card: drawn, done: 'redrawn' };
  return { messageId: null, card: drawn, done: 'sent' };
}
