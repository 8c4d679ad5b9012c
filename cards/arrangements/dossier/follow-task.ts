import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { inputIds, verbs } from '../verbs.ts';
import { FROM_DECISIONS, viewInputIds } from '../view-verbs.ts';
import { ADVICES } from '../words.ts';
import { askedWords } from './asked-words.ts';
import { motiveringField } from './motivering-field.ts';
import { nameButton } from './name-button.ts';
import type { Task } from './task.ts';
import type { TaskView } from './task-view.ts';
import { nameAnswer } from './typing.ts';

type Follow = Extract<Task, { kind: 'volg' }>;

/**
 * From the list of decisions: the decision that follows the advice, in full and to be confirmed, over the dossier that it
 * is about (USERS section 2: two clicks for each advice followed, and none of them blind).
 */
export function follow(
  view: TaskView,
  { as, advice, outcome, confirm, motivering, asked }: Follow,
): readonly CardElement[] {
  const what = askedWords(asked);
  const verb = as === 'volmachthouder' ? verbs.conclude : verbs.decide;
  const from = { [viewInputIds.from]: FROM_DECISIONS };
  const constants = { [inputIds.outcome]: outcome, [inputIds.confirm]: confirm, ...from };
  return [
    subheading(outcome === 'toegekend' ? `Je kent toe: ${what}. Klopt dat?` : `Je wijst af: ${what}. Klopt dat?`),
    words(ADVICES[advice]),
    motiveringField(view, 'Motivering (pas gerust aan)', motivering),
    buttons(
      ...nameButton(view, verb, constants),
      execute(verb, 'Ja, dit is mijn besluit', view.data, {
        inputs: true,
        look: 'main',
        constants: { ...constants, ...nameAnswer(view) },
      }),
      execute(verbs.openDossier, 'Besluit anders', view.data, { inputs: true }),
    ),
  ];
}
