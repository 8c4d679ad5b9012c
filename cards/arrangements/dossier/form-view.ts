import type { CardData } from '../../parts/card-data.ts';
import type { Cents, ConfigText, SchoolName } from '../../words/brands.ts';
import type { Answers } from '../form/answers.ts';
import type { FormKind, StepNumber } from '../form/forms.ts';
import type { FormChoices } from './choices.ts';
import type { Typing } from './typing.ts';

/** The longest texts, in characters, from the rules of the kind; 0 where the dossier is in another system. */
export interface FormLimits {
  readonly text: number;
  readonly sentence: number;
  readonly leerlingnummer: number;
}

/** One step of the form of a request. */
export interface FormView extends Typing {
  readonly data: CardData;
  readonly kind: FormKind;
  readonly school: SchoolName;
  readonly step: StepNumber;
  readonly answers: Answers;
  readonly choices: FormChoices;
  /** Sentences written by the consulenten (USERS section 7). */
  readonly examples: { readonly doel: readonly ConfigText[]; readonly expertise: readonly ConfigText[] };
  readonly maximum: Cents | null;
  readonly limits: FormLimits;
  /** What makes an exception possible, in the words of the SWV. */
  readonly exception?: ConfigText | null;
  /** `amend`: of a request under way; saving one step sends it to the directie again. */
  readonly mode: 'draft' | 'amend';
  /** A draft that was submitted before cannot be thrown away, only withdrawn. */
  readonly submitted: boolean;
}
