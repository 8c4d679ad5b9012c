import type { PersonId } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import type { Arrangement } from './arrangement.ts';
import type { Command } from './command.ts';
import type { Scratch, StepInput, Steps } from './steps.ts';

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
  switch (command.kind) {
    case 'saveStep':
    case 'amend':
      return sameTexts(record.steps, command, same);
    case 'keepTyped':
      return sameScratch(record.scratch, command, same);
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

function sameTexts(steps: Steps, filled: StepInput, same: Same): boolean {
  switch (filled.step) {
    case 1: {
      const kept = steps[1];
      const { leerlingnummer, niveau, vorm } = filled.inputs;
      return (
        kept !== null && same(kept.leerlingnummer, leerlingnummer) && same(kept.niveau, niveau) && same(kept.vorm, vorm)
      );
    }
    case 2: {
      const kept = steps[2];
      return kept !== null && same(kept.gedaan, filled.inputs.gedaan) && same(kept.doel, filled.inputs.doel);
    }
    case 3: {
      const kept = steps[3];
      if (kept === null) return false;
      const { expertise, gezegd, ouders } = filled.inputs;
      const reasons = [kept.ouders.reason, ouders.reason] as const;
      const sameReason = reasons[0] && reasons[1] ? same(reasons[0], reasons[1]) : reasons[0] === reasons[1];
      return (
        same(kept.expertise, expertise) &&
        same(kept.gezegd, gezegd) &&
        same(kept.ouders.view, ouders.view) &&
        sameReason
      );
    }
  }
}
