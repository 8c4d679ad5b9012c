import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayReview } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Outcome, person } from './change.ts';
import type { ExpertChoice, Forward } from './command.ts';
import type { Expert } from './course.ts';
import { unfit } from './experts.ts';
import type { ExpertPair } from './kind-rules.ts';
import type { Now, World } from './world.ts';

/** Asks somebody for an advice. */
export const asked = ({ person: expert, discipline }: ExpertChoice, by: MayReview, now: Now): Expert => ({
  expert,
  discipline,
  askedBy: by.person,
  asked: now.instant,
  gone: null,
  advice: null,
});

/**
 * "Stuur door" of a TLV: to two deskundigen of different disciplines, each of whom gets it on a card of their own.
 * @param reviewed the request with the preadvies laid in, so that who reviews it cannot be asked.
 */
export function forwardToExperts(
  reviewed: Arrangement,
  command: Forward,
  by: MayReview,
  now: Now,
  world: { readonly pair: ExpertPair } & Pick<World, 'experts'>,
): Outcome {
  if (!command.experts) return refuse('verplicht', { field: inputIds.expert1 });
  const [first, second] = command.experts;
  const wrongFirst = unfit(reviewed, first, 'eerste', null, world);
  if (wrongFirst) return refuse(wrongFirst, { field: inputIds.expert1 });
  const wrongSecond = unfit(reviewed, second, 'tweede', first, world);
  if (wrongSecond) return refuse(wrongSecond, { field: inputIds.expert2 });
  const experts = [first, second].map((one) => asked(one, by, now));
  return ok(
    advance(reviewed, {
      to: { state: 'bij-deskundigen', experts, mdo: null, advice: null },
      command,
      by: by.person,
      now,
      ask: ask('deskundige', person(first.person), person(second.person)),
      detail: { preadvies: command.preadvies, deskundige1: first.discipline, deskundige2: second.discipline },
    }),
  );
}
