import { extendedCard } from '../../../cards/verantwoording/extended-card.ts';
import { fillCard } from '../../../cards/verantwoording/fill-card.ts';
import { overCard } from '../../../cards/verantwoording/over-card.ts';
import { reviewCard } from '../../../cards/verantwoording/review-card.ts';
import { signCard } from '../../../cards/verantwoording/sign-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { mayFill, mayReview, maySign } from '../abilities.ts';
import type { Account } from '../data/read-account.ts';
import { isFilling } from '../rules/verantwoording.ts';
import type { PostKind } from '../rules/wanted.ts';
import { baseView, fillView, isBegun, type Look, overView, reviewView, signView } from './view-account.ts';

/** A kind of card as it stands now for this person; a line of where the account is once it asks nothing of them. */
export function drawPosted(kind: PostKind, of: Account, look: Look): PostedCard {
  const { record, scene } = of;
  switch (kind) {
    case 'invullen':
      return isOpenTo(of) ? fillCard(fillView(of, look)) : overCard(overView(of, look));
    case 'uitstel':
      return isOpenTo(of)
        ? extendedCard({ ...baseView(of, look), deadline: record.deadline, begun: isBegun(of) })
        : overCard(overView(of, look));
    case 'tekenen':
      return waitsForSignature(of) ? signCard(signView(of, look)) : overCard(overView(of, look));
    case 'beoordelen':
      return record.state === 'ingediend' && mayReview(of.actor, record, scene.format).ok
        ? reviewCard(reviewView(of, look))
        : overCard(overView(of, look));
  }
}

/** Where nobody can tell which card was clicked: the one on which this person has something to do. */
export function drawFolded(of: Account, look: Look): PostedCard {
  if (waitsForSignature(of)) return drawPosted('tekenen', of, look);
  return drawPosted(of.record.state === 'ingediend' ? 'beoordelen' : 'invullen', of, look);
}

const isOpenTo = ({ record, scene, actor }: Account): boolean =>
  scene.campagne.state === 'open' && isFilling(record.state) && mayFill(actor, record, scene.format).ok;

const waitsForSignature = ({ record, scene, actor }: Account): boolean =>
  scene.campagne.state === 'open' && record.state === 'te-tekenen' && maySign(actor, record, scene.format).ok;
