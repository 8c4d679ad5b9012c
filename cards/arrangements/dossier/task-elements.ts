import type { CardElement } from '@microsoft/teams.cards';
import { afterButtons } from '../after/after-stand.ts';
import { asBasis, forward, question, review } from './consulent-tasks.ts';
import { castVote, decide, voted } from './decision-tasks.ts';
import { advise, cvtAnswer, experts, mdo, replace } from './expert-tasks.ts';
import { follow } from './follow-task.ts';
import { hearing, intention } from './hearing-tasks.ts';
import { aside, lapsed, moreTime } from './lapse-tasks.ts';
import { decidedTask, mending } from './mend-tasks.ts';
import { partly } from './partly-task.ts';
import { answer, commitment, consultation, manage } from './school-tasks.ts';
import type { TaskView } from './task-view.ts';

/** What a reader can do, as it stands under the dossier; nothing when there is nothing to do. */
export function taskElements(view: TaskView): readonly CardElement[] {
  const { task } = view;
  switch (task.kind) {
    case 'lezen':
      return [];
    case 'beheer':
      return manage(view, task);
    case 'opvolging':
      return afterButtons(task.stand, view.data);
    case 'toezegging':
      return commitment(view);
    case 'overleg':
      return consultation(view);
    case 'antwoord':
      return answer(view);
    case 'beoordelen':
      return review(view);
    case 'doorsturen':
      return forward({ ...view, task });
    case 'aanvulling':
      return question(view, task);
    case 'basisondersteuning':
      return asBasis(view);
    case 'deskundigen':
      return experts(view, task);
    case 'deskundige':
      return replace(view, task);
    case 'mdo':
      return mdo(view);
    case 'adviseer':
      return advise(view, task);
    case 'antwoord-cvt':
      return cvtAnswer(view);
    case 'stem':
      return castVote(view);
    case 'gestemd':
      return voted(task);
    case 'voornemen':
      return intention(view);
    case 'zienswijze':
      return hearing(view);
    case 'besloten':
      return decidedTask(view);
    case 'herstel':
      return mending(view);
    case 'volg':
      return follow(view, task);
    case 'rond-af':
    case 'besluit':
      return decide(view, task);
    case 'deels':
      return partly(view, task);
    case 'verstreken':
      return lapsed(view, task);
    case 'buiten-behandeling':
      return aside(view, task);
    case 'meer-tijd':
      return moreTime(view, task);
  }
}
