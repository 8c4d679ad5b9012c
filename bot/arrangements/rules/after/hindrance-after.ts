import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import type { LocalDate, PersonId } from '../../../../cards/words/brands.ts';
import { type Refusal, refuse } from '../../../core/result.ts';
import type { Arrangement } from '../arrangement.ts';
import { isRepeated } from '../repeated.ts';
import type { World } from '../world.ts';
import type { AfterCommand } from './commands.ts';
import { hindersAfter, touchedAt } from './hinders-after.ts';

/** What stands in the way of a command after the decision; in the order of hindrance.ts, for the same reasons. */
export function hindranceAfter(
  record: Arrangement,
  command: AfterCommand,
  by: PersonId,
  world: Pick<World, 'same' | 'calendar'>,
  today: LocalDate,
): Refusal<RefusalCode> | null {
  if (isRepeated(record, command, by, world.same)) return no('al-gedaan');
  // Before anything was followed there is nothing to be old against.
  const touched = touchedAt(command, record);
  if (command.revision > record.revision || (touched !== null && command.revision < touched)) return no('verouderd');
  const why = hindersAfter(command.kind, record, today, world.calendar);
  return why && no(why);
}

const no = (code: RefusalCode): Refusal<RefusalCode> => refuse(code).refusal;
