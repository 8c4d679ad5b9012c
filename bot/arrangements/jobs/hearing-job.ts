import { endOfDay } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import { firstAfter, unclaimed } from '../../delivery/unclaimed.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { listHearings } from '../data/list-hearings.ts';
import { settleRow } from '../posts/settle-row.ts';

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
      await settleRow(tx, { configurations }, claim.subject, now);
    },
  };
}

async function moments(tx: Tx): Promise<readonly Due[]> {
  const rows = await listHearings(tx);
  return rows.map(({ id, at, until }) => ({ period: at.toISOString(), subject: id, at: endOfDay(until) }));
}
