import { ok, refuse } from '../../core/result.ts';
import type { MayReview, MayWord } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Outcome, role } from './change.ts';
import type { AnswerQuestion, Forward } from './command.ts';
import { isSecretaryFree } from './secretary-free.ts';
import { tellOutcome } from './tell-outcome.ts';
import type { Now, World } from './world.ts';

/**
 * A question for advice goes to the CvT, which nobody votes on: its secretary answers, or the directeur-bestuurder where no
 * secretary may.
 */
export function forwardQuestion(
  reviewed: Arrangement,
  command: Forward,
  by: MayReview,
  now: Now,
  { committee }: Pick<World, 'committee'>,
): Outcome {
  const answers = isSecretaryFree(reviewed, committee) ? 'cvt-secretaris' : 'directeur-bestuurder';
  return ok(
    advance(reviewed, {
      to: { state: 'bij-secretaris' },
      command,
      by: by.person,
      now,
      ask: ask('secretaris', role(answers)),
    }),
  );
}

/** The CvT's answer in one text, after opening the dossier. It is advice and no decision, so it closes without one. */
export function answerQuestion(record: Arrangement, command: AnswerQuestion, by: MayWord, now: Now): Outcome {
  if (record.kind !== 'advies-cvt') return refuse('niet-nu');
  if (!record.opened.includes(by.person)) return refuse('eerst-dossier');
  return ok(
    advance(record, {
      to: { state: 'geadviseerd', ended: { by: by.person, at: now.instant, reason: command.text } },
      command,
      by: by.person,
      now,
      ask: tellOutcome(record),
    }),
  );
}
