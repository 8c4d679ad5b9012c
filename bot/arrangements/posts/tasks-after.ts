import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import type { TaskRow } from '../../../cards/chat/tasks-card.ts';
import { dayOf } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { listFollowedAround } from '../data/list-followed.ts';
import { createScenes } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import { dataOf, NO_POST } from './case.ts';
import { schoolNameOf } from './school-name-of.ts';
import { waitsAfter } from './waits-after.ts';

/** What waits for this person after a decision: the same as what they were sent a card about. */
export async function tasksAfter(
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  viewer: Viewer,
  now: Date,
): Promise<readonly TaskRow[]> {
  const scenes = createScenes(tx, configurations, { instant: now, today: dayOf(now) });
  const rows: TaskRow[] = [];
  for (const record of await listFollowedAround(tx, viewer.actor)) {
    const scene = await scenes(record);
    const waits = scene && waitsAfter(record, viewer, scene);
    if (!scene || !waits) continue;
    rows.push({
      ...waits,
      data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
      dossiernummer: record.dossiernummer,
      kind: POSTED_KIND_OF[record.kind],
      school: await schoolNameOf(tx, record.school),
    });
  }
  return rows;
}
