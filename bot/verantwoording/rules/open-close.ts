import { advance } from './advance.ts';
import type { Change } from './change.ts';
import type { Format } from './format.ts';
import { isWhole } from './missing.ts';
import { answersOf, isHandedIn, type Verantwoording } from './verantwoording.ts';

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
  const state = isWhole(format, answersOf({ onderdelen })) ? 'te-tekenen' : 'niet-gestart';
  return advance(record, { onderdelen, state }, { kind: 'open', by: null, at: now });
}

/**
 * What the closing of its round does to an account: one that was not handed in stays so; null when nothing changes. One that
 * was asked back was handed in, and stays so for who reviews: also when it was answered and only the new signature misses.
 */
export function closeAccount(record: Verantwoording, now: Date): Change | null {
  const { state } = record;
  const stays = state === 'niet-ingediend' || isHandedIn(state);
  const to = record.signedBefore === null ? 'niet-ingediend' : 'vraag-terug';
  return stays ? null : advance(record, { state: to }, { kind: 'close', by: null, at: now });
}

/** For who must hear of it: its round closed, and nothing of it changed. */
export function closedAsItWas(record: Verantwoording, at: Date): Change {
  const { state } = record;
  return { next: record, event: { kind: 'close', by: null, at, from: state, to: state, detail: {} } };
}
