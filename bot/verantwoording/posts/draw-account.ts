import { answeredCard } from '../../../cards/verantwoording/answered-card.ts';
import { extendedCard } from '../../../cards/verantwoording/extended-card.ts';
import { fillCard } from '../../../cards/verantwoording/fill-card.ts';
import { overCard } from '../../../cards/verantwoording/over-card.ts';
import { questionWaitsCard } from '../../../cards/verantwoording/question-card.ts';
import { reviewCard } from '../../../cards/verantwoording/review-card.ts';
import { signCard } from '../../../cards/verantwoording/sign-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { mayFill, maySign } from '../abilities.ts';
import type { Account, Anchor } from '../data/read-account.ts';
import { isFilling } from '../rules/verantwoording.ts';
import type { PostKind } from '../rules/wanted.ts';
import { asksYou, yourTurn } from '../rules/who-has-it.ts';
import { baseView, fillView, isBegun, type Look, overView, reviewView, signView } from './view-account.ts';

/** A kind of card as it stands now for this person; a line of where the account is once it asks nothing of them. */
export function drawPosted(kind: PostKind, of: Anchor, look: Look): PostedCard {
  const { record } = of;
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
      return waitsForReview(of) ? reviewCard(reviewView(of, look)) : overCard(overView(of, look));
    case 'vraag':
      return asksOf(of) ? questionWaitsCard(baseView(of, look)) : overCard(overView(of, look));
    case 'antwoord':
      return answeredCard(baseView(of, look));
  }
}

/** Where nobody can tell which card was clicked: the one on which this person has something to do. */
export function drawFolded(of: Anchor, look: Look): PostedCard {
  if (waitsForSignature(of)) return drawPosted('tekenen', of, look);
  if (waitsForReview(of)) return drawPosted('beoordelen', of, look);
  return drawPosted(asksOf(of) ? 'vraag' : 'invullen', of, look);
}

const isOpenTo = ({ record, scene, actor }: Account): boolean =>
  scene.campagne.state === 'open' && isFilling(record.state) && mayFill(actor, record, scene.format).ok;

const waitsForReview = ({ record, scene, actor }: Account): boolean =>
  yourTurn(record, scene.format, actor, scene.campagne) === 'beoordelen';

const asksOf = ({ record, scene, actor }: Account): boolean => asksYou(record, scene.format, actor);

const waitsForSignature = ({ record, scene, actor }: Account): boolean =>
  scene.campagne.state === 'open' && record.state === 'te-tekenen' && maySign(actor, record, scene.format).ok;
