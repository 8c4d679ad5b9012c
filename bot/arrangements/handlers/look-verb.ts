import { confirmWithdrawCard } from '../../../cards/arrangements/confirm-withdraw-card.ts';
import { goneCard } from '../../../cards/delivery/gone-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { dayOf } from '../../core/local-day.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { postIn } from '../../delivery/post-in.ts';
import type { Tx } from '../../store/store.ts';
import { type ArrangementsHouse, FEATURE } from '../data/arrangements-house.ts';
import { findFolded } from '../data/find-arrangement.ts';
import { readScene } from '../data/read-scene.ts';
import { viewerOf } from '../data/read-viewer.ts';
import { type Case, caseView, type Look, NO_POST, openCase } from '../posts/case.ts';
import { drawFolded } from '../posts/draw-folded.ts';
import { drawPosted } from '../posts/draw-posted.ts';
import { mayDo, maySee } from '../posts/may-do.ts';
import type { PostKind } from '../rules/change.ts';
import { asRuled } from './adopt-message.ts';
import { whyOf } from './why.ts';

type Turned = Parameters<HandleVerb>[0];
type Draw = (of: Case, how: Look, clicked: PostKind | null, turn: Turned) => PostedCard;

/**
 * A click that only looks, at nothing sensitive: a read, no lock, no key. A request that is not there, that is another
 * SWV's or that this person may not know of is answered alike.
 */
const lookVerb =
  (house: Pick<ArrangementsHouse, 'store' | 'configurations'>, draw: Draw): HandleVerb =>
  (turn) =>
    house.store.read(turn.actor.swv, async (tx) => {
      const { data } = turn.inbound;
      const now = { instant: turn.now, today: dayOf(turn.now) };
      const record = await findFolded(tx, data.id);
      const scene = record && (await readScene(tx, house.configurations, record, now));
      const viewer = await viewerOf(tx, turn.actor, now.today, scene?.committee);
      if (!record || !scene || !maySee(record, viewer, scene)) {
        turn.log.set('outcome', 'bestaat-niet');
        return goneCard(null);
      }
      turn.log.set('outcome', 'ok');
      const how: Look = { page: data.page === undefined ? undefined : NO_POST, note: null };
      return draw(await openCase(tx, record, scene, viewer), how, await clickedIn(tx, turn), turn);
    });

/** The kind of card in whose message the click was made. */
async function clickedIn(tx: Tx, { actor, inbound: { messageId, data } }: Turned): Promise<PostKind | null> {
  const known = messageId === null ? null : await postIn(tx, { feature: FEATURE, person: actor.person, messageId });
  return known?.subject === data.id ? asRuled(known.kind) : null;
}

const foldedNow: Draw = (of, how, clicked) =>
  clicked !== null && of.record.dossiernummer !== null ? drawPosted(clicked, of, how) : drawFolded(of, how);

/** "Waar ligt het?" and *Sluit dossier*; also what a refresh by the client or a retired button is answered with. */
export const foldedVerb = (house: Pick<ArrangementsHouse, 'store' | 'configurations'>): HandleVerb =>
  lookVerb(house, foldedNow);

/** "Wil je het intrekken?" */
export const askWithdrawVerb = (house: Pick<ArrangementsHouse, 'store' | 'configurations'>): HandleVerb =>
  lookVerb(house, (of, how, clicked, turn) =>
    mayDo('withdraw', of.record, of.viewer, of.scene)
      ? confirmWithdrawCard(caseView(of, how))
      : foldedNow(of, how, clicked, turn),
  );

/** "Waarom?" */
export const whyVerb = (house: Pick<ArrangementsHouse, 'store' | 'configurations'>): HandleVerb =>
  lookVerb(house, (of, how, clicked, turn) => whyOf(of, how, turn.inbound.inputs) ?? foldedNow(of, how, clicked, turn));
