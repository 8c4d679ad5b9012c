import type { InvokeReply } from '../../core/reply.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import type { Answer } from './carry-out.ts';
import { type Desk, openDesk } from './desk.ts';

/** How a click ended. */
export interface Handled {
  readonly answer: Answer;
  readonly reply: InvokeReply;
  /** Nothing was asked to be sent, so nobody has to be woken for it. */
  readonly quiet?: boolean;
}

/**
 * One click in one transaction: the request is locked, judged and answered. The cipher is asked before, since it may call
 * the key vault; delivery is nudged after, since only a commit counts.
 */
export const onDesk =
  (house: ArrangementsHouse, handle: (desk: Desk) => Promise<Handled>): HandleVerb =>
  async (turn) => {
    const cipher = await house.cipher.of(turn.actor.swv);
    const { reply, answer, settled, quiet } = await house.store.write(turn.actor.swv, async (tx) => {
      const desk = await openDesk(house, tx, turn, cipher);
      return { ...(await handle(desk)), settled: desk.settled };
    });
    turn.log.set('outcome', answer.ok ? 'ok' : answer.refusal.code);
    if (settled || (answer.ok && !quiet)) await house.nudge.nudge(turn.actor.swv);
    return reply;
  };
