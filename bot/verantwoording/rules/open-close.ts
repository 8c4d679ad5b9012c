import { revision } from '../../../cards/words/brands.ts';
import type { Change } from './change.ts';
import { HANDED_IN, type State, type Verantwoording } from './verantwoording.ts';

/** What the opening of its round does to an account; null when it was open already. */
export const openAccount = (record: Verantwoording, now: Date): Change | null =>
  record.state === 'klaargezet' ? moved(record, 'open', 'niet-gestart', now) : null;

/**
 * What the closing of its round does to an account: one that was not handed in stays so. One that was asked back was
 * handed in, and stays as it is; null when nothing changes.
 */
export function closeAccount(record: Verantwoording, now: Date): Change | null {
  const { state } = record;
  const stays = state === 'niet-ingediend' || HANDED_IN.some((one) => one === state);
  return stays ? null : moved(record, 'close', 'niet-ingediend', now);
}

function moved(record: Verantwoording, kind: 'open' | 'close', to: State, at: Date): Change {
  return {
    next: { ...record, state: to, revision: revision(record.revision + 1), changedAt: at },
    event: { kind, by: null, at, from: record.state, to, detail: {} },
  };
}
