import { POSTED_KIND_OF } from '../../cards/arrangements/words.ts';
import type { TaskRow } from '../../cards/chat/tasks-card.ts';
import type { Actor } from '../core/actor.ts';
import { dayOf } from '../core/local-day.ts';
import type { Tx } from '../store/store.ts';
import type { ArrangementsHouse } from './data/arrangements-house.ts';
import { lastDayFor } from './data/deadlines.ts';
import { viewerOf } from './data/read-viewer.ts';
import { dataOf, NO_POST, openCase } from './posts/case.ts';
import { ownKind } from './posts/own-kind.ts';
import { taskKind } from './posts/task-kind.ts';
import { listSeen } from './posts/view-list.ts';

/** The requests that wait for this person. */
export const tasks =
  (house: Pick<ArrangementsHouse, 'configurations'>) =>
  async (tx: Tx, actor: Actor, now: Date): Promise<readonly TaskRow[]> => {
    const viewer = await viewerOf(tx, actor, dayOf(now));
    const rows: TaskRow[] = [];
    for (const { record, scene, yours } of await listSeen(tx, house, viewer, now)) {
      if (!yours) continue;
      const of = await openCase(tx, record, scene, viewer);
      rows.push({
        data: dataOf(of, { page: NO_POST }),
        task: taskKind(record, ownKind(record, viewer, scene)),
        dossiernummer: record.dossiernummer,
        kind: POSTED_KIND_OF[record.kind],
        school: of.facts.school,
        until: lastDayFor(record, scene),
      });
    }
    return rows;
  };
