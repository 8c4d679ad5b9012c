import { ok, refuse } from '../../core/result.ts';
import type { MayMediate } from '../abilities.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Outcome, role } from './change.ts';
import type { Reopen, SendToBestuurder } from './command.ts';
import { routeVote } from './settle.ts';
import { tally } from './tally.ts';
import type { Now, World } from './world.ts';

/** After a tie or a lost quorum the secretary lays it before the directeur-bestuurder (DESIGN section 4). */
export function sendToBestuurder(record: Arrangement, command: SendToBestuurder, by: MayMediate, now: Now): Outcome {
  if (record.kind === 'advies-cvt') return refuse('geen-besluit');
  const to = { state: 'bij-bestuurder' as const };
  return ok(advance(record, { to, command, by: by.person, now, ask: ask('besluit', role('directeur-bestuurder')) }));
}

/**
 * Lets the CvT go on after all, when a lost quorum is whole again because its members changed. Votes that still count
 * stay. A tie is never voted over: waiting for other members would be choosing the outcome.
 */
export function reopen(record: Arrangement, command: Reopen, by: MayMediate, now: Now, world: World): Outcome {
  if (record.kind === 'advies-cvt') return refuse('geen-besluit');
  const stand = tally(record, world.committee, world.rules.quorum);
  const whole = stand.outcome !== 'geen-quorum' && stand.outcome !== 'staken';
  if (record.advice?.outcome !== 'geen-quorum' || !whole) return refuse('geen-heropening');
  const route = routeVote(record, stand, now, world);
  return ok(
    advance(record, { to: { state: route.state, advice: route.advice }, command, by: by.person, now, ask: route.ask }),
  );
}
