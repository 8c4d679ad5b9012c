import type { TaskKind } from '../../../cards/chat/tasks-card.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { PostKind } from '../rules/change.ts';

const TASK_OF: Readonly<Record<PostKind, TaskKind>> = {
  status: 'concept',
  directie: 'toezegging',
  consulent: 'bekijken',
  aanvulling: 'aanvulling',
  cvt: 'stem',
  secretaris: 'bemiddelen',
  besluit: 'besluit',
  zienswijze: 'zienswijze',
  verstreken: 'verstreken',
  deskundige: 'adviseren',
};

/** What waits for the person whose card of this kind it is. */
export function taskKind({ kind, state }: Pick<Arrangement, 'kind' | 'state'>, card: PostKind): TaskKind {
  if (card === 'secretaris' && kind === 'advies-cvt') return 'adviesvraag';
  if (card === 'consulent' && state === 'bij-mdo') return 'mdo';
  if (card === 'consulent' && state === 'bij-deskundigen') return 'deskundige';
  return TASK_OF[card];
}
