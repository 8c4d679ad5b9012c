import { LIST_ROWS, type ListRow, type ListView } from '../../../cards/arrangements/list-card.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import { amount, revision, subjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf, plusDays, startOfDay } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { lastDayFor } from '../data/deadlines.ts';
import { listClosedOwn, listOpenAround } from '../data/list-arrangements.ts';
import { createScenes, type Scene } from '../data/read-scene.ts';
import { type Viewer, viewerOf } from '../data/read-viewer.ts';
import { type Arrangement, isClosed } from '../rules/arrangement.ts';
import { isYours } from '../rules/who-has-it.ts';
import { dataOf, NO_POST, openCase } from './case.ts';
import { maySee } from './may-do.ts';
import { whereView } from './view-status.ts';

/** For how long a closed request stays in one's list, in days: a school year. */
const KEPT_DAYS = 365;

/** A request in somebody's list. */
export interface Listed {
  readonly record: Arrangement;
  readonly scene: Scene;
  readonly yours: boolean;
}

/** What this person may see of what is open, what waits for them first; a draft of a colleague is the colleague's. */
export async function listSeen(
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  viewer: Viewer,
  now: Date,
): Promise<readonly Listed[]> {
  const scenes = createScenes(tx, configurations, { instant: now, today: dayOf(now) });
  const listed: Listed[] = [];
  for (const record of await listOpenAround(tx, viewer.actor)) {
    const scene = await scenes(record);
    if (!scene) continue;
    const around = { committee: scene.committee, ties: viewer.ties };
    const yours = isYours(record, viewer.actor, scene.now, around);
    if (record.state === 'concept' ? yours : maySee(record, viewer, scene)) listed.push({ record, scene, yours });
  }
  return listed.toSorted((one, other) => Number(other.yours) - Number(one.yours));
}

/** One page of "Jouw aanvragen". */
export async function listView(
  tx: Tx,
  house: Pick<ArrangementsHouse, 'configurations'>,
  actor: Actor,
  now: Date,
  page: number,
): Promise<ListView> {
  const today = dayOf(now);
  const viewer = await viewerOf(tx, actor, today);
  const open = await listSeen(tx, house, viewer, now);
  const closed = await closedOnes(tx, house, viewer, now);
  const all = [...open, ...closed];
  const pages = Math.max(1, Math.ceil(all.length / LIST_ROWS));
  const shown = Math.min(Math.max(page, 1), pages);
  const rows: ListRow[] = [];
  for (const one of all.slice((shown - 1) * LIST_ROWS, shown * LIST_ROWS)) rows.push(await rowOf(tx, one, viewer));
  const data = { v: 1, swv: tx.swv, id: subjectId('lijst'), revision: revision(0) } as const;
  return { data, rows, page: amount(shown), pages: amount(pages) };
}

async function closedOnes(
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  viewer: Viewer,
  now: Date,
): Promise<readonly Listed[]> {
  const scenes = createScenes(tx, configurations, { instant: now, today: dayOf(now) });
  const since = startOfDay(plusDays(dayOf(now), -KEPT_DAYS));
  const listed: Listed[] = [];
  for (const record of await listClosedOwn(tx, viewer.actor, since)) {
    const scene = await scenes(record);
    if (scene && maySee(record, viewer, scene)) listed.push({ record, scene, yours: false });
  }
  return listed;
}

async function rowOf(tx: Tx, { record, scene, yours }: Listed, viewer: Viewer): Promise<ListRow> {
  const of = await openCase(tx, record, scene, viewer);
  const where = isClosed(record.state) ? null : whereView(of);
  return {
    data: dataOf(of, { page: NO_POST }),
    dossiernummer: record.dossiernummer,
    kind: POSTED_KIND_OF[record.kind],
    school: of.facts.school,
    state: record.state,
    holder: where && { who: where.holder, name: where.name },
    until: isClosed(record.state) ? null : lastDayFor(record, scene),
    yours,
  };
}
