import { degreeText } from '../../../cards/verantwoording/degree-words.ts';
import { euros } from '../../../cards/words/dutch-money.ts';
import type { Answer } from './answers.ts';
import type { Field } from './format.ts';

/** A number as people read it, with one decimal where there is one: 875 tenths is `87,5`. */
const tenthsText = (tenths: number): string => String(tenths / 10).replace('.', ',');

const thousands = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** What was filled in at a field, as it is read back. Goals are read one by one (goalText). */
export function sayAnswer(field: Field, answer: Answer): string {
  switch (answer.soort) {
    case 'bedrag':
      return euros(answer.cents);
    case 'aantal':
      return thousands(answer.aantal);
    case 'tienden':
      return isPercentage(field) ? `${tenthsText(answer.tienden)} %` : tenthsText(answer.tienden);
    case 'keuze':
      return (field.soort === 'keuze' && field.keuzes.find(({ id }) => id === answer.keuze)?.label) || answer.keuze;
    case 'tekst':
      return answer.tekst;
    case 'doelen':
      return answer.doelen.map(({ tekst, graad }) => `${tekst}: ${degreeText(graad)}`).join('; ');
  }
}

/** What stands in the input of a field: as somebody would type it. */
export function typedText(answer: Answer | undefined): string {
  switch (answer?.soort) {
    case undefined:
    case 'doelen':
      return '';
    case 'bedrag':
      return euros(answer.cents).replace('€ ', '').replace('−', '-');
    case 'aantal':
      return String(answer.aantal);
    case 'tienden':
      return tenthsText(answer.tienden);
    case 'keuze':
      return answer.keuze;
    case 'tekst':
      return answer.tekst;
  }
}

const isPercentage = (field: Field): boolean =>
  field.soort === 'percentage' || (field.soort === 'indicator' && field.maat === 'percentage');
