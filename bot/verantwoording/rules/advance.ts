import { revision } from '../../../cards/words/brands.ts';
import type { Change, VerantwoordingEvent } from './change.ts';
import type { Verantwoording } from './verantwoording.ts';

/** What happens, by whom and when; what it made of the account follows. */
type Happening = Pick<VerantwoordingEvent, 'kind' | 'by' | 'at'> & Partial<Pick<VerantwoordingEvent, 'detail'>>;

/** An account as it becomes, one revision on, with the line of its history. */
export function advance(
  record: Verantwoording,
  to: Partial<Verantwoording>,
  { kind, by, at, detail = {} }: Happening,
): Change {
  const next = { ...record, ...to, revision: revision(record.revision + 1), changedAt: at };
  return { next, event: { kind, by, at, from: record.state, to: next.state, detail } };
}
