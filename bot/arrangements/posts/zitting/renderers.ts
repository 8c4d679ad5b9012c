import { stillOpenCard } from '../../../../cards/arrangements/zitting/still-open-card.ts';
import { zittingCard } from '../../../../cards/arrangements/zitting/zitting-card.ts';
import { amount, type PersonId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { RenderPost } from '../../../delivery/feature.ts';
import type { Tx } from '../../../store/store.ts';
import type { ArrangementsHouse } from '../../data/arrangements-house.ts';
import { readCommittee } from '../../data/read-committee.ts';
import { readViewer, type Viewer } from '../../data/read-viewer.ts';
import { countListed, findZitting } from '../../data/zittingen.ts';
import type { Committee } from '../../rules/world.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';
import { drawClosed } from './draw-zitting.ts';
import { readLying, seenAs } from './read-list.ts';
import { zittingView } from './view-zitting.ts';
import { zittingData } from './zitting-data.ts';
import type { ZittingPost } from './zitting-key.ts';

interface About {
  readonly zitting: Zitting;
  readonly viewer: Viewer;
  readonly committee: Committee;
  readonly now: Date;
}

/** How the cards about a zitting look now; who left the CvT sees nothing of it. */
export function zittingRenderers(
  house: Pick<ArrangementsHouse, 'configurations'>,
): Readonly<Record<ZittingPost, RenderPost>> {
  const kept =
    (draw: (tx: Tx, about: About) => Promise<PostedCard | 'gone'>): RenderPost =>
    async (tx, post, now) => {
      const zitting = post.to.kind === 'person' ? await findZitting(tx, post.subject) : null;
      if (zitting === null || post.to.kind !== 'person') return 'gone';
      const found = await readAbout(tx, zitting, post.to.id, now);
      return found ? draw(tx, found) : 'gone';
    };
  return {
    zitting: kept(async (tx, { zitting, viewer, committee, now }) => {
      const as = seenAs(viewer, zitting, committee);
      if (as === null) return 'gone';
      if (zitting.closedAt) return drawClosed(tx, zitting, false);
      const { listed, waiting } = await readLying(tx, house, now, zitting);
      const asked = { zitting, as, listed, waiting: waiting.length, page: 1, note: null, isPost: true };
      return zittingCard(await zittingView(tx, viewer, asked));
    }),
    'zitting-open': kept(async (tx, { zitting, viewer }) => {
      const mayHold = viewer.actor.roles.some(({ role }) => role === 'cvt-secretaris');
      if (zitting.closedAt || !mayHold) return 'gone';
      const total = amount(await countListed(tx, zitting));
      return stillOpenCard({ data: zittingData(tx.swv, zitting), on: dayOf(zitting.openedAt), total });
    }),
  };
}

async function readAbout(tx: Tx, zitting: Zitting, person: PersonId, now: Date): Promise<About | null> {
  const committee = await readCommittee(tx, dayOf(now));
  const viewer = await readViewer(tx, person, dayOf(now), committee);
  return viewer && { zitting, viewer, committee, now };
}
