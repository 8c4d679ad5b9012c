import { ok, refuse } from '../../core/result.ts';
import type { MayCommit } from '../abilities/permission.ts';
import { legalTerm } from '../data/deadlines.ts';
import type { Arrangement } from './arrangement.ts';
import { mandateAtCommitment } from './board-mandate.ts';
import { type ArrangementEvent, advance, ask, type Outcome, person, role, tell } from './change.ts';
import type { Commit, Decline } from './command.ts';
import { hindersLeaving } from './driehoek.ts';
import { addHand } from './hands.ts';
import { closeSuspension } from './suspensions.ts';
import { upToPrevious } from './up-to-previous.ts';
import type { Now, World } from './world.ts';

/**
 * "Ja, wij doen mee": the third corner of the driehoek, and the submission. The version of the configuration is fixed
 * here; after an amendment the first submission stands and the time at the school was a suspension. The form is looked at
 * again: days passed, and rules, or what it extends, may have changed while it lay here.
 */
export function commit(sent: Arrangement, command: Commit, by: MayCommit, now: Now, world: World): Outcome {
  const record = upToPrevious(sent, world);
  if (hindersLeaving(record, now.today, world)) return refuse('klopt-niet-meer');
  const mandate = mandateAtCommitment(record, by.person, now, world);
  if (mandate === 'veranderd') return refuse('mandaat-veranderd');
  return ok(
    advance(record, {
      to: {
        state: 'bij-consulent',
        mandate,
        commitment: { by: by.person, at: now.instant, on: now.today },
        submittedAt: record.submittedAt ?? now.instant,
        rulesVersion: world.rules.version, // decide() lets no other than the first through
        suspensions: closeSuspension(record.suspensions, now.today),
        hands: addHand(record.hands, 'directies', by.person),
      },
      command,
      by: by.person,
      now,
      ask: ask('consulent', role('onderwijsconsulent', record.school)),
      detail: receipt(record, now, world),
    }),
  );
}

/** The confirmation of receipt (Awb 4:3a) stands on the status card; that it was given, and when, in the history: once. */
function receipt(record: Arrangement, now: Now, world: World): ArrangementEvent['detail'] {
  if (record.submittedAt !== null) return {};
  const submitted = { ...record, submittedAt: now.instant };
  const last = legalTerm(submitted, { ...world, now })?.end ?? null;
  return { ontvangen: now.today, besluitUiterlijk: last };
}

/** "Nee, eerst overleggen": back to the zorgcoördinator, with a sentence or without. */
export function decline(record: Arrangement, command: Decline, by: MayCommit, now: Now): Outcome {
  return ok(
    advance(record, {
      to: {
        state: 'concept',
        mandate: null,
        declined: { by: by.person, at: now.instant, sentence: command.sentence },
        hands: addHand(record.hands, 'directies', by.person),
      },
      command,
      by: by.person,
      now,
      ask: tell(person(record.requester)),
    }),
  );
}
