import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { reveal } from '../../words/sensitive.ts';
import { askWhy } from '../parts/open-dossier.ts';
import { inputIds } from '../verbs.ts';
import { ADVICE_CHOICES, type AdviceChoice, PREADVIEZEN } from '../words.ts';
import { zittingInputIds, zittingVerbs } from '../zitting/verbs.ts';
import type { FormLimits } from './form-view.ts';
import { textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import { nameAnswer, type Typing } from './typing.ts';
import type { AdviceTask } from './zitting-task.ts';

interface Form extends Typing {
  readonly data: CardData;
  readonly limits: FormLimits;
  readonly task: AdviceTask;
}

const CHOICES: readonly AdviceChoice[] = ['voor', 'voorwaarden', 'tegen', 'nog-niet'];
const NOT_HERE = 'Je staat niet op de lijst van wie er vandaag is. Ben je er wel? Zeg het de secretaris.';
const VOTED = 'Je stemde al voordat deze aanvraag op de lijst kwam; die stem staat vast.';

/** Four ways, and one sentence that is only needed when it is not the consulent's advice: the button is the choice. */
export function adviceForm(view: Form): readonly CardElement[] {
  const { task, data } = view;
  const why = buttons(askWhy(data, 'Waarom ik?', 'adviseren'), askWhy(data, 'Hoeveel leden?', 'quorum'));
  const own = task.own === null ? [] : [words(`Je advies nu: ${ADVICE_CHOICES[task.own.choice].toLowerCase()}.`)];
  if (task.may !== 'ja') {
    return [subheading('Jouw advies'), ...own, words(task.may === 'al-gestemd' ? VOTED : NOT_HERE), why];
  }
  const name = nameButton(view, zittingVerbs.advise, chosenIn(view));
  return [
    subheading('Jouw advies'),
    ...own,
    words('Wat anderen adviseren, zie je pas als jouw advies er is. Je kunt het wijzigen tot de zitting sluit.'),
    textField(
      view,
      {
        id: inputIds.sentence,
        label: 'Eén zin: je voorwaarde, wat er ontbreekt, of waarom anders',
        saved: task.own?.sentence ? reveal(task.own.sentence) : '',
        errorMessage: 'Schrijf één zin.',
      },
      view.limits.sentence,
      true,
      { hint: hint(task) },
    ),
    ...(name.length === 0 ? [] : [buttons(...name)]),
    buttons(...CHOICES.map((choice) => give(view, choice))),
    why,
  ];
}

const hint = ({ preadvies }: AdviceTask): string =>
  preadvies === null
    ? 'Schrijf kort waarom.'
    : `Eens met de consulent? Kies ${PREADVIEZEN[preadvies]}; dan hoef je niets te typen.`;

const give = (view: Form, choice: AdviceChoice) =>
  execute(zittingVerbs.advise, ADVICE_CHOICES[choice], view.data, {
    inputs: true,
    constants: { [zittingInputIds.advice]: choice, ...nameAnswer(view) },
  });

/** The name question came up for an advice that was chosen: the answer goes on with that one. */
function chosenIn(view: Form): Readonly<Record<string, string>> {
  const chosen = view.typed?.[zittingInputIds.advice];
  return chosen ? { [zittingInputIds.advice]: reveal(chosen) } : {};
}
