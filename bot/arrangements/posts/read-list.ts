import { type ListTrail, listTrail, subjectId, TRAIL_MOST } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { listAfter, type Place, placeOf } from '../data/list-arrangements.ts';
import { createScenes } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { isYours } from '../rules/who-has-it.ts';
import type { Listed, Part } from './lists.ts';

/** Grows, so that a list of which most is kept from this person takes few queries too. */
const GROWS = 4;

export interface Row extends Listed {
  readonly part: Part;
}

export interface ListPage {
  readonly rows: readonly Row[];
  /** Where the next page begins; null when this is the last one. */
  readonly next: string | null;
}

/**
 * One page: what this person may see, part after part. Each request goes through the rules, whatever the condition of its
 * part let through, and only the rows of this page are read, with one more.
 * @param after as {@link ListPage.next} of the page before; null, or what is no place of ours, begins at the beginning.
 */
export async function readList(
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  { viewer, now, parts }: { readonly viewer: Viewer; readonly now: Date; readonly parts: readonly Part[] },
  after: string | null,
  size: number,
): Promise<ListPage> {
  const scenes = createScenes(tx, configurations, { instant: now, today: dayOf(now) });
  const from = after === null ? null : readPlace(after);
  const first = Math.max(0, from === null ? 0 : parts.findIndex(({ key }) => key === from.part));
  const rows: Row[] = [];
  for (const part of parts.slice(first)) {
    let place: Place | null = part.key === from?.part ? from.place : null;
    for (let count = size + 1; ; count *= GROWS) {
      const read = await listAfter(tx, part.where, part.order, place, count);
      for (const record of read) {
        const one = await look(record);
        if (one === null || !part.keep(one, viewer)) continue;
        const last = rows.at(-1);
        if (rows.length === size && last) return { rows, next: writePlace(last) };
        rows.push({ ...one, part });
      }
      const last = read.at(-1);
      if (!last || read.length < count) break;
      place = placeOf(last, part.order.by);
    }
  }
  return { rows, next: null };

  async function look(record: Arrangement): Promise<Listed | null> {
    const scene = await scenes(record);
    const around = scene && { committee: scene.committee, ties: viewer.ties };
    return scene && around && { record, scene, yours: isYours(record, viewer.actor, scene.now, around) };
  }
}

const writePlace = ({ record, part: { key, order } }: Row): string => {
  const { at, id } = placeOf(record, order.by);
  return [key, at.getTime().toString(36), id].join('~');
};

/** Digits and letters only by now: the trail was parsed. */
function readPlace(text: string): { readonly part: string; readonly place: Place } | null {
  const [part, at, id] = text.split('~');
  const moment = new Date(Number.parseInt(at ?? '', 36));
  if (part === undefined || id === undefined || Number.isNaN(moment.getTime())) return null;
  return { part, place: { at: moment, id: subjectId(id) } };
}

/** The trail with one page more; the oldest of a long one fall off, and *Vorige* then goes to the beginning. */
export const longer = (trail: ListTrail | null, next: string): ListTrail =>
  listTrail([...(trail?.split(',') ?? []), next].slice(-TRAIL_MOST).join(','));

/** The trail of the page before; null for the first. */
export function shorter(trail: ListTrail): ListTrail | null {
  const places = trail.split(',').slice(0, -1);
  return places.length === 0 ? null : listTrail(places.join(','));
}
