import type { PersonId } from '../../../cards/words/brands.ts';
import { ok, refuse } from '../../core/result.ts';
import { advance } from './advance.ts';
import type { Outcome } from './change.ts';
import type { Dispute, SetReceived } from './command.ts';
import { type Format, receivedIn } from './format.ts';
import { stateAfter } from './state-after.ts';
import { EMPTY_PART, isFilling, type Verantwoording } from './verantwoording.ts';

/** Says that what the SWV paid is another amount than it put there. It blocks nothing: the SWV sees it on the stand. */
export function dispute(record: Verantwoording, command: Dispute, by: PersonId, now: Date): Outcome {
  if (!isFilling(record.state)) return refuse('ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  const betwist = { text: command.text, by, at: now };
  return ok(advance(record, { betwist }, { kind: 'dispute', by, at: now }));
}

/**
 * The SWV mends what it paid, or says by the same amount that it was right. The part keeps its revision, so a form that is
 * open there goes on; who would sign is asked again only when more has to be explained.
 */
export function setReceived(
  record: Verantwoording,
  command: SetReceived,
  by: PersonId,
  now: Date,
  format: Format,
): Outcome {
  if (!isFilling(record.state)) return refuse('ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  const { cents } = command;
  const asks = receivedIn(format);
  const held = asks && (record.onderdelen[asks.part] ?? EMPTY_PART);
  const onderdelen =
    asks && held
      ? {
          ...record.onderdelen,
          [asks.part]: { ...held, answers: { ...held.answers, [asks.field]: { soort: 'bedrag' as const, cents } } },
        }
      : record.onderdelen;
  const begun = record.state !== 'niet-gestart';
  const state = begun ? stateAfter({ onderdelen, terug: record.terug }, format) : record.state;
  const to = { state, onderdelen, ontvangen: cents, betwist: null };
  return ok(advance(record, to, { kind: 'setReceived', by, at: now, detail: { bedrag: cents } }));
}
