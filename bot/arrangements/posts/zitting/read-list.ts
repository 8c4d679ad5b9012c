import { dayOf } from '../../../core/local-day.ts';
import type { Tx } from '../../../store/store.ts';
import { mayVote, mayWord } from '../../abilities/for-the-swv.ts';
import type { ArrangementsHouse } from '../../data/arrangements-house.ts';
import { decodeFolded } from '../../data/decode-record.ts';
import { createScenes, type Scene } from '../../data/read-scene.ts';
import type { Viewer } from '../../data/read-viewer.ts';
import { readAtCvt, rowsOfList } from '../../data/zittingen.ts';
import type { Arrangement } from '../../rules/arrangement.ts';
import { outlook } from '../../rules/zitting/outlook.ts';
import { waitsFor } from '../../rules/zitting/waits-for.ts';
import { isListedIn, isPresent, type Zitting } from '../../rules/zitting/zitting.ts';

/** A request at the CvT with what it is judged by; its texts are left sealed. */
export interface Lying {
  readonly record: Arrangement;
  readonly scene: Scene;
}

type House = Pick<ArrangementsHouse, 'configurations'>;

/** What lies with the CvT: on the list of this zitting in its order, and the rest, which whoever shows it sorts. */
export async function readLying(
  tx: Tx,
  house: House,
  now: Date,
  zitting: Zitting | null,
): Promise<{ readonly listed: readonly Lying[]; readonly waiting: readonly Lying[] }> {
  const scenes = createScenes(tx, house.configurations, { instant: now, today: dayOf(now) });
  const all: Lying[] = [];
  for (const row of await readAtCvt(tx)) {
    const record = decodeFolded(row);
    const scene = await scenes(record);
    if (scene) all.push({ record, scene });
  }
  const isListed = ({ record }: Lying) => zitting !== null && isListedIn(record, zitting);
  const at = ({ record }: Lying) => zitting?.list.indexOf(record.id) ?? -1;
  return {
    listed: all.filter(isListed).toSorted((one, other) => at(one) - at(other)),
    waiting: all.filter((one) => !isListed(one)),
  };
}

/** What was on the list of a zitting that closed, wherever it is now, in its order. */
export async function readHandled(tx: Tx, zitting: Zitting): Promise<readonly Arrangement[]> {
  const records = (await rowsOfList(tx, zitting)).map(decodeFolded).filter((one) => one.zitting === zitting.id);
  const at = ({ id }: Arrangement) => zitting.list.indexOf(id);
  return records.toSorted((one, other) => at(one) - at(other));
}

/** As what somebody looks at a zitting: the secretary runs it, unless they sit in it as a member. */
export type Seen = 'lid' | 'secretaris' | 'afwezig' | null;

export function seenAs({ actor }: Viewer, zitting: Pick<Zitting, 'present'>, committee: Scene['committee']): Seen {
  const isMember = committee.members.some(({ person }) => person === actor.person);
  if (isMember && isPresent(zitting, actor.person)) return 'lid';
  if (actor.roles.some(({ role }) => role === 'cvt-secretaris')) return 'secretaris';
  return isMember ? 'afwezig' : null;
}

/** Whether this request waits for whoever looks: a member's advice, or the secretary's text once the advices are in. */
export function isTodo({ record, scene }: Lying, viewer: Viewer, as: Seen): boolean {
  const around = { committee: scene.committee, ties: viewer.ties };
  if (as === 'lid') {
    const may = mayVote(viewer.actor, record, around);
    return may.ok && waitsFor(record, scene.committee, may.value);
  }
  if (as !== 'secretaris' || !mayWord(viewer.actor, record, around).ok) return false;
  const { given, seats, worded, stand } = outlook(record, scene);
  return stand.outcome !== 'geen-quorum' && given === seats && !worded;
}
