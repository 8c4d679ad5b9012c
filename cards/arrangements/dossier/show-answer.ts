import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { cents } from '../../words/brands.ts';
import { fullDay, WEEKDAYS, wholeDay } from '../../words/dutch-date.ts';
import { euros } from '../../words/dutch-money.ts';
import { reveal } from '../../words/sensitive.ts';
import { type Answers, type FieldId, SCHOOL_DAYS, type SchoolDay, SUBJECTS } from '../form/answers.ts';
import { fieldOf } from '../form/forms.ts';
import { PARENTS_VIEWS } from '../words.ts';
import { labelOf, labelsOf } from './choices.ts';
import { durationOf } from './period-end.ts';
import type { RequestContent } from './request-sections.ts';
import { showTlvAnswer } from './show-tlv-answer.ts';

/** One answer as the dossier shows it; nothing while it is open. */
export function showAnswer(of: RequestContent, id: FieldId): readonly CardElement[] {
  const { answers, choices, ends } = of;
  const { name } = fieldOf(of, id);
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
    case 'groepsgrootte':
      return shown(answers.groepsgrootte, (value) => [fact(name, `${value}${each(answers, value)}`)]);
    case 'over':
      return shown(answers.over, (value) => [fact(name, SUBJECTS[value].toLowerCase())]);
    case 'onderzoeksvraag':
      return shown(answers.onderzoeksvraag, (value) => longFact(name, reveal(value)));
    case 'opp':
      return shown(answers.opp, (value) => [fact(name, fullDay(value))]);
    case 'btvDagen':
      return shown(answers.btvDagen, (days) => [
        fact(name, `${dayNames(days)} (op school: ${dayNames(others(days))})`),
      ]);
    case 'externNummer':
      return shown(answers.externNummer, (value) => [fact(name, value)]);
    case 'schoolprogramma':
      return shown(answers.schoolprogramma, (value) => longFact(name, reveal(value)));
    case 'terugkeer':
      return shown(answers.terugkeer, (value) => longFact(name, reveal(value)));
    case 'lesgever':
      return shown(answers.lesgever, (value) => longFact(name, reveal(value)));
    default:
      return showTlvAnswer(of, id, name);
  }
}

const shown = <T>(value: T | undefined, show: (value: T) => readonly CardElement[]): readonly CardElement[] =>
  value === undefined ? [] : show(value);

/** `, € 150 per leerling`, where an amount is asked. */
const each = ({ bedrag }: Answers, pupils: number): string =>
  bedrag === undefined ? '' : `, ${euros(cents(Math.round(bedrag / pupils)))} per leerling`;

const others = (days: readonly SchoolDay[]) => SCHOOL_DAYS.filter((day) => !days.includes(day));
const dayNames = (days: readonly SchoolDay[]): string => days.map((day) => WEEKDAYS[day - 1]).join(', ');

const heard = (of: RequestContent, name: string): string =>
  of.answers.gehoordOp === undefined ? name : `${fieldOf(of, 'gehoordOp').name} ${fullDay(of.answers.gehoordOp)}`;

/** The day is that of the entry. "Gesproken" is no agreement: the view stands apart (USERS section 3). */
function parents({ spoken, view, reason, on }: NonNullable<Answers['ouders']>): readonly CardElement[] {
  if (!spoken)
    return longFact(`Ouders nog niet gesproken (${fullDay(on)}), want`, reason === null ? '' : reveal(reason));
  const key = reveal(view);
  const label = Object.entries(PARENTS_VIEWS).find(([id]) => id === key)?.[1] ?? key;
  return longFact(`Ouders gesproken (${fullDay(on)}); over deze aanvraag`, label);
}
