import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Revision } from '../../../cards/words/brands.ts';
import { type Refusal, type Result, refuse } from '../../core/result.ts';
import {
  mayAnswer,
  mayCommit,
  mayConclude,
  mayDecide,
  mayMediate,
  mayRead,
  mayReview,
  mayVote,
  mayWithdraw,
  mayWrite,
} from '../abilities.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import { type Arrangement, isClosed } from '../rules/arrangement.ts';
import type { CommandKind } from '../rules/command.ts';
import { WHEN } from '../rules/hindrance.ts';
import { isYours } from '../rules/who-has-it.ts';

type OnRecord = Exclude<CommandKind, 'begin'>;
type Stage = Pick<Scene, 'committee' | 'now'>;

/** Whether this person may give a command at all, whatever the state: the ability that rules/decide.ts asks for it. */
function ability(
  kind: OnRecord,
  record: Arrangement,
  { actor, ties }: Viewer,
  { committee, now }: Stage,
): Result<unknown, RefusalCode> {
  const around = { committee, ties };
  switch (kind) {
    case 'saveStep':
    case 'keepTyped':
    case 'discard':
    case 'submitToDirectie':
    case 'amend':
      return mayWrite(actor, record);
    case 'commit':
    case 'decline':
      return mayCommit(actor, record);
    case 'askAanvulling':
    case 'returnAsBasis':
    case 'forward':
      return mayReview(actor, record, around);
    case 'answerAanvulling':
      return mayAnswer(actor, record);
    case 'openDossier':
      return mayRead(actor, record, around);
    case 'vote':
      return mayVote(actor, record, around);
    case 'conclude':
      return mayConclude(actor, record, around, now);
    case 'decide':
      return mayDecide(actor, record, around);
    case 'sendToBestuurder':
    case 'reopen':
      return mayMediate(actor, record);
    case 'withdraw':
      return mayWithdraw(actor, record);
  }
}

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
  const may = ability(kind, record, viewer, stage);
  if (!may.ok) return may.refusal;
  if (kind === 'openDossier') return null;
  if (clicked < record.cardRevision || clicked > record.revision) return refuse<RefusalCode>('verouderd').refusal;
  if (WHEN[kind].some((state) => state === record.state)) return null;
  return refuse<RefusalCode>(isClosed(record.state) ? 'al-afgesloten' : 'niet-nu').refusal;
}

/** Whether a button for this command belongs on a card of this person now. */
export function mayDo(kind: OnRecord, record: Arrangement, viewer: Viewer, stage: Stage): boolean {
  if (hinders(kind, record, viewer, stage, record.revision)) return false;
  switch (kind) {
    case 'amend':
      return record.votes.length === 0 && record.state !== 'bij-volmachthouder' && record.state !== 'bij-bestuurder';
    case 'withdraw':
      return record.state !== 'concept' || record.submittedAt !== null;
    case 'discard':
      return record.submittedAt === null;
    default:
      return true;
  }
}

/**
 * Whether this person may know that the request exists and where it lies: who may read it, who has to do something, and the
 * consulent of a request that was submitted, also while it is back at the school.
 */
export function maySee(record: Arrangement, viewer: Viewer, stage: Stage): boolean {
  const { actor, ties } = viewer;
  const around = { committee: stage.committee, ties };
  return (
    mayRead(actor, record, around).ok ||
    isYours(record, actor, stage.now, around) ||
    (record.submittedAt !== null && mayReview(actor, record, around).ok)
  );
}

/** Whether this person had a hand in it: then it is no news to them that it exists. */
export const tookPart = ({ requester, hands, opened, votes }: Arrangement, { actor }: Viewer): boolean =>
  [
    requester,
    ...hands.writers,
    ...hands.directies,
    ...hands.reviewers,
    ...opened,
    ...votes.map(({ by }) => by),
  ].includes(actor.person);
