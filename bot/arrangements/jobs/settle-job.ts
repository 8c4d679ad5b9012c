import { dayOf, endOfDay, startOfDay } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import { unclaimed } from '../../delivery/unclaimed.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { listOpenIn } from '../data/list-arrangements.ts';
import { createScenes, type Scene } from '../data/read-scene.ts';
import { liesWithNobody } from '../posts/lies-with-nobody.ts';
import { settleRow } from '../posts/settle-row.ts';
import { tellBestuurder } from '../posts/tell-bestuurder.ts';
import type { Arrangement, OpenState } from '../rules/arrangement.ts';
import { isBestuurders } from '../rules/secretary-free.ts';
import { settle } from '../rules/settle.ts';

const STATES: readonly OpenState[] = ['bij-cvt', 'bij-volmachthouder', 'bij-deskundigen', 'bij-secretaris'];
const NAME = 'aanvragen.commissie';
/** How the period begins of what only has to be told: who has it now, or that nobody may. */
const FALLEN = ['bestuurder sinds', 'niemand sinds'] as const;

/**
 * Moves a request on when the CvT itself changed (a member left, a volmacht ended) and nobody clicks: else it would wait
 * for a vote that cannot come. So it does when its zitting closed and the closing was cut off before it was moved. A click
 * does the same before it is judged. A question that no secretary may answer any more does not move, but its card comes to
 * the directeur-bestuurder, or the word that it lies with nobody to the procesbewaker.
 */
export function settleJob({ configurations }: Pick<ArrangementsHouse, 'configurations'>): Job {
  return {
    name: NAME,
    /** Roles and volmachten change with the day. */
    async next(tx, after) {
      const rows = await listOpenIn(tx, STATES);
      return rows.length === 0 ? null : endOfDay(dayOf(after));
    },
    async due(tx, now) {
      const scenes = createScenes(tx, configurations, { instant: now, today: dayOf(now) });
      const due: Due[] = [];
      for (const row of await listOpenIn(tx, STATES)) {
        const record = decodeFolded(row);
        const scene = await scenes(record);
        const period = scene && (await periodOf(tx, record, scene));
        if (!scene || !period) continue;
        due.push({ period, subject: record.id, at: startOfDay(scene.now.today) });
      }
      return unclaimed(tx, NAME, due);
    },
    async run(tx, claim, now) {
      const bring = FALLEN.some((told) => claim.period.startsWith(told)) ? tellBestuurder : settleRow;
      await bring(tx, { configurations }, claim.subject, now);
    },
  };
}

/** What there is to do once: a move of this revision, or the word to whom it fell, or to nobody, while it lies there. */
async function periodOf(tx: Tx, record: Arrangement, scene: Scene): Promise<string | null> {
  if (settle(record, scene.now, scene) !== null) return `revisie ${record.revision}`;
  if (!isBestuurders(record, scene.committee)) return null;
  const [bestuurder, nobody] = FALLEN;
  return `${(await liesWithNobody(tx, record, scene)) ? nobody : bestuurder} ${record.since.toISOString()}`;
}
