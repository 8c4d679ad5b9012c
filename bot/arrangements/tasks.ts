import { POSTED_KIND_OF } from '../../cards/arrangements/words.ts';
import type { TaskRow } from '../../cards/chat/tasks-card.ts';
import type { SchoolId, SchoolName } from '../../cards/words/brands.ts';
import type { Actor } from '../core/actor.ts';
import { dayOf } from '../core/local-day.ts';
import type { Tx } from '../store/store.ts';
import type { ArrangementsHouse } from './data/arrangements-house.ts';
import { lastDayFor } from './data/deadlines.ts';
import { mine, within } from './data/grounds.ts';
import { listWhere } from './data/list-arrangements.ts';
import { createScenes } from './data/read-scene.ts';
import { viewerOf } from './data/read-viewer.ts';
import { dataOf, NO_POST } from './posts/case.ts';
import { ownKind } from './posts/own-kind.ts';
import { schoolNameOf } from './posts/school-name-of.ts';
import { taskKind } from './posts/task-kind.ts';
import { tasksAfter } from './posts/tasks-after.ts';
import { zittingTasks } from './posts/zitting/tasks.ts';
import { isYours } from './rules/who-has-it.ts';
import { openZittingOf } from './rules/zitting/zitting.ts';

/** The requests that wait for this person. */
export const tasks =
  (house: Pick<ArrangementsHouse, 'configurations'>) =>
  async (tx: Tx, actor: Actor, now: Date): Promise<readonly TaskRow[]> => {
    const today = dayOf(now);
    const viewer = await viewerOf(tx, actor, today);
    const scenes = createScenes(tx, house.configurations, { instant: now, today });
    const names = new Map<SchoolId, SchoolName>();
    const rows: TaskRow[] = [];
    // Only what may be theirs is read: who has it follows from its state.
    for (const record of await listWhere(tx, within(mine(actor)))) {
      const scene = await scenes(record);
      // One task for the whole afternoon.
      if (
        !scene ||
        !isYours(record, actor, scene.now, { committee: scene.committee, ties: viewer.ties }) ||
        openZittingOf(record, scene.committee)
      )
        continue;
      const school = names.get(record.school) ?? (await schoolNameOf(tx, record.school));
      names.set(record.school, school);
      rows.push({
        data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
        task: taskKind(record, ownKind(record, viewer, scene)),
        dossiernummer: record.dossiernummer,
        kind: POSTED_KIND_OF[record.kind],
        school,
        until: lastDayFor(record, scene),
      });
    }
    rows.push(...(await tasksAfter(tx, house, viewer, now)));
    return [...rows, ...(await zittingTasks(tx, house, viewer, now))];
  };
