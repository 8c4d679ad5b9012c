import { POSTED_KIND_OF } from '../../cards/arrangements/words.ts';
import type { TaskKind, TaskRow } from '../../cards/chat/tasks-card.ts';
import type { Actor } from '../core/actor.ts';
import { dayOf } from '../core/local-day.ts';
import type { Tx } from '../store/store.ts';
import type { ArrangementsHouse } from './data/arrangements-house.ts';
import { lastDayFor } from './data/deadlines.ts';
import { viewerOf } from './data/read-viewer.ts';
import { dataOf, NO_POST, openCase } from './posts/case.ts';
import { ownKind } from './posts/own-kind.ts';
import { tasksAfter } from './posts/tasks-after.ts';
import { listSeen } from './posts/view-list.ts';
import type { PostKind } from './rules/change.ts';

const TASK_OF: Readonly<Record<PostKind, TaskKind>> = {
  status: 'concept',
  directie: 'toezegging',
  consulent: 'bekijken',
  aanvulling: 'aanvulling',
  cvt: 'stem',
  secretaris: 'bemiddelen',
  besluit: 'besluit',
};

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
        task: TASK_OF[ownKind(record, viewer, scene)],
        dossiernummer: record.dossiernummer,
        kind: POSTED_KIND_OF[record.kind],
        school: of.facts.school,
        until: lastDayFor(record, scene),
      });
    }
    rows.push(...(await tasksAfter(tx, house, viewer, now)));
    return rows;
  };
