import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Asked } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import type { Conclude, Decide } from './command.ts';
import { type Confirmation, confirmation, type TakenNow } from './confirm.ts';
import { mustHearFirst } from './hear.ts';
import { partOf, WHOLLY } from './partly.ts';
import type { World } from './world.ts';

interface Ready {
  readonly granted: Asked;
  readonly asked: Confirmation;
}

/** What this decision comes to when it is taken now; refused where less cannot be granted so, or the school is to be heard first. */
export function readyToDecide(
  record: Arrangement,
  { outcome, partly }: Pick<Conclude | Decide, 'outcome' | 'partly'>,
  world: TakenNow & Pick<World, 'rules' | 'same'>,
): Result<Ready, RefusalCode> {
  const granted = partOf(record, partly ?? WHOLLY, world.today, world);
  if (!granted.ok) return granted;
  const asked = confirmation(record, outcome, world, granted.value);
  if (mustHearFirst(record, asked.deels ? 'deels' : outcome, world)) return refuse('eerst-zienswijze');
  return ok({ granted: granted.value, asked });
}
