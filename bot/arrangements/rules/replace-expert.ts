import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayReview } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Outcome, person } from './change.ts';
import type { ReplaceExpert } from './command.ts';
import { PLACES, unfit } from './experts.ts';
import { asked } from './forward-to-experts.ts';
import { addHand } from './hands.ts';
import type { Now, World } from './world.ts';

/**
 * The consulent asks another deskundige in the place of one who has not advised: the role ended, or they are ill. Whoever
 * is reading goes on: their card does not grow old by it.
 */
export function replaceExpert(
  record: Arrangement,
  command: ReplaceExpert,
  by: MayReview,
  now: Now,
  world: World,
): Outcome {
  const at = record.experts.findIndex(({ expert }) => expert === command.replaces);
  const [old, place] = [record.experts[at], PLACES[at]];
  if (!old || !place || !world.rules.tlv) return refuse('geen-keuze', { field: inputIds.replaces });
  if (old.advice) return refuse('deskundige-klaar', { field: inputIds.replaces });
  const rest = record.experts.find((one) => one !== old);
  const other = rest ? { person: rest.expert, discipline: rest.discipline } : null;
  const pair = world.rules.tlv.deskundigen;
  // Who chooses has a hand in it, so they cannot choose themselves.
  const hands = addHand(record.hands, 'reviewers', by.person);
  const again = command.expert.person === old.expert && old.gone === null;
  const wrong = again
    ? 'deskundige-zelfde'
    : unfit({ ...record, hands }, command.expert, place, other, { pair, experts: world.experts });
  if (wrong) return refuse(wrong, { field: inputIds.expert });
  const wanted = ask('deskundige', person(command.expert.person));
  const over = { kind: 'deskundige', to: person(old.expert), urgent: false } as const;
  return ok(
    advance(record, {
      to: { hands, experts: record.experts.map((one) => (one === old ? asked(command.expert, by, now) : one)) },
      command,
      by: by.person,
      now,
      hidden: true,
      ask: { ...wanted, posts: [...wanted.posts, over] },
      detail: { discipline: command.expert.discipline },
    }),
  );
}
