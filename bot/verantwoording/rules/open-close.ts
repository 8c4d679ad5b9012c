import { revision } from '../../../cards/words/brands.ts';
import type { Change } from './change.ts';
import type { Format } from './format.ts';
import { isWhole } from './missing.ts';
import { answersOf, HANDED_IN, type State, type Verantwoording } from './verantwoording.ts';

/**
 * What the opening of its round does to an account, with what is known of it already; null when it was open. Where nothing
 * is left to ask, it goes to who signs at once.
 */
export function openAccount(
  record: Verantwoording,
  onderdelen: Verantwoording['onderdelen'],
  format: Pick<Format, 'regels' | 'onderdelen'>,
  now: Date,
): Change | null {
  if (record.state !== 'klaargezet') return null;
  const to = isWhole(format, answersOf({ onderdelen })) ? 'te-tekenen' : 'niet-gestart';
  return moved({ ...record, onderdelen }, 'open', to, now);
}

/**
 * What the closing of its round does to an account: one that was not handed in stays so; null when nothing changes. One that
 * was asked back was handed in, and stays so for who reviews: also when it was answered and only the new signature misses.
 */
export function closeAccount(record: Verantwoording, now: Date): Change | null {
  const { state } = record;
  const stays = state === 'niet-ingediend' || HANDED_IN.some((one) => one === state);
  const to = record.signedBefore === null ? 'niet-ingediend' : 'vraag-terug';
  return stays ? null : moved(record, 'close', to, now);
}

/** For who must hear of it: its round closed, and nothing of it changed. */
export function closedAsItWas(record: Verantwoording, at: Date): Change {
  const { state } = record;
  return { next: record, event: { kind: 'close', by: null, at, from: state, to: state, detail: {} } };
}

function moved(record: Verantwoording, kind: 'open' | 'close', to: State, at: Date): Change {
  return {
    next: { ...record, state: to, revision: revision(record.revision + 1), changedAt: at },
    event: { kind, by: null, at, from: record.state, to, detail: {} },
  };
}
