import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { subheading } from '../../parts/text.ts';
import { fullDay, wholeDay } from '../../words/dutch-date.ts';
import { euros } from '../../words/dutch-money.ts';
import { reveal } from '../../words/sensitive.ts';
import { PARENTS_VIEWS } from '../words.ts';
import { type FormChoices, labelOf, labelsOf } from './choices.ts';
import { durationOf, type PeriodEnd } from './period-end.ts';
import type { Step1View, Step2View, Step3View, StepNumber, StepsView } from './steps-view.ts';

export interface RequestContent {
  readonly steps: StepsView;
  readonly choices: FormChoices;
  /** Null when it is not known yet. */
  readonly ends: PeriodEnd | null;
}

/** Everything that was asked, once, by step; a step that is still empty is left out. */
export function requestSections(of: RequestContent): readonly { step: StepNumber; elements: readonly CardElement[] }[] {
  const { 1: one, 2: two, 3: three } = of.steps;
  return [
    ...(one ? [{ step: 1 as const, elements: stepOne(one, of) }] : []),
    ...(two ? [{ step: 2 as const, elements: stepTwo(two, of) }] : []),
    ...(three ? [{ step: 3 as const, elements: stepThree(three) }] : []),
  ];
}

/** What it comes down to, for whoever decides: what, from when, how long and for how much. */
export function essentials({ steps: { 1: one, 2: two }, choices, ends }: RequestContent): readonly CardElement[] {
  return [
    ...(one ? [fact('Hulp', labelOf(choices.vormen, one.vorm)), fact('Begint op', wholeDay(one.start))] : []),
    ...(two ? [fact('Hoe lang', durationOf(two.weken, ends)), fact('Bedrag', euros(two.bedrag))] : []),
  ];
}

const stepOne = (step: Step1View, { choices }: RequestContent): readonly CardElement[] => [
  subheading('De leerling en de hulp'),
  fact('Leerlingnummer', reveal(step.leerlingnummer)),
  fact('Niveau', labelOf(choices.niveaus, step.niveau)),
  fact('Hulp', labelOf(choices.vormen, step.vorm)),
  fact('Begint op', wholeDay(step.start)),
];

const stepTwo = (step: Step2View, { choices, ends }: RequestContent): readonly CardElement[] => [
  subheading('Hoeveel en waarvoor'),
  fact('Hoe lang', durationOf(step.weken, ends)),
  fact('Bedrag', euros(step.bedrag)),
  fact('De school deed al', labelsOf(choices.gedaan, step.gedaan).join('; ')),
  ...longFact('Doel', reveal(step.doel)),
];

const stepThree = (step: Step3View): readonly CardElement[] => [
  subheading('School, leerling en ouders'),
  ...longFact('Hoe vergroot dit de expertise in de school?', reveal(step.expertise)),
  ...longFact(`Leerling gehoord op ${fullDay(step.gehoordOp)}`, reveal(step.gezegd)),
  ...parents(step.ouders),
];

/** The day is that of the entry. "Gesproken" is no agreement: the view stands apart (USERS section 3). */
function parents({ spoken, view, reason, on }: Step3View['ouders']): readonly CardElement[] {
  if (!spoken)
    return longFact(`Ouders nog niet gesproken (${fullDay(on)}), want`, reason === null ? '' : reveal(reason));
  const key = reveal(view);
  const label = Object.entries(PARENTS_VIEWS).find(([id]) => id === key)?.[1] ?? key;
  return longFact(`Ouders gesproken (${fullDay(on)}); over deze aanvraag`, label);
}
