import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { reveal } from '../../words/sensitive.ts';
import { askWhy } from '../parts/open-dossier.ts';
import { inputIds } from '../verbs.ts';
import { ADVICES } from '../words.ts';
import { zittingInputIds, zittingVerbs } from '../zitting/verbs.ts';
import type { FormLimits } from './form-view.ts';
import { textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import { nameAnswer, type Typing } from './typing.ts';
import type { GivenAdvice, WordingTask } from './zitting-task.ts';

interface Form extends Typing {
  readonly data: CardData;
  readonly limits: FormLimits;
  readonly task: WordingTask;
}

/** One motivering to edit, the conditions where there are any, and what a minority holds. */
export function wordingForm(view: Form): readonly CardElement[] {
  const { task, data } = view;
  const constants = { [zittingInputIds.stand]: task.stand, ...nameAnswer(view) };
  const name = nameButton(view, zittingVerbs.word, constants);
  return [
    subheading('Wat de commissie vindt'),
    words(standWords(task)),
    textField(
      view,
      {
        id: inputIds.motivering,
        label: task.stand === 'nog-niet' ? 'Wat ontbreekt er? (de consulent leest dit)' : 'Motivering (pas gerust aan)',
        saved: task.saved ? reveal(task.saved.motivering) : prefilled(task),
        errorMessage: 'Schrijf in een paar zinnen wat de commissie vindt.',
      },
      view.limits.text,
      true,
    ),
    ...(task.conditions === 'nee' ? [] : [conditions(view)]),
    textField(
      view,
      {
        id: zittingInputIds.minority,
        label: 'Wat vindt de minderheid? (mag leeg blijven)',
        saved: task.saved?.minority ? reveal(task.saved.minority) : '',
        errorMessage: 'Schrijf op wat de minderheid vindt, of laat het leeg.',
      },
      view.limits.text,
      true,
    ),
    ...(name.length === 0 ? [] : [buttons(...name)]),
    buttons(
      execute(zittingVerbs.word, 'Bewaar en ga verder', data, { inputs: true, look: 'main', constants }),
      execute(zittingVerbs.delist, 'Haal van de lijst', data),
      askWhy(data, 'Hoeveel leden?', 'quorum'),
    ),
  ];
}

function conditions(view: Form): CardElement {
  const { task } = view;
  return textField(
    view,
    {
      id: zittingInputIds.conditions,
      label: task.conditions === 'moet' ? 'Voorwaarden' : 'Voorwaarden (mag leeg blijven)',
      saved: task.saved ? opened(task.saved.conditions) : said(task.advices, 'voorwaarden'),
      errorMessage: 'Schrijf op welke voorwaarden de commissie stelt.',
    },
    view.limits.text,
    true,
  );
}

const opened = (text: WordingTask['consulent']): string => (text === null ? '' : reveal(text));

/** From what was said: what is missing, else the consulent's sentence where the majority agrees with it. */
const prefilled = (task: WordingTask): string =>
  task.stand === 'nog-niet' ? said(task.advices, 'nog-niet') : opened(task.consulent);

const said = (advices: readonly GivenAdvice[], choice: GivenAdvice['choice']): string =>
  advices.flatMap((one) => (one.choice === choice && one.sentence ? [reveal(one.sentence)] : [])).join('\n');

function standWords({ stand, voor, tegen, voorwaarden, nogNiet, given, seats }: WordingTask): string {
  const counts = [
    `positief ${voor}${voorwaarden > 0 ? ` (met voorwaarden ${voorwaarden})` : ''}`,
    `negatief ${tegen}`,
    ...(nogNiet > 0 ? [`nog niet te beoordelen ${nogNiet}`] : []),
  ].join(', ');
  const waits = given < seats ? ` ${given} van ${seats} adviezen zijn er.` : '';
  return `${ADVICES[stand]} Adviezen: ${counts}.${waits}`;
}
