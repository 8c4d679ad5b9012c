import { ok, refuse } from '../../../core/result.ts';
import type { MayMediate } from '../../abilities/permission.ts';
import type { Arrangement } from '../arrangement.ts';
import { advance, type Outcome } from '../change.ts';
import type { Delist, Enlist } from '../command.ts';
import type { Now, World } from '../world.ts';
import { openZittingOf } from './zitting.ts';

type By = Pick<MayMediate, 'person'>;

/** Puts a request on the list of the zitting that is open; the caller holds that zitting. What was voted stays. */
export function enlist(
  record: Arrangement,
  command: Enlist,
  by: By,
  now: Now,
  world: Pick<World, 'committee'>,
): Outcome {
  if (openZittingOf(record, world.committee)) return refuse('al-gedaan');
  const to = { zitting: command.zitting, wording: null };
  return ok(advance(record, { to, command, by: by.person, now }));
}

/** Takes it off: it is as before, and what was advised in this zitting is gone. */
export function delist(
  record: Arrangement,
  command: Delist,
  by: By,
  now: Now,
  world: Pick<World, 'committee'>,
): Outcome {
  const zitting = openZittingOf(record, world.committee);
  if (zitting === null) return refuse('geen-zitting');
  const votes = record.votes.filter((vote) => vote.zitting !== zitting.id);
  return ok(advance(record, { to: { zitting: null, wording: null, votes }, command, by: by.person, now }));
}
