import { ok, refuse } from '../../core/result.ts';
import type { MayConclude, MayDecide } from '../abilities/permission.ts';
import type { Arrangement, OpenState } from './arrangement.ts';
import { advance, ask, type Outcome, person, role } from './change.ts';
import type { Revise } from './command.ts';
import type { Now } from './world.ts';

/**
 * Opens a decision for a herstelbesluit: it lies with who decides again, as it did before the last click. Nothing is
 * overwritten: the old decision stays in the dossier with why it is mended, and holds until the new one. Whoever decides
 * reads the dossier anew, and hears the school anew where the outcome asks for it.
 */
export function revise(record: Arrangement, command: Revise, by: MayConclude | MayDecide, now: Now): Outcome {
  const { decision, zienswijze } = record;
  if (decision === null) return refuse('niet-nu');
  const asVolmachthouder = 'volmacht' in by;
  const state: OpenState = asVolmachthouder ? 'bij-volmachthouder' : 'bij-bestuurder';
  const mended = { decision, zienswijze, by: by.person, at: now.instant, on: now.today, why: command.why };
  return ok(
    advance(record, {
      to: { state, decision: null, zienswijze: null, opened: [], mended: [...record.mended, mended] },
      command,
      by: by.person,
      now,
      ask: ask('besluit', asVolmachthouder ? person(by.person) : role('directeur-bestuurder')),
      detail: { besluit: decision.outcome, van: decision.on },
    }),
  );
}
