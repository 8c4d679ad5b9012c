import type { Due, Job } from '../../delivery/feature.ts';
import { firstAfter, unclaimed } from '../../delivery/unclaimed.ts';
import type { Tx } from '../../store/store.ts';
import { lockRow } from '../data/find-arrangement.ts';
import { listOpenIn } from '../data/list-arrangements.ts';
import { throwAway } from '../data/save-change.ts';
import { refreshThrownAway } from '../posts/send-wanted.ts';
import type { ArrangementRow } from '../tables.ts';

/** A draft that nobody touched for so long is thrown away (DOMAIN G.1, a proposal): it holds data that no one needs. */
const KEPT_MS = 60 * 24 * 60 * 60 * 1_000;
const NAME = 'aanvragen.oude-concepten';

/** Throws away drafts that lie untouched, with all their texts; one that was submitted before is a request, not a draft. */
export function oldDraftsJob(): Job {
  return {
    name: NAME,
    async next(tx, after) {
      return firstAfter(
        (await drafts(tx)).map(({ at }) => at),
        after,
      );
    },
    async due(tx, now) {
      const old = (await drafts(tx)).filter(({ at }) => at <= now);
      return unclaimed(tx, NAME, old);
    },
    async run(tx, claim) {
      const row = await lockRow(tx, claim.subject);
      if (row === null || !isDraft(row) || periodOf(row) !== claim.period) return;
      await throwAway(tx, row.id);
      await refreshThrownAway(tx, { id: row.id, previous: row.previousId });
    },
  };
}

const isDraft = ({ state, submittedAt }: ArrangementRow): boolean => state === 'concept' && submittedAt === null;

/** Every change starts the sixty days anew. */
const periodOf = ({ changedAt }: ArrangementRow): string => changedAt.toISOString();

async function drafts(tx: Tx): Promise<readonly Due[]> {
  const rows = (await listOpenIn(tx, ['concept'])).filter(isDraft);
  return rows.map((row) => ({
    period: periodOf(row),
    subject: row.id,
    at: new Date(row.changedAt.getTime() + KEPT_MS),
  }));
}
