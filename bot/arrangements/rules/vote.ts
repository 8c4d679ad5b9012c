import { ok, refuse } from '../../core/result.ts';
import type { MayVote } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, type Outcome } from './change.ts';
import type { CastVote } from './command.ts';
import { volmachthouders } from './seats.ts';
import { routeVote, standing } from './settle.ts';
import type { Now, World } from './world.ts';
import { openZittingOf } from './zitting/zitting.ts';

/**
 * One member's vote, after opening the dossier; it is final. The vote closes when the quorum is met and the outcome is
 * fixed. A volmachthouder who has not voted by then still does, before the last click.
 */
export function vote(record: Arrangement, command: CastVote, by: MayVote, now: Now, world: World): Outcome {
  if (openZittingOf(record, world.committee)) return refuse('in-zitting');
  const own = record.votes.find((one) => one.seat === by.seat);
  if (own) return refuse(own.by === by.person && own.choice === command.choice ? 'al-gedaan' : 'al-gestemd');
  const holders = record.state === 'bij-cvt' ? [] : volmachthouders(record, world.committee, now.today);
  const mayStillVote = record.state === 'bij-cvt' || holders.some((one) => one.person === by.person);
  if (!mayStillVote) return refuse('stemming-gesloten');
  if (!record.opened.includes(by.person)) return refuse('eerst-dossier');

  const cast = {
    seat: by.seat,
    by: by.person,
    choice: command.choice,
    at: now.instant,
    sentence: null,
    zitting: null,
    revision: record.revision + 1,
    absent: false,
  };
  const voted: Arrangement = { ...record, votes: [...record.votes, cast] };
  const route = routeVote(voted, standing(voted, world), now, world);
  const moved = route.state !== record.state;
  return ok(
    advance(record, {
      to: { votes: voted.votes, state: route.state, advice: route.advice },
      command,
      by: by.person,
      now,
      hidden: true,
      ...(moved ? { ask: route.ask } : {}),
      // not what was voted: until the vote closes the audit desk would tell the others
      detail: moved ? { uitslag: route.advice?.outcome ?? null } : {},
    }),
  );
}
