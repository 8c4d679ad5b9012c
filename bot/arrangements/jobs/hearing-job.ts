import { dayOf, endOfDay } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { lockRow } from '../data/find-arrangement.ts';
import { listHearings } from '../data/list-hearings.ts';
import { readScene } from '../data/read-scene.ts';
import { saveChange } from '../data/save-change.ts';
import { keepingSealed } from '../data/sealing.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import { hearingOver } from '../rules/hear.ts';
import { firstAfter, unclaimed } from './unclaimed.ts';

const NAME = 'aanvragen.zienswijze';

/** Brings a request back to who decides when the days for a zienswijze passed unused: nobody clicks then. */
export function hearingJob({ configurations }: Pick<ArrangementsHouse, 'configurations'>): Job {
  return {
    name: NAME,
    async next(tx, after) {
      return firstAfter(
        (await moments(tx)).map(({ at }) => at),
        after,
      );
    },
    async due(tx, now) {
      const past = (await moments(tx)).filter(({ at }) => at <= now);
      return unclaimed(tx, NAME, past);
    },
    async run(tx, claim, now) {
      const row = await lockRow(tx, claim.subject);
      if (row === null) return;
      const record = decodeFolded(row);
      const today = { instant: now, today: dayOf(now) };
      const change = hearingOver(record, today);
      const scene = change && (await readScene(tx, configurations, record, today));
      if (!scene || !change?.next) return;
      await saveChange(tx, record, change, keepingSealed(row), now);
      await sendWanted(tx, record, change, scene);
      tx.record({ van: record.state, naar: change.next.state });
    },
  };
}

async function moments(tx: Tx): Promise<readonly Due[]> {
  const rows = await listHearings(tx);
  return rows.map(({ id, at, until }) => ({ period: at.toISOString(), subject: id, at: endOfDay(until) }));
}
