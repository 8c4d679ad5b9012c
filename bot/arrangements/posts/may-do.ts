import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Revision } from '../../../cards/words/brands.ts';
import { type Refusal, refuse } from '../../core/result.ts';
import { mayReview } from '../abilities/for-the-swv.ts';
import { mayOversee, mayRead, mayWatch } from '../abilities/to-see.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import { abilityFor } from '../rules/ability-for.ts';
import { isAfter } from '../rules/after/commands.ts';
import { hindersAfter } from '../rules/after/hinders-after.ts';
import { hindersAmending } from '../rules/amend.ts';
import { type Arrangement, isClosed } from '../rules/arrangement.ts';
import type { CommandKind } from '../rules/command.ts';
import { hindersOfQuestion } from '../rules/hinders-of-question.ts';
import { WHEN } from '../rules/hindrance.ts';
import { isYours } from '../rules/who-has-it.ts';
import { hindersWithdrawing } from '../rules/withdraw.ts';

type OnRecord = Exclude<CommandKind, 'begin'>;
type Stage = Pick<Scene, 'committee' | 'now' | 'calendar'>;

/**
 * What stands in the way of a form of this command, before anybody looks at what was typed: who clicks, an old card,
 * another state. The rules look once more when the command is given.
 */
export function hinders(
  kind: OnRecord,
  record: Arrangement,
  viewer: Viewer,
  stage: Stage,
  clicked: Revision,
): Refusal<RefusalCode> | null {
  const { actor, ties } = viewer;
  const may = abilityFor[kind](record, actor, { committee: stage.committee, ties }, stage.now);
  if (!may.ok) return may.refusal;
  if (kind === 'openDossier') return null;
  if (isAfter(kind)) {
    const why = hindersAfter(kind, record, stage.now.today, stage.calendar);
    return why && refuse<RefusalCode>(why).refusal;
  }
  if (clicked < record.cardRevision || clicked > record.revision) return refuse<RefusalCode>('verouderd').refusal;
  if (WHEN[kind].some((state) => state === record.state)) return null;
  return refuse<RefusalCode>(isClosed(record.state) ? 'al-afgesloten' : 'niet-nu').refusal;
}

/** Whether a button for this command belongs on a card of this person now. */
export function mayDo(kind: OnRecord, record: Arrangement, viewer: Viewer, stage: Stage): boolean {
  if (hinders(kind, record, viewer, stage, record.revision)) return false;
  switch (kind) {
    case 'amend':
      return hindersAmending(record) === null;
    case 'withdraw':
      return hindersWithdrawing(record) === null;
    case 'discard':
      return record.submittedAt === null;
    case 'sendToBestuurder':
    case 'reopen':
    case 'setAside':
    case 'giveTime':
      return hindersOfQuestion(record, kind) === null;
    default:
      return true;
  }
}

/**
 * Whether this person may know that the request exists and where it lies: who may read it, who has to do something, who
 * guards its term or its beginning, the consulent of a request that was submitted, also while it is back at the school, and a deskundige who advised.
 * A new way in has its line in data/grounds.ts too, else no list finds it.
 */
export function maySee(record: Arrangement, viewer: Viewer, stage: Stage): boolean {
  const { actor, ties } = viewer;
  const around = { committee: stage.committee, ties };
  return (
    mayRead(actor, record, around).ok ||
    isYours(record, actor, stage.now, around) ||
    (record.submittedAt !== null && mayReview(actor, record, around).ok) ||
    mayOversee(actor, record) ||
    mayWatch(actor, record) ||
    record.experts.some(({ expert, advice }) => expert === actor.person && advice !== null)
  );
}

/** Whether this person had a hand in it: then it is no news to them that it exists. */
export const tookPart = ({ requester, hands, opened, votes, experts }: Arrangement, { actor }: Viewer): boolean =>
  [
    requester,
    ...hands.writers,
    ...hands.directies,
    ...hands.reviewers,
    ...opened,
    ...votes.map(({ by }) => by),
    ...experts.map(({ expert }) => expert),
  ].includes(actor.person);
