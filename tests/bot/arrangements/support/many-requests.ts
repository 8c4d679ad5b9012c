import { saveChange } from '../../../../bot/arrangements/data/save-change.ts';
import { sealingWith } from '../../../../bot/arrangements/data/sealing.ts';
import {
  type Arrangement,
  CLOSED_STATES,
  OPEN_STATES,
  type State,
} from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Lapse } from '../../../../bot/arrangements/rules/course.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { dossiernummer, type PersonId, type SchoolId, subjectId } from '../../../../cards/words/brands.ts';
import { inState, now } from './play.ts';
import type { RequestHouse } from './request-house.ts';

/** What a request differs in, as far as it says who may see it. */
export interface Facts {
  readonly state: State;
  readonly school: SchoolId;
  readonly pupilSchools: readonly SchoolId[];
  readonly requester: PersonId;
  readonly writers: readonly PersonId[];
  readonly directies: readonly PersonId[];
  readonly reviewers: readonly PersonId[];
  /** In a state that a request may be in before and after it was submitted. */
  readonly submitted: boolean;
  /** Days before now. */
  readonly daysAgo: number;
  /** Before whom the timer laid it, where the school had a question. */
  readonly asks?: Lapse['asks'] | null;
}

export const STATES: readonly State[] = [...OPEN_STATES, ...CLOSED_STATES];

const models = new Map<State, Arrangement>();
/** Reached by clicks once; each request of the state is made from it. */
function model(state: State): Arrangement {
  const made = models.get(state) ?? inState(state);
  models.set(state, made);
  return made;
}

export function requestWith(facts: Facts, at: number): Arrangement {
  const { state, school, pupilSchools, requester, writers, directies, reviewers, submitted, daysAgo, asks } = facts;
  const of = model(state);
  const since = new Date(now.instant.getTime() - daysAgo * 86_400_000);
  const early = state === 'concept' || state === 'bij-directie';
  const wasSubmitted = early ? submitted : of.submittedAt !== null;
  return {
    ...of,
    id: subjectId(`verzoek-${String(at).padStart(4, '0')}`),
    dossiernummer:
      state === 'concept' && !submitted ? null : dossiernummer(`A-2026-${String(at + 1).padStart(4, '0')}`),
    school,
    pupilSchools,
    requester,
    hands: { writers, directies, reviewers },
    since,
    beganAt: since,
    submittedAt: wasSubmitted ? since : null,
    rulesVersion: wasSubmitted ? '1' : null,
    lapse: asks && state === 'bij-aanvulling' ? lapseOf(of, asks) : of.lapse,
  };
}

const lapseOf = ({ suspensions }: Arrangement, asks: Lapse['asks']): Lapse => ({
  of: suspensions.length,
  at: now.instant,
  last: plusDays(now.today, -1),
  asks,
});

/** Writes them as they are, without the way there. */
export async function plantMany({ house, swv }: RequestHouse, requests: readonly Arrangement[]): Promise<void> {
  const cipher = await house.cipher.of(swv);
  await house.store.write(swv, async (tx) => {
    for (const one of requests)
      await saveChange(tx, null, { next: one, events: [] }, sealingWith(cipher, one.id), now.instant);
  });
}
