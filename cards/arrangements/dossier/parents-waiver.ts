import type { IContainer } from '@microsoft/teams.cards';
import { reveal } from '../../words/sensitive.ts';
import type { Answers } from '../form/answers.ts';
import { inputIds } from '../verbs.ts';
import type { FormLimits } from './form-view.ts';
import { textField } from './inputs.ts';
import type { Typing } from './typing.ts';

interface Form extends Typing {
  readonly answers: Pick<Answers, 'ouders'>;
  readonly limits: Pick<FormLimits, 'sentence'>;
}

/** Asked in place of the parents' view while they were not spoken to (is-waived.ts). */
export function parentsWaiver(view: Form): IContainer {
  const reason = view.answers.ouders?.reason;
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
