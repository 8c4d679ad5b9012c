import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Now, World } from '../../../../bot/arrangements/rules/world.ts';
import { bodies, now, play, world } from './play.ts';

/** The same request after the school said what it thinks of the intended decision. */
export function heard(record: Arrangement, at: Now = now, around: World = world): Arrangement {
  const decider = record.state === 'bij-bestuurder' ? 'bestuurder' : 'volmachthouder';
  return play(
    record,
    [
      [decider, bodies.askZienswijze],
      ['zoco', bodies.giveZienswijze],
    ],
    at,
    around,
  );
}
