import type { IContainer } from '@microsoft/teams.cards';
import { reveal } from '../../words/sensitive.ts';
import { inputIds } from '../verbs.ts';
import { PARENTS_VIEWS } from '../words.ts';
import type { FormView } from './form-view.ts';
import { choiceField, dateField, textField } from './inputs.ts';

const VIEWS = Object.entries(PARENTS_VIEWS).map(([id, label]) => ({ id, label }));

/** Whether the parents' line is "nog niet, want …": then its reason is asked in place of the choice. */
export function isWaived({ typed, steps }: FormView): boolean {
  if (typed === null) return steps[3]?.ouders.spoken === false;
  const chosen = typed[inputIds.ouders];
  return chosen !== undefined && reveal(chosen) === 'nog-niet';
}

/** "Wat leert het team, en wat zeggen leerling en ouders?" */
export function stepThree(view: FormView): readonly IContainer[] {
  const saved = view.steps[3];
  return [
    textField(
      view,
      {
        id: inputIds.expertise,
        label: 'Hoe vergroot dit de expertise in de school?',
        saved: saved ? reveal(saved.expertise) : '',
        errorMessage: 'Schrijf op wat het team hiervan leert.',
      },
      view.limits.text,
      true,
      { examples: view.examples.expertise },
    ),
    dateField(view, {
      id: inputIds.gehoordOp,
      label: 'Wanneer sprak je de leerling hierover?',
      saved: saved?.gehoordOp ?? '',
      errorMessage: 'Kies de dag van het gesprek.',
    }),
    textField(
      view,
      {
        id: inputIds.gezegd,
        label: 'Wat zei de leerling?',
        saved: saved ? reveal(saved.gezegd) : '',
        errorMessage: 'Schrijf op wat de leerling zei.',
      },
      view.limits.text,
      true,
      { hint: 'Zo veel mogelijk in eigen woorden van de leerling.' },
    ),
    isWaived(view) ? waiver(view) : parents(view),
  ];
}

function parents(view: FormView): IContainer {
  const saved = view.steps[3];
  return choiceField(
    view,
    {
      id: inputIds.ouders,
      label: 'Wat vinden de ouders van deze aanvraag?',
      saved: saved ? reveal(saved.ouders.view) : '',
      errorMessage: 'Kies wat de ouders vinden.',
    },
    { choices: VIEWS },
    { hint: 'Is de leerling 18 of ouder? Kies dan "Nog niet gesproken" en schrijf dat op.' },
  );
}

function waiver(view: FormView): IContainer {
  const reason = view.steps[3]?.ouders.reason;
  return textField(
    view,
    {
      id: inputIds.oudersWaarom,
      label: 'Je sprak de ouders nog niet. Waarom niet?',
      saved: reason ? reveal(reason) : '',
      errorMessage: 'Schrijf in één zin waarom je de ouders nog niet sprak.',
    },
    view.limits.sentence,
    true,
  );
}
