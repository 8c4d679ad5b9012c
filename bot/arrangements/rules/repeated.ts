import type { Answers, ParentsInput } from '../../../cards/arrangements/form/answers.ts';
import type { PersonId } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { sameEvaluation } from './after/evaluate.ts';
import type { Given, Scratch } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import type { Command } from './command.ts';
import type { Wording } from './course.ts';
import { sameMaybe } from './same-maybe.ts';

type Same = (one: Sensitive, other: Sensitive) => boolean;

/** The command as text, its revision included; a sensitive text prints as `[gevoelig]`, so nothing of it is kept. */
export const printOf = (command: Command): string => JSON.stringify(command);

/**
 * Whether this very click was already applied: a double click, a retry by Teams, a second device. For a step of the form
 * the texts count too, else what was typed on a second device would be dropped with a friendly answer.
 */
export function isRepeated(record: Arrangement, command: Command, by: PersonId, same: Same): boolean {
  const print = printOf(command);
  const applied = record.applied.some((one) => one.by === by && one.kind === command.kind && one.print === print);
  if (!applied) return false;
  // Where no text is kept, the print says all.
  const elsewhere = record.answers.extern === true;
  switch (command.kind) {
    case 'saveStep':
    case 'amend':
      return sameTexts(record.answers, command.inputs, same);
    case 'keepTyped':
      return sameScratch(record.scratch, command, same);
    case 'adviseInZitting':
      return record.votes.some(
        (vote) => vote.by === by && (elsewhere || sameMaybe(vote.sentence, command.sentence, same)),
      );
    case 'word':
      return record.wording !== null && (elsewhere || sameWords(record.wording, command, same));
    case 'evaluate':
      return sameEvaluation(record.followUp?.evaluations[command.half]?.answers, command.inputs, same);
    default:
      return true;
  }
}

function sameScratch(kept: Scratch | null, { typed }: Scratch, same: Same): boolean {
  return Object.entries(typed).every(([id, text]) => {
    const before = kept?.typed[id];
    return before !== undefined && same(before, text);
  });
}

type Words = Pick<Wording, 'motivering' | 'conditions' | 'minority'>;
const sameWords = (one: Words, other: Words, same: Same): boolean =>
  same(one.motivering, other.motivering) &&
  (one.conditions === null || sameMaybe(one.conditions, other.conditions, same)) && // left out where nobody asked for them
  sameMaybe(one.minority, other.minority, same);

/** What is no text stands in the print already. */
function sameTexts(kept: Answers, { ouders, ...given }: Given, same: Same): boolean {
  const before = new Map<string, unknown>(Object.entries(kept));
  const texts = Object.entries(given).every(([id, value]) => {
    if (!(value instanceof Sensitive)) return true;
    const was = before.get(id);
    return was instanceof Sensitive && same(was, value);
  });
  return texts && (ouders === undefined || (kept.ouders !== undefined && sameParents(kept.ouders, ouders, same)));
}

const sameParents = (kept: ParentsInput, given: ParentsInput, same: Same): boolean =>
  same(kept.view, given.view) && sameMaybe(kept.reason, given.reason, same);
