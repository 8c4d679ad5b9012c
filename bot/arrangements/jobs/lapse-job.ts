import { dayOf, endOfDay } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import { firstAfter, unclaimed } from '../../delivery/unclaimed.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { answerBy } from '../data/deadlines.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { findFolded, lockRow } from '../data/find-arrangement.ts';
import { createClockworks, listTimed, type TimedRow } from '../data/list-timed.ts';
import { createScenes, worldOf } from '../data/read-scene.ts';
import { saveChange } from '../data/save-change.ts';
import { keepingSealed } from '../data/sealing.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import { proposeSetAside } from '../rules/lapse.ts';

const NAME = 'aanvragen.verstreken';

/**
 * Lays it before who may decide when the time to complete a request passed unused (Awb 4:5). The timer proposes, a person
 * decides: see rules/lapse.ts.
 */
export function lapseJob({ configurations }: Pick<ArrangementsHouse, 'configurations'>): Job {
  const scenesAt = (tx: Tx, now: Date) => createScenes(tx, configurations, { instant: now, today: dayOf(now) });

  /** Each question that is open, with the moment from which its time is over. */
  async function moments(tx: Tx, now: Date): Promise<readonly { readonly row: TimedRow; readonly at: Date }[]> {
    const clockworks = createClockworks(tx, configurations, { today: dayOf(now) });
    const found: { readonly row: TimedRow; readonly at: Date }[] = [];
    for (const row of await listTimed(tx, { states: ['bij-aanvulling'] })) {
      const clockwork = await clockworks(row);
      const last = clockwork && answerBy(row, clockwork);
      if (last) found.push({ row, at: endOfDay(last) });
    }
    return found;
  }

  return {
    name: NAME,
    async next(tx, after) {
      return firstAfter(
        (await moments(tx, after)).map(({ at }) => at),
        after,
      );
    },
    async due(tx, now) {
      const scenes = scenesAt(tx, now);
      const due: Due[] = [];
      for (const { row, at } of await moments(tx, now)) {
        const record = at > now ? null : await findFolded(tx, row.id);
        const scene = record && (await scenes(record));
        if (!record || !scene || proposeSetAside(record, scene.now, worldOf(scene, [])) === null) continue;
        due.push({ period: `revisie ${record.revision}`, subject: record.id, at });
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
