import type { IContainer } from '@microsoft/teams.cards';
import { reveal } from '../../words/sensitive.ts';
import { inputIds } from '../verbs.ts';
import type { FormView } from './form-view.ts';
import { choiceField, dateField, textField } from './inputs.ts';

/** "Wat heeft deze leerling nodig?" */
export function stepOne(view: FormView): readonly IContainer[] {
  const saved = view.steps[1];
  return [
    textField(
      view,
      {
        id: inputIds.leerlingnummer,
        label: 'Leerlingnummer van je school',
        saved: saved ? reveal(saved.leerlingnummer) : '',
        errorMessage: 'Vul het leerlingnummer in.',
      },
      view.limits.leerlingnummer,
      false,
      { hint: 'Geen naam en geen BSN; ook verderop niet.' },
    ),
    choiceField(
      view,
      {
        id: inputIds.niveau,
        label: 'Niveau',
        saved: saved ? reveal(saved.niveau) : '',
        errorMessage: 'Kies het niveau.',
      },
      { choices: view.choices.niveaus, folded: true },
    ),
    choiceField(
      view,
      {
        id: inputIds.vorm,
        label: 'Welke hulp vraag je?',
        saved: saved ? reveal(saved.vorm) : '',
        errorMessage: 'Kies welke hulp je vraagt.',
      },
      { choices: view.choices.vormen, folded: view.choices.vormen.length > 6 },
    ),
    dateField(view, {
      id: inputIds.start,
      label: 'Wanneer moet het beginnen?',
      saved: saved?.start ?? '',
      errorMessage: 'Kies de eerste dag.',
    }),
  ];
}
