import fc from 'fast-check';
import type { Fault } from '../../infra/local/teams/faults.ts';

/** One thing that happens. `diesAt`: at which await the worker is killed; null: it lives to the end of its work. */
export type Step =
  /** `fresh`: the cards must come anew, with their sound, and not only be redrawn. */
  | { readonly do: 'change'; readonly times: number; readonly fresh: boolean }
  | { readonly do: 'deliver'; readonly afterMs: number; readonly diesAt: number | null };

/** What happens, in order, and what each call to Teams meets; null: it just works. */
export interface History {
  readonly steps: readonly Step[];
  readonly meets: readonly (Fault | null)[];
}

/** Each way in which the connector can fail; where the work may have been done all the same, both ways. */
export const FAULTS: readonly Fault[] = [
  { answer: 403 },
  { answer: 404, code: 'ActivityNotFoundInConversation' },
  { answer: 412 },
  { answer: 429, retryAfterS: 3 },
  { answer: 503 },
  ...([502, 504, 'hang', 'reset'] as const).flatMap((answer) => [{ answer }, { answer, worked: true }]),
];
const WORKS = Array.from({ length: 7 }, () => null);
const MOST_STEPS = 18;

/** Now and then so many changes at once that the limits of a conversation are felt. */
const times = fc.oneof(
  { arbitrary: fc.constant(1), weight: 3 },
  { arbitrary: fc.integer({ min: 2, max: 9 }), weight: 1 },
);
/** A delivery of one card and one notice has thirteen awaits; one that finds nothing to do has five. */
const diesAt = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 13 }), weight: 5 },
  { arbitrary: fc.integer({ min: 14, max: 26 }), weight: 1 },
  { arbitrary: fc.constant(null), weight: 2 },
);
const HOUR_MS = 3_600_000;
const afterMs = fc.oneof(
  { arbitrary: fc.constant(0), weight: 3 },
  { arbitrary: fc.integer({ min: 1, max: 5_000 }), weight: 3 },
  { arbitrary: fc.integer({ min: 5_000, max: 60_000 }), weight: 3 },
  { arbitrary: fc.integer({ min: HOUR_MS, max: 20 * HOUR_MS }), weight: 1 },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('change' as const), times, fresh: fc.boolean() }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('deliver' as const), afterMs, diesAt }), weight: 5 },
);
const all = [...FAULTS, ...WORKS];
const history: fc.Arbitrary<History> = fc.record({
  steps: fc.array(step, { minLength: MOST_STEPS, maxLength: MOST_STEPS }),
  meets: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
});

/** The same seed gives the same history, for as long as fast-check stays at its version. */
export function historyOf(seed: number): History {
  const [made] = fc.sample(history, { seed, numRuns: 1, unbiased: true });
  if (!made) throw new Error('No history was made.');
  return { ...made, steps: [{ do: 'change', times: 1, fresh: false }, ...made.steps] };
}
