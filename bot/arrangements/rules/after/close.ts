import type { Arrangement } from '../arrangement.ts';
import { advance, type Change } from '../change.ts';
import type { Now } from '../world.ts';

/** Ends the following of what had no evaluation to wait for, after its last day. No card shows it, so none is redrawn. */
export function closeFollowUp(record: Arrangement, now: Now): Change {
  if (record.followUp === null) throw new Error('What is not followed cannot be closed.');
  const followUp = { ...record.followUp, closed: now.today };
  return advance(record, {
    to: { followUp },
    command: null,
    by: null,
    now,
    hidden: true,
    detail: { afgesloten: true },
  });
}
