import type { IContainer } from '@microsoft/teams.cards';
import { euros } from '../../words/dutch-money.ts';
import { reveal } from '../../words/sensitive.ts';
import { inputIds } from '../verbs.ts';
import type { FormView } from './form-view.ts';
import { choiceField, textField } from './inputs.ts';

/** Longer than any amount in figures. */
const AMOUNT_MOST = 20;

/** "Hoeveel hulp, en wat deed de school al?" */
export function stepTwo(view: FormView): readonly IContainer[] {
  const saved = view.steps[2];
  return [
    choiceField(
      view,
      {
        id: inputIds.weken,
        label: 'Hoe lang?',
        saved: saved ? String(saved.weken) : '',
        errorMessage: 'Kies hoe lang.',
      },
      { choices: view.choices.weken.map((weken) => ({ id: String(weken), label: `${weken} weken` })) },
    ),
    textField(
      view,
      {
        id: inputIds.bedrag,
        label: 'Welk bedrag vraag je, in euro’s?',
        saved: saved ? euros(saved.bedrag) : '',
        errorMessage: 'Vul een bedrag in, bijvoorbeeld 1.800.',
      },
      AMOUNT_MOST,
      false,
      view.maximum === null ? {} : { hint: `Hooguit ${euros(view.maximum)}.` },
    ),
    choiceField(
      view,
      {
        id: inputIds.gedaan,
        label: 'Wat deed de school al? (meer mag)',
        saved: saved ? reveal(saved.gedaan) : '',
        errorMessage: 'Kies wat de school al deed.',
      },
      { choices: view.choices.gedaan, several: true },
    ),
    textField(
      view,
      {
        id: inputIds.doel,
        label: 'Wat kan de leerling straks wel?',
        saved: saved ? reveal(saved.doel) : '',
        errorMessage: 'Schrijf op wat het doel is.',
      },
      view.limits.text,
      true,
      { examples: view.examples.doel },
    ),
  ];
}
