import { ok, refuse } from '../../core/result.ts';
import type { MayAnswer, MayReview } from '../abilities/permission.ts';
import { forwardQuestion } from './answer-question.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Outcome, person, role } from './change.ts';
import type { AnswerAanvulling, AskAanvulling, Forward, ReturnAsBasis } from './command.ts';
import { haveAdvised } from './experts.ts';
import { forwardToExperts } from './forward-to-experts.ts';
import { addHand } from './hands.ts';
import { hearAnew } from './hear.ts';
import { routeByTally } from './settle.ts';
import { closeSuspension, openSuspension } from './suspensions.ts';
import { tellOutcome } from './tell-outcome.ts';
import type { Now, World } from './world.ts';

/** One question to the school; the term stands still until the answer (Awb 4:5, 4:15). */
export function askAanvulling(record: Arrangement, command: AskAanvulling, by: MayReview, now: Now): Outcome {
  const question = { by: by.person, at: now.instant, question: command.question, answer: null };
  return ok(
    advance(record, {
      to: {
        state: 'bij-aanvulling',
        aanvullingen: [...record.aanvullingen, question],
        suspensions: openSuspension(record.suspensions, 'aanvulling', now.today),
        hands: addHand(record.hands, 'reviewers', by.person),
      },
      command,
      by: by.person,
      now,
      ask: ask('aanvulling', person(record.requester)),
    }),
  );
}

/** The answer brings it back to the consulent. */
export function answerAanvulling(record: Arrangement, command: AnswerAanvulling, by: MayAnswer, now: Now): Outcome {
  const answer = { by: by.person, at: now.instant, text: command.answer };
  const last = record.aanvullingen.length - 1;
  return ok(
    advance(record, {
      to: {
        state: 'bij-consulent',
        aanvullingen: record.aanvullingen.map((one, index) => (index === last ? { ...one, answer } : one)),
        suspensions: closeSuspension(record.suspensions, now.today),
        hands: addHand(record.hands, 'writers', by.person),
      },
      command,
      by: by.person,
      now,
      ask: ask('consulent', role('onderwijsconsulent', record.school)),
    }),
  );
}

/** "Kan met basisondersteuning": closed with a reason; nothing is decided, so not where a decision holds while it is mended. */
export function returnAsBasis(record: Arrangement, command: ReturnAsBasis, by: MayReview, now: Now): Outcome {
  if (record.mended.length > 0) return refuse('besluit-blijft');
  return ok(
    advance(record, {
      to: {
        state: 'basisondersteuning',
        ended: { by: by.person, at: now.instant, reason: command.reason },
        hands: addHand(record.hands, 'reviewers', by.person),
      },
      command,
      by: by.person,
      now,
      ask: tellOutcome(record),
    }),
  );
}

/**
 * "Stuur door" with a preadvies of one sentence; to the CvT, or past it when too few of its members may judge.
 * Whoever read the dossier in an earlier round does so anew.
 */
export function forward(record: Arrangement, command: Forward, by: MayReview, now: Now, world: World): Outcome {
  const reviewed: Arrangement = {
    ...record,
    review: { by: by.person, at: now.instant, preadvies: command.preadvies, sentence: command.sentence },
    hands: addHand(record.hands, 'reviewers', by.person),
    opened: [],
    // a new round: on no list, and nothing was said of it yet
    zitting: null,
    wording: null,
    ...hearAnew(record),
  };
  if (world.rules.besluit === 'geen') return forwardQuestion(reviewed, command, by, now, world);
  if (world.rules.tlv && !haveAdvised(record))
    return forwardToExperts(reviewed, command, by, now, { ...world, pair: world.rules.tlv.deskundigen });
  const route = routeByTally(reviewed, now, world);
  return ok(
    advance(reviewed, {
      to: { state: route.state, advice: route.advice },
      command,
      by: by.person,
      now,
      ask: route.ask,
      detail: { preadvies: command.preadvies },
    }),
  );
}
