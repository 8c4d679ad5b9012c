import type { IContainer } from '@microsoft/teams.cards';
import { OPEN_MOST } from '../../parts/inputs.ts';
import { capital } from '../../words/capital.ts';
import { WEEKDAYS } from '../../words/dutch-date.ts';
import { euros } from '../../words/dutch-money.ts';
import { reveal, Sensitive } from '../../words/sensitive.ts';
import { type Answers, type FieldId, SCHOOL_DAYS, SUBJECTS } from '../form/answers.ts';
import type { Field } from '../form/fields.ts';
import { fieldOf } from '../form/forms.ts';
import { PARENTS_VIEWS } from '../words.ts';
import type { FormView } from './form-view.ts';
import { AMOUNT_MOST, choiceField, choicesOf, dateField, textField, wordField } from './inputs.ts';
import { isWaived } from './is-waived.ts';
import { parentsWaiver } from './parents-waiver.ts';
import { tlvOptions } from './tlv-options.ts';

/** Longer than any number of pupils. */
const NUMBER_MOST = 6;
/** Of a dossier in another system. */
const EXTERN_MOST = 30;

const DAYS = SCHOOL_DAYS.map((day) => ({ id: String(day), label: capital(WEEKDAYS[day - 1] ?? '') }));
const WHOM = choicesOf(SUBJECTS);
const VIEWS = choicesOf(PARENTS_VIEWS);

/** One field of the form, with what stands in it. */
export function drawField(view: FormView, id: FieldId): IContainer {
  const field = fieldOf(view, id);
  const { label, errorMessage } = field;
  const about = { id, label, errorMessage, saved: savedText(view.answers, id) };
  const hint = field.hint === undefined ? {} : { hint: field.hint };
  const { input } = field;
  switch (input.type) {
    case 'leerlingnummer':
      return wordField(view, about, view.limits.leerlingnummer, hint);
    case 'extern-nummer':
      return wordField(view, about, EXTERN_MOST, hint);
    case 'question':
      return textField(view, about, view.limits.text, true, hint);
    case 'exception':
      return textField(view, about, view.limits.sentence, true, view.exception ? { hint: view.exception } : hint);
    case 'number':
      return wordField(view, about, NUMBER_MOST, hint);
    case 'days':
      return choiceField(view, about, { choices: DAYS, several: true }, hint);
    case 'subject':
      return choiceField(view, about, { choices: WHOM }, hint);
    case 'text':
      return textField(view, about, view.limits.text, true, { ...hint, ...examples(view, input) });
    case 'money':
      return wordField(view, about, AMOUNT_MOST, view.maximum === null ? hint : atMost(view.maximum));
    case 'day':
      return dateField(view, about, hint);
    case 'weeks':
      return choiceField(view, about, { choices: weeks(view) }, hint);
    case 'choice': {
      const choices = view.choices[input.from];
      return choiceField(
        view,
        about,
        { choices, folded: input.from === 'niveaus' || choices.length > OPEN_MOST },
        hint,
      );
    }
    case 'several':
      return choiceField(view, about, { choices: view.choices[input.from], several: true }, hint);
    case 'text-or-nothing':
      return textField(view, about, view.limits.text, true, hint);
    case 'wish':
    case 'category':
    case 'target':
    case 'from':
    case 'years':
    case 'report':
    case 'band': {
      const choices = tlvOptions(input, view.choices.tlv);
      return choiceField(view, about, { choices, folded: choices.length > OPEN_MOST }, hint);
    }
    case 'parents':
      return isWaived(view) ? parentsWaiver(view) : choiceField(view, about, { choices: VIEWS }, hint);
  }
}

const atMost = (maximum: NonNullable<FormView['maximum']>) => ({ hint: `Hooguit ${euros(maximum)}.` });

const examples = (view: FormView, { examples: which }: Extract<Field['input'], { type: 'text' }>) =>
  which === undefined ? {} : { examples: view.examples[which] };

const weeks = ({ choices }: FormView) => choices.weken.map((weken) => ({ id: String(weken), label: `${weken} weken` }));

/** What was saved, as it would have been typed. */
function savedText(answers: Answers, id: FieldId): string {
  if (id === 'ouders') return answers.ouders ? reveal(answers.ouders.view) : '';
  if (id === 'bedrag') return answers.bedrag === undefined ? '' : euros(answers.bedrag);
  const saved = answers[id];
  if (saved === undefined || saved === null) return '';
  return saved instanceof Sensitive ? reveal(saved) : String(saved);
}
