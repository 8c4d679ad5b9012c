import { type LocalDate, revision } from '../../../cards/words/brands.ts';
import { later } from '../../core/local-day.ts';
import type { FollowUp } from './after/follow-up.ts';
import type { Arrangement } from './arrangement.ts';
import { type Change, role } from './change.ts';
import { grantedSince } from './granted-since.ts';
import type { World } from './world.ts';

type Decided = Pick<Arrangement, 'state' | 'decision' | 'mended' | 'endsOn' | 'followUp' | 'revision'>;

/**
 * What comes after a decision, from the decided request: the follow-up, and the last day of what was granted. A kind
 * without weeks keeps the last day that it brings along (a TLV ends on 31 July).
 *
 * It may be called again for a decision that takes the place of an earlier one (herstelbesluit): it has to be sent anew,
 * and the day on which the earlier one was sent stays in the history; its first day, what was said of a start, and each
 * evaluation stay while the support is granted; that it stopped early stays when its last day still lies before the new
 * end; that it would not begin at all does not, for it is granted again. A refusal ends everything but the sending.
 * @param record as it was before this change, with the new state and decision laid in
 */
export function beginFollowUp(
  record: Decided,
  world: Pick<World, 'rules' | 'lastDay'>,
): Pick<Arrangement, 'followUp' | 'endsOn'> {
  const { decision, followUp: before } = record;
  if (decision === null) throw new Error('Nothing was decided.');
  const granted = record.state === 'toegekend';
  const { start, weken } = decision;
  const decided = revision(record.revision + 1);
  const since = grantedSince(record) ?? decision.on;
  const planned = start !== null && weken !== null ? world.lastDay(start, weken) : record.endsOn;
  const kept = granted ? keptOf(before, planned) : NOTHING;
  const endsOn = granted ? (kept.stopped?.on ?? planned) : null;
  const followUp: FollowUp = {
    ...kept,
    terms: world.rules.opvolging,
    begins: granted ? later(start ?? decision.tlv?.first ?? since, since) : null,
    moved: decided,
    decided,
    sent: null,
    sentBefore: [...(before?.sentBefore ?? []), ...(before?.sent ? [before.sent.on] : [])],
    closed: null,
  };
  return { followUp, endsOn };
}

type Kept = Pick<FollowUp, 'started' | 'notStarted' | 'evaluations' | 'stopped' | 'rod'>;

const NOTHING: Kept = {
  started: null,
  notStarted: [],
  evaluations: { halfweg: null, eind: null },
  stopped: null,
  rod: null,
};

function keptOf(before: FollowUp | null, ends: LocalDate | null): Kept {
  if (before === null) return NOTHING;
  const { started, notStarted, evaluations, stopped, rod } = before;
  const stays = stopped?.how === 'eerder' && (ends === null || stopped.on < ends);
  return { started, notStarted, evaluations, stopped: stays ? stopped : null, rod };
}

/** The administratie sends every decision (bekendmaking, Awb 3:41): its card, beside what the decision wants told. */
export const withSending = ({
  posts,
  notices,
}: Pick<Change, 'posts' | 'notices'>): Pick<Change, 'posts' | 'notices'> => ({
  posts: [...posts, { kind: 'verzenden', to: role('administratie'), urgent: false }],
  notices,
});
