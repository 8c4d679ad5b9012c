import type { TaskRow } from '../../../../cards/chat/tasks-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { Tx } from '../../../store/store.ts';
import type { ArrangementsHouse } from '../../data/arrangements-house.ts';
import { readCommittee } from '../../data/read-committee.ts';
import type { Viewer } from '../../data/read-viewer.ts';
import { findOpenZitting } from '../../data/zittingen.ts';
import { isTodo, readLying, seenAs } from './read-list.ts';
import { zittingData } from './zitting-data.ts';

/** The zitting that is open, as one task: while an advice is still to come, and for the secretary until it is closed. */
export async function zittingTasks(
  tx: Tx,
  house: Pick<ArrangementsHouse, 'configurations'>,
  viewer: Viewer,
  now: Date,
): Promise<readonly TaskRow[]> {
  const sits = viewer.actor.roles.some(({ role }) => role === 'cvt-lid' || role === 'cvt-secretaris');
  const zitting = sits ? await findOpenZitting(tx) : null;
  if (zitting === null) return [];
  const as = seenAs(viewer, zitting, await readCommittee(tx, dayOf(now)));
  const { listed } = await readLying(tx, house, now, zitting);
  const waits = as === 'secretaris' || listed.some((lying) => isTodo(lying, viewer, as));
  if (!waits) return [];
  const task = as === 'secretaris' ? 'zitting-leiden' : 'zitting';
  const about = { dossiernummer: null, kind: null, school: null, until: dayOf(zitting.openedAt) };
  return [{ data: zittingData(tx.swv, zitting), task, ...about }];
}
