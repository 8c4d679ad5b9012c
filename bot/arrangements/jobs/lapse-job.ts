import { dayOf, endOfDay, startOfDay } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { answerBy } from '../data/deadlines.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { lockRow } from '../data/find-arrangement.ts';
import { listOpenIn } from '../data/list-arrangements.ts';
import { createScenes, worldOf } from '../data/read-scene.ts';
import { saveChange } from '../data/save-change.ts';
import { keepingSealed } from '../data/sealing.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import type { OpenState } from '../rules/arrangement.ts';
import { proposeSetAside } from '../rules/lapse.ts';
import { firstAfter, unclaimed } from './unclaimed.ts';

const STATES: readonly OpenState[] = ['bij-aanvulling'];
const NAME = 'aanvragen.verstreken';

/**
 * Lays it before who may decide when the time to complete a request passed unused (Awb 4:5). The timer proposes, a person
 * decides: see rules/lapse.ts. Few requests wait for the school, so each is read.
 */
export function lapseJob({ configurations }: Pick<ArrangementsHouse, 'configurations'>): Job {
  const scenesAt = (tx: Tx, now: Date) => createScenes(tx, configurations, { instant: now, today: dayOf(now) });

  return {
    name: NAME,
    async next(tx, after) {
      const scenes = scenesAt(tx, after);
      const moments: Date[] = [];
      for (const row of await listOpenIn(tx, STATES)) {
        const record = decodeFolded(row);
        const scene = await scenes(record);
        const last = scene && answerBy(record, scene);
        if (last) moments.push(endOfDay(last));
      }
      return firstAfter(moments, after);
    },
    async due(tx, now) {
      const scenes = scenesAt(tx, now);
      const due: Due[] = [];
      for (const row of await listOpenIn(tx, STATES)) {
        const record = decodeFolded(row);
        const scene = await scenes(record);
        if (!scene || proposeSetAside(record, scene.now, worldOf(scene, [])) === null) continue;
        due.push({ period: `revisie ${record.revision}`, subject: record.id, at: startOfDay(scene.now.today) });
      }
      return unclaimed(tx, NAME, due);
    },
    async run(tx, claim, now) {
      const row = await lockRow(tx, claim.subject);
      if (row === null) return;
      const record = decodeFolded(row);
      const scene = await scenesAt(tx, now)(record);
      const change = scene && proposeSetAside(record, scene.now, worldOf(scene, []));
      if (!scene || !change?.next) return;
      await saveChange(tx, record, change, keepingSealed(row), now);
      await sendWanted(tx, record, change, scene);
      tx.record({ staat: record.state });
    },
  };
}
