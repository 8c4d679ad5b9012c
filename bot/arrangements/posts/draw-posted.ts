import { aanvullingCard } from '../../../cards/arrangements/aanvulling-card.ts';
import { adviesVraagCard } from '../../../cards/arrangements/advies-vraag-card.ts';
import { besluitCard } from '../../../cards/arrangements/besluit-card.ts';
import { closedCard } from '../../../cards/arrangements/closed-card.ts';
import { consulentCard } from '../../../cards/arrangements/consulent-card.ts';
import { cvtCard } from '../../../cards/arrangements/cvt-card.ts';
import { deskundigeCard } from '../../../cards/arrangements/deskundige-card.ts';
import { directieCard } from '../../../cards/arrangements/directie-card.ts';
import { expertsCard } from '../../../cards/arrangements/experts-card.ts';
import { outcomeCard } from '../../../cards/arrangements/outcome-card.ts';
import { secretarisCard } from '../../../cards/arrangements/secretaris-card.ts';
import { statusCard } from '../../../cards/arrangements/status-card.ts';
import { verstrekenCard } from '../../../cards/arrangements/verstreken-card.ts';
import { zienswijzeCard } from '../../../cards/arrangements/zienswijze-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { isClosed } from '../rules/arrangement.ts';
import type { PostKind } from '../rules/change.ts';
import { volmachthouders } from '../rules/seats.ts';
import type { Case, Look } from './case.ts';
import { drawOwnAfter } from './draw-after.ts';
import { ownKind } from './own-kind.ts';
import { adviesVraagView, deskundigeView, expertsView } from './view-experts.ts';
import { verstrekenView } from './view-lapse.ts';
import { closedView, outcomeView } from './view-outcome.ts';
import { aanvullingView, directieView, zienswijzeView } from './view-school.ts';
import { statusView } from './view-status.ts';
import { besluitView, consulentView, cvtView, ownVote, secretarisView } from './view-swv.ts';
import { zittingCaseOf } from './zitting/view-case.ts';

/**
 * The card of this kind for this person as it stands now: with its buttons while it is their turn on it, else where the
 * request lies, or how it ended. The request has a number, and the caller asked whether they may see it.
 */
export function drawPosted(kind: PostKind, of: Case, look: Look): PostedCard {
  if (isClosed(of.record.state)) return drawEnd(kind, of, look);
  switch (itsTurn(kind, of) ? kind : 'status') {
    case 'directie':
      return directieCard(directieView(of, look));
    case 'deskundige':
      return deskundigeCard(deskundigeView(of, look));
    case 'consulent':
      if (of.record.state !== 'bij-consulent') return expertsCard(expertsView(of, look));
      return consulentCard(consulentView(of, look));
    case 'aanvulling':
      return aanvullingCard(aanvullingView(of, look));
    case 'cvt':
      return zittingCaseOf(of, look) ?? cvtCard(cvtView(of, look));
    case 'secretaris':
      if (of.record.kind === 'advies-cvt') return adviesVraagCard(adviesVraagView(of, look));
      return secretarisCard(secretarisView(of, look));
    case 'besluit':
      return besluitCard(besluitView(of, look));
    case 'zienswijze':
      return zienswijzeCard(zienswijzeView(of, look));
    case 'verstreken':
      return verstrekenCard(verstrekenView(of, look));
    case 'status':
      return statusCard(statusView(of, look));
  }
}

/**
 * How it ended is told once to each person: where the decision was taken, and where somebody looks it up. A decision comes
 * to the school as a message of its own, so that its other cards fold; withdrawing brings none.
 */
function drawEnd(kind: PostKind, of: Case, look: Look): PostedCard {
  const { state } = of.record;
  const tells =
    kind === 'besluit' ||
    (kind === 'status' && state === 'ingetrokken') ||
    (kind === 'verstreken' && state === 'buiten-behandeling');
  return tells ? outcomeCard(outcomeView(of, look)) : closedCard(closedView(of, look));
}

/** The card on which this person acts now, or sees where it lies or how it ended; for a message that is no post. */
export function drawOwn(of: Case, look: Look): PostedCard {
  if (isClosed(of.record.state)) return drawOwnAfter(of, look) ?? outcomeCard(outcomeView(of, look));
  return drawPosted(ownKind(of.record, of.viewer, of.scene), of, look);
}

function itsTurn(kind: PostKind, of: Case): boolean {
  const own = ownKind(of.record, of.viewer, of.scene);
  // Who makes the last click has a card for that; on the card of their vote stands their vote.
  return own === kind || (kind === 'cvt' && own === 'besluit' && mayStillSeeVote(of));
}

const mayStillSeeVote = (of: Case): boolean =>
  of.record.state === 'bij-volmachthouder' &&
  (ownVote(of) !== null ||
    volmachthouders(of.record, of.scene.committee, of.scene.now.today).some(
      ({ person }) => person === of.viewer.actor.person,
    ));
