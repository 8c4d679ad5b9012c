import { ok, refuse } from '../../core/result.ts';
import type { MayMediate } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Outcome, role } from './change.ts';
import type { Reopen, SendToBestuurder } from './command.ts';
import { hindersOfQuestion } from './hinders-of-question.ts';
import { routeByTally } from './settle.ts';
import { tally } from './tally.ts';
import type { Now, World } from './world.ts';

/** After a tie or a lost quorum the secretary lays it before the directeur-bestuurder (DESIGN section 4). */
export function sendToBestuurder(record: Arrangement, command: SendToBestuurder, by: MayMediate, now: Now): Outcome {
  const why = hindersOfQuestion(record, command.kind);
  if (why) return refuse(why);
  const to = { state: 'bij-bestuurder' as const };
  return ok(advance(record, { to, command, by: by.person, now, ask: ask('besluit', role('directeur-bestuurder')) }));
}

/**
 * Lets the CvT go on after all, when a lost quorum is whole again because its members changed. Votes that still count
 * stay, save those of a zitting. A tie is never voted over: waiting for other members would be choosing the outcome.
 */
export function reopen(record: Arrangement, command: Reopen, by: MayMediate, now: Now, world: World): Outcome {
  const why = hindersOfQuestion(record, command.kind);
  if (why) return refuse(why);
  if (!canReopen(record, world)) return refuse('geen-heropening');
  const again = reopened(record);
  const route = routeByTally(again, now, world);
  const { votes, zitting, wording } = again;
  const to = { state: route.state, advice: route.advice, votes, zitting, wording };
  return ok(advance(record, { to, command, by: by.person, now, ask: route.ask }));
}

/** Whether a lost quorum is whole again. Of a decision that is mended nothing is voted anew: it holds meanwhile. */
export function canReopen(record: Arrangement, { committee, rules }: Pick<World, 'committee' | 'rules'>): boolean {
  if (record.mended.length > 0) return false;
  const { outcome } = tally(reopened(record), committee, rules.quorum);
  return record.advice?.outcome === 'geen-quorum' && outcome !== 'geen-quorum' && outcome !== 'staken';
}

/** The advices of a zitting that had no quorum are over with it: the members vote, or it comes on the next list. */
const reopened = (record: Arrangement): Arrangement =>
  record.zitting === null ? record : { ...record, votes: [], zitting: null, wording: null };
