import { dayOf, endOfDay } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import { firstAfter, unclaimed } from '../../delivery/unclaimed.ts';
import { peopleIn } from '../../people/people-in.ts';
import type { Tx } from '../../store/store.ts';
import { findOpenZitting, lockZitting } from '../data/zittingen.ts';
import { zittingKey } from '../posts/zitting/zitting-key.ts';

const NAME = 'aanvragen.zitting-open';

/** A zitting that is still open when its day is over: the secretary hears of it, once. It does not close by itself. */
export function zittingJob(): Job {
  return {
    name: NAME,
    async next(tx, after) {
      return firstAfter(
        (await moments(tx)).map(({ at }) => at),
        after,
      );
    },
    async due(tx, now) {
      return unclaimed(
        tx,
        NAME,
        (await moments(tx)).filter(({ at }) => at <= now),
      );
    },
    async run(tx, claim, now) {
      const zitting = await lockZitting(tx, claim.subject);
      if (zitting === null || zitting.closedAt !== null) return;
      const today = dayOf(now);
      const people = await peopleIn(tx, 'cvt-secretaris', null, today);
      for (const person of people) await tx.post(zittingKey('zitting-open', zitting.id, person), { fresh: true });
      tx.record({ aantal: people.length });
    },
  };
}

async function moments(tx: Tx): Promise<readonly Due[]> {
  const zitting = await findOpenZitting(tx);
  return zitting === null ? [] : [{ period: 'open', subject: zitting.id, at: endOfDay(dayOf(zitting.openedAt)) }];
}
