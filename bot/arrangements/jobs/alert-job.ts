import { dayOf } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import { firstAfter, unclaimed } from '../../delivery/unclaimed.ts';
import type { Tx } from '../../store/store.ts';
import { alertAt, alertPeriod, hasLapsed, mayBeDue } from '../data/alert-deadline.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { lockRow } from '../data/find-arrangement.ts';
import { createClockworks, listTimed, type TimedRow } from '../data/list-timed.ts';
import { readScene } from '../data/read-scene.ts';
import { ALERTS, type AlertKind, isTermAlert } from '../posts/alerts.ts';
import { sendAlert } from './send-alert.ts';

type AlertHouse = Pick<ArrangementsHouse, 'configurations'>;

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * What waits too long in one place, and how far the term of law has run: said once for each time that it lies there, or for
 * each part of the term; to who has it, to the deputy, and to who should know. After an outage it is said late, and only
 * where it still waits. A tick asks it of every open request, so it reads those that were not told yet, and of those no more
 * than their days.
 */
export function alertJob({ configurations }: AlertHouse, kind: AlertKind): Job {
  const name = `aanvragen.${kind}`;
  const { states } = ALERTS[kind];

  async function moments(tx: Tx, rows: readonly TimedRow[], now: Date, may: typeof mayBeDue): Promise<readonly Due[]> {
    const clockworks = createClockworks(tx, configurations, { today: dayOf(now) });
    const found: Due[] = [];
    for (const row of rows) {
      const clockwork = await clockworks(row);
      if (clockwork === null || !may(kind, row, clockwork)) continue;
      const at = alertAt(kind, row, clockwork);
      if (at) found.push({ period: alertPeriod(kind, row), subject: row.id, at });
    }
    return found;
  }

  return {
    name,
    async next(tx, after) {
      const all = await moments(tx, await listTimed(tx, { states }), after, () => true);
      return firstAfter(
        all.map(({ at }) => at),
        after,
      );
    },
    async due(tx, now) {
      const rows = await listTimed(tx, { states, ...narrowed(name, kind, now) });
      const past = (await moments(tx, rows, now, mayBeDue)).filter(({ at }) => at <= now);
      return unclaimed(tx, name, past);
    },
    async run(tx, claim, now) {
      const row = await lockRow(tx, claim.subject);
      if (row === null || row.closedAt !== null) return;
      const record = decodeFolded(row);
      const scene = await readScene(tx, configurations, record, { instant: now, today: dayOf(now) });
      const waits = states.some((state) => state === record.state) && alertPeriod(kind, record) === claim.period;
      if (scene === null || !waits || !hasLapsed(kind, record, scene)) return;
      await sendAlert(tx, kind, record, scene);
    },
  };
}

/** What can be left out by the store: what is too young, and what was told already. */
function narrowed(job: string, kind: AlertKind, now: Date) {
  const yesterday = new Date(now.getTime() - DAY_MS); // nobody has less than a werkdag, and no part of a term is less
  if (isTermAlert(kind)) return { submittedBy: yesterday, unclaimedBy: { job, period: 'term' } as const };
  const more = kind === 'alert-aanvulling'; // a school that got more time is told of anew
  return { sinceBy: yesterday, ...(more ? {} : { unclaimedBy: { job, period: 'place' } as const }) };
}
