import type { CardData } from '../../../../cards/parts/card-data.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import type { ConfigText } from '../../../../cards/words/brands.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { findCampagne } from '../../data/campagnes.ts';
import { readScene, type Scene } from '../../data/read-scene.ts';
import { labelOf } from '../../posts/ronde/label-of.ts';
import { drawHome } from './draw-home.ts';
import type { Look } from './looking.ts';

/** A round that somebody looks at, with what every card of it shows. */
export interface Round {
  readonly scene: Scene;
  readonly data: CardData;
  readonly label: ConfigText;
}

/** The round that a click is about; one that is not there (any more) is the list of those that are. */
export const onRound =
  (draw: (look: Look, round: Round) => Promise<InvokeReply>) =>
  async (look: Look): Promise<InvokeReply> => {
    const campagne = await findCampagne(look.tx, look.asked.id);
    if (campagne === null) return drawHome(look, 'bestaat-niet');
    const scene = await readScene(look.tx, look.house, campagne, look.now);
    if (scene === null) return drawHome(look, 'onbekend-format');
    return draw(look, roundOf(look, scene));
  };

export const roundOf = ({ actor }: Pick<Look, 'actor'>, scene: Scene): Round => ({
  scene,
  data: { v: 1, swv: actor.swv, id: scene.campagne.id, revision: scene.campagne.revision },
  label: labelOf(scene),
});

/** As {@link onRound}, with why the click did nothing. */
export const onRoundWith =
  (draw: (look: Look, round: Round, note: CampaignRefusal | null) => Promise<InvokeReply>) =>
  (look: Look, note: CampaignRefusal | null): Promise<InvokeReply> =>
    note === 'bestaat-niet' ? drawHome(look, note) : onRound((inner, round) => draw(inner, round, note))(look);
