import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { dayOf } from '../../core/local-day.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayReview } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, type Outcome } from './change.ts';
import type { RecordMdo } from './command.ts';
import { addHand } from './hands.ts';
import { routeByTally } from './settle.ts';
import type { Now, World } from './world.ts';

/** Two deskundigen differed and there was a talk: with its day and one sentence it goes to the CvT. */
export function recordMdo(record: Arrangement, command: RecordMdo, by: MayReview, now: Now, world: World): Outcome {
  if (command.on > now.today) return refuse('mdo-in-toekomst', { field: inputIds.mdoOn });
  if (record.experts.some(({ advice }) => advice !== null && dayOf(advice.at) > command.on))
    return refuse('mdo-te-vroeg', { field: inputIds.mdoOn });
  const mdo = { by: by.person, at: now.instant, on: command.on, sentence: command.sentence };
  // Whoever wrote the sentence does not vote, so nobody waits for them.
  const hands = addHand(record.hands, 'reviewers', by.person);
  const talked = { ...record, mdo, hands };
  const route = routeByTally(talked, now, world);
  return ok(
    advance(record, {
      // Who read it before this has not read what they judge now.
      to: { mdo, hands, opened: [], state: route.state, advice: route.advice },
      command,
      by: by.person,
      now,
      ask: route.ask,
      detail: { mdo: command.on },
    }),
  );
}
