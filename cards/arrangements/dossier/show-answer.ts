import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { fullDay, wholeDay } from '../../words/dutch-date.ts';
import { euros } from '../../words/dutch-money.ts';
import { reveal } from '../../words/sensitive.ts';
import type { Answers, FieldId } from '../form/answers.ts';
import { fieldOf } from '../form/forms.ts';
import { PARENTS_VIEWS } from '../words.ts';
import { labelOf, labelsOf } from './choices.ts';
import { durationOf } from './period-end.ts';
import type { RequestContent } from './request-sections.ts';

/** One answer as the dossier shows it; nothing while it is open. */
export function showAnswer(of: RequestContent, id: FieldId): readonly CardElement[] {
  const { answers, choices, ends } = of;
  const { name } = fieldOf(of.kind, id);
  switch (id) {
    case 'leerlingnummer':
      return shown(answers.leerlingnummer, (value) => [fact(name, reveal(value))]);
    case 'niveau':
      return shown(answers.niveau, (value) => [fact(name, labelOf(choices.niveaus, value))]);
    case 'vorm':
      return shown(answers.vorm, (value) => [fact(name, labelOf(choices.vormen, value))]);
    case 'start':
      return shown(answers.start, (value) => [fact(name, wholeDay(value))]);
    case 'weken':
      return shown(answers.weken, (value) => [fact(name, durationOf(value, ends))]);
    case 'bedrag':
      return shown(answers.bedrag, (value) => [fact(name, euros(value))]);
    case 'gedaan':
      return shown(answers.gedaan, (value) => [fact(name, labelsOf(choices.gedaan, value).join('; '))]);
    case 'doel':
      return shown(answers.doel, (value) => longFact(name, reveal(value)));
    case 'expertise':
      return shown(answers.expertise, (value) => longFact(name, reveal(value)));
    case 'gehoordOp':
      return answers.gezegd === undefined ? shown(answers.gehoordOp, (day) => [fact(name, fullDay(day))]) : []; // told with the words
    case 'gezegd':
      return shown(answers.gezegd, (value) => longFact(heard(of, name), reveal(value)));
    case 'ouders':
      return shown(answers.ouders, parents);
  }
}

const shown = <T>(value: T | undefined, show: (value: T) => readonly CardElement[]): readonly CardElement[] =>
  value === undefined ? [] : show(value);

const heard = ({ kind, answers: { gehoordOp } }: RequestContent, name: string): string =>
  gehoordOp === undefined ? name : `${fieldOf(kind, 'gehoordOp').name} ${fullDay(gehoordOp)}`;

/** The day is that of the entry. "Gesproken" is no agreement: the view stands apart (USERS section 3). */
function parents({ spoken, view, reason, on }: NonNullable<Answers['ouders']>): readonly CardElement[] {
  if (!spoken)
    return longFact(`Ouders nog niet gesproken (${fullDay(on)}), want`, reason === null ? '' : reveal(reason));
  const key = reveal(view);
  const label = Object.entries(PARENTS_VIEWS).find(([id]) => id === key)?.[1] ?? key;
  return longFact(`Ouders gesproken (${fullDay(on)}); over deze aanvraag`, label);
}
