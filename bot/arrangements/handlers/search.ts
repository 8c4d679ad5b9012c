import { notFoundCard } from '../../../cards/arrangements/not-found-card.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Message } from '../../core/inbound.ts';
import { dayOf } from '../../core/local-day.ts';
import type { Turn } from '../../core/turn.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { findFolded } from '../data/find-arrangement.ts';
import { readScene } from '../data/read-scene.ts';
import { viewerOf } from '../data/read-viewer.ts';
import { requestDossiers } from '../data/request-dossiers.ts';
import { requestsOfExternal } from '../data/requests-of-external.ts';
import { NO_POST, openCase } from '../posts/case.ts';
import { drawFolded } from '../posts/draw-folded.ts';
import { maySee } from '../posts/may-do.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { readExternal, readNumber } from '../schema/read-number.ts';

/**
 * The case of a dossiernummer that somebody typed in their own chat, or of `extern` and a number of the SWV's own system. A number that is not theirs is answered as one that was
 * never given, so nobody learns by asking which there are.
 */
export const drawFound = (
  { store, configurations }: Pick<ArrangementsHouse, 'store' | 'configurations'>,
  { actor, now: instant, inbound }: Pick<Turn<Message>, 'actor' | 'now' | 'inbound'>,
): Promise<PostedCard> =>
  store.read(actor.swv, async (tx) => {
    const now = { instant, today: dayOf(instant) };
    for (const record of await meant(tx, inbound.text, now.today)) {
      const scene = await readScene(tx, configurations, record, now);
      if (!scene) continue;
      const viewer = await viewerOf(tx, actor, now.today, scene.committee);
      if (!maySee(record, viewer, scene)) continue;
      return drawFolded(await openCase(tx, record, scene, viewer), { page: NO_POST, note: null });
    }
    return notFoundCard(null);
  });

/** The requests that may be meant, the likeliest first. */
async function meant(tx: Tx, text: string, today: LocalDate): Promise<readonly Arrangement[]> {
  const external = readExternal(text);
  if (external !== null) return external === '' ? [] : requestsOfExternal(tx, external);
  const found: Arrangement[] = [];
  for (const nummer of readNumber(text, today)) {
    const id = await requestDossiers.subjectOf(tx, nummer);
    const record = id && (await findFolded(tx, id));
    if (record) found.push(record);
  }
  return found;
}
