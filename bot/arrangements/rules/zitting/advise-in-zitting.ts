import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { inputIds } from '../../../../cards/arrangements/verbs.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { MayVote } from '../../abilities/permission.ts';
import type { Arrangement } from '../arrangement.ts';
import { advance, type Outcome } from '../change.ts';
import type { AdviseInZitting } from '../command.ts';
import type { AdviceChoice, Choice, Preadvies, Vote } from '../course.ts';
import type { Now, World } from '../world.ts';
import { isPresent, openZittingOf } from './zitting.ts';

/** The advice that agrees with the consulent: "Eens", without a word. */
export const AGREES: Readonly<Record<Preadvies, Choice>> = { positief: 'voor', negatief: 'tegen' };

/** What has to be said with each advice, when it is not the consulent's. */
const ASKED: Readonly<Record<AdviceChoice, RefusalCode>> = {
  voor: 'advies-waarom',
  tegen: 'advies-waarom',
  voorwaarden: 'advies-voorwaarde',
  'nog-niet': 'advies-ontbreekt',
};

/**
 * One member's advice in a zitting, after opening the dossier. It may change until the zitting closes: the newest counts,
 * and each stands in the history. What was voted outside a zitting is final here too.
 */
export function adviseInZitting(
  record: Arrangement,
  command: AdviseInZitting,
  by: MayVote,
  now: Now,
  world: World,
): Outcome {
  const zitting = openZittingOf(record, world.committee);
  if (zitting === null) return refuse('geen-zitting');
  if (!isPresent(zitting, by.person)) return refuse('niet-aanwezig');
  if (!record.opened.includes(by.person)) return refuse('eerst-dossier');
  const own = record.votes.find(({ seat }) => seat === by.seat);
  if (own && own.zitting === null) return refuse('al-gestemd');
  // A click of before the last one, that was long on its way, does not turn it back.
  if (own?.by === by.person && command.revision < own.revision) return refuse('verouderd');
  const agrees = record.review !== null && AGREES[record.review.preadvies] === command.choice;
  if (!agrees && command.sentence === null) return refuse(ASKED[command.choice], { field: inputIds.sentence });
  const given: Vote = {
    seat: by.seat,
    by: by.person,
    choice: command.choice,
    at: now.instant,
    // Where texts are kept elsewhere the border cannot know who agrees, and says nothing.
    sentence: agrees && world.rules.extern ? null : command.sentence,
    zitting: zitting.id,
    revision: record.revision + 1,
    absent: false,
  };
  const votes = own ? record.votes.map((one) => (one === own ? given : one)) : [...record.votes, given];
  // not what was advised: until the zitting closes the audit desk would tell the others
  return ok(advance(record, { to: { votes }, command, by: by.person, now, hidden: true }));
}
