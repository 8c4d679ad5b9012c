import type { IContainer } from '@microsoft/teams.cards';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import { inputIds } from '../verbs.ts';
import type { FormLimits } from './form-view.ts';
import { textField } from './inputs.ts';
import type { Typing } from './typing.ts';

interface Form extends Typing {
  readonly limits: FormLimits;
}

/** Why somebody decides so (Awb 3:46). */
export const motiveringField = (view: Form, label: string, saved: Sensitive): IContainer =>
  textField(
    view,
    {
      id: inputIds.motivering,
      label,
      saved: reveal(saved),
      errorMessage: 'Schrijf op waarom je zo besluit.',
    },
    view.limits.text,
    true,
  );
