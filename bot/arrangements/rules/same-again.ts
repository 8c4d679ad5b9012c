import type { Answers } from '../../../cards/arrangements/form/answers.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Actor } from '../../core/actor.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { mayRead } from '../abilities/to-see.ts';
import type { Arrangement } from './arrangement.ts';
import type { Begin } from './command.ts';
import type { World } from './world.ts';

/**
 * "Zelfde als vorige keer" (USERS section 7): what a school asks again for another pupil. The form of help, how long, the
 * days in the BTV and the amount are what the SWV offers and what that costs; the expertise line tells what the team learns.
 * Nothing else: the rest of the form tells of a pupil, of a talk with pupil and parents, or of a day that has passed. Each
 * step keeps a field to fill in, so what was copied goes through the border and today's rules once more.
 */
const COPIED = ['vorm', 'weken', 'bedrag', 'btvDagen', 'expertise'] as const satisfies readonly (keyof Answers)[];

export const sameAgain = ({ answers }: Pick<Arrangement, 'answers'>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => COPIED.some((copied) => copied === id)));

/**
 * The earlier request that a Begin names: submitted, of this kind and this school, and this person may read it. Null when it
 * names none.
 */
export function earlierOf(
  command: Begin,
  actor: Actor,
  world: Pick<World, 'earlier' | 'committee' | 'ties'>,
): Result<Arrangement | null, RefusalCode> {
  if (command.from === undefined) return ok(null);
  const { earlier } = world;
  const fits =
    earlier?.id === command.from &&
    earlier.kind === command.soort &&
    earlier.school === command.school &&
    earlier.submittedAt !== null &&
    mayRead(actor, earlier, world).ok;
  return fits ? ok(earlier) : refuse('vorige-niet');
}
