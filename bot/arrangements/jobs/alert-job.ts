import { dayOf } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import type { Tx } from '../../store/store.ts';
import { alertAt, hasLapsed } from '../data/alert-deadline.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { lockRow } from '../data/find-arrangement.ts';
import { listOpenIn } from '../data/list-arrangements.ts';
import { createScenes } from '../data/read-scene.ts';
import { ALERTS, type AlertKind } from '../posts/alerts.ts';
import type { ArrangementRow } from '../tables.ts';
import { sendAlert } from './send-alert.ts';
import { firstAfter, unclaimed } from './unclaimed.ts';

type AlertHouse = Pick<ArrangementsHouse, 'configurations'>;

/**
 * What waits too long in one place, said once for each time that it lies there: to who has it, to the deputy, and to who
 * should know. After an outage it is said late, and only where it still waits.
 */
export function alertJob({ configurations }: AlertHouse, kind: AlertKind): Job {
  const name = `aanvragen.${kind}`;

  /** Every open request that can fall due, with its moment. */
  async function moments(tx: Tx, now: Date): Promise<readonly Due[]> {
    const rows = await listOpenIn(tx, ALERTS[kind].states);
    const scenes = createScenes(tx, configurations, { instant: now, today: dayOf(now) });
    const found: Due[] = [];
    for (const row of rows) {
      const record = decodeFolded(row);
      const scene = await scenes(record);
      const at = scene && alertAt(kind, record, scene);
      if (at) found.push({ period: periodOf(kind, row), subject: row.id, at });
    }
    return found;
  }

  return {
    name,
    async next(tx, after) {
      return firstAfter(
        (await moments(tx, after)).map(({ at }) => at),
        after,
      );
    },
    async due(tx, now) {
      const past = (await moments(tx, now)).filter(({ at }) => at <= now);
      return unclaimed(tx, name, past);
    },
    async run(tx, claim, now) {
      const row = await lockRow(tx, claim.subject);
      if (row === null || row.closedAt !== null || periodOf(kind, row) !== claim.period) return;
      const record = decodeFolded(row);
      const scene = await createScenes(tx, configurations, { instant: now, today: dayOf(now) })(record);
      const waits = ALERTS[kind].states.some((state) => state === record.state);
      if (scene === null || !waits || !hasLapsed(kind, record, scene)) return;
      await sendAlert(tx, kind, record, scene);
    },
  };
}

/** Once for each time that it lies in a place; the term of law is one for the whole request. */
const periodOf = (kind: AlertKind, { state, since }: ArrangementRow): string =>
  kind === 'alert-termijn' ? 'termijn' : `${state} ${since.toISOString()}`;
