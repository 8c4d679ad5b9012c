import { mayAnswer, mayCommit } from '../abilities/for-the-school.ts';
import {
  mayActAsSecretary,
  mayConclude,
  mayDecide,
  mayReview,
  maySetAside,
  mayVote,
} from '../abilities/for-the-swv.ts';
import { watchesTerms } from '../abilities/to-see.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { PostKind } from '../rules/change.ts';
import { openLapse } from '../rules/open-lapse.ts';
import { waitsForExpert } from '../rules/who-has-it.ts';

/** The kind of card on which this person does what they have to do now; `status` when it is somebody else's turn. */
export function ownKind(
  record: Arrangement,
  { actor, ties }: Viewer,
  { committee, now }: Pick<Scene, 'committee' | 'now'>,
): PostKind {
  const around = { committee, ties };
  switch (record.state) {
    case 'bij-directie':
      return mayCommit(actor, record).ok ? 'directie' : 'status';
    case 'bij-consulent':
      return mayReview(actor, record, around).ok ? 'consulent' : 'status';
    case 'bij-aanvulling':
      if (mayAnswer(actor, record).ok) return 'aanvulling';
      return openLapse(record) !== null && hearsOfLapse() ? 'verstreken' : 'status';
    case 'bij-zienswijze':
      return mayAnswer(actor, record).ok ? 'zienswijze' : 'status';
    case 'bij-deskundigen':
      if (waitsForExpert(record, actor, around)) return 'deskundige';
      return mayReview(actor, record, around).ok ? 'consulent' : 'status';
    case 'bij-mdo':
      return mayReview(actor, record, around).ok ? 'consulent' : 'status';
    case 'bij-cvt':
      return mayVote(actor, record, around).ok ? 'cvt' : 'status';
    case 'bij-volmachthouder':
      if (mayConclude(actor, record, around, now).ok) return 'besluit';
      return mayVote(actor, record, around).ok ? 'cvt' : 'status';
    case 'bij-secretaris':
      return mayActAsSecretary(actor, record, around).ok ? 'secretaris' : 'status';
    case 'bij-bestuurder':
      return mayDecide(actor, record, around).ok ? 'besluit' : 'status';
    default:
      return 'status';
  }

  /** Who decides on it, the consulent who may take it on, and who answers for the term; of a question the consulent only. */
  function hearsOfLapse(): boolean {
    if (openLapse(record)?.asks === 'onderwijsconsulent') return mayReview(actor, record, around).ok;
    return watchesTerms(actor) || maySetAside(actor, record, around, now).ok || mayReview(actor, record, around).ok;
  }
}
