import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { OPEN_MOST } from '../../parts/inputs.ts';
import { quiet, subheading, words } from '../../parts/text.ts';
import type { PersonId, StaffName } from '../../words/brands.ts';
import { reveal } from '../../words/sensitive.ts';
import { DISCIPLINES, type Discipline, disciplineWords } from '../disciplines.ts';
import { askWhy, openForm } from '../parts/open-dossier.ts';
import { inputIds, verbs } from '../verbs.ts';
import { PREADVIEZEN, type Preadvies } from '../words.ts';
import { choiceField, dateField, textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import type { Task } from './task.ts';
import type { TaskView } from './task-view.ts';

type Elements = readonly CardElement[];
type Of<Kind extends Task['kind']> = Extract<Task, { kind: Kind }>;

/** Somebody to choose as a deskundige. */
export interface ExpertOption {
  readonly person: PersonId;
  readonly name: StaffName;
  readonly discipline: Discipline;
}

/** One place of the pair: who can be asked, and which disciplines it takes. */
export interface ExpertPlace {
  readonly disciplines: readonly Discipline[];
  readonly options: readonly ExpertOption[];
}

const keyOf = ({ person, discipline }: ExpertOption): string => `${person}:${discipline}`;
const listed = (options: readonly ExpertOption[]) =>
  options.map((one) => ({ id: keyOf(one), label: `${one.name} (${DISCIPLINES[one.discipline]})` }));

const NOBODY = 'Er is nu niemand die hier past. Vraag de functioneel beheerder om een deskundige toe te voegen.';

/** The two choices of "Stuur door" of a TLV; what was typed stays. */
export const pairFields = (view: TaskView, places: readonly [ExpertPlace, ExpertPlace]): Elements =>
  places.map(({ disciplines, options }, at) =>
    choiceField(
      view,
      {
        id: at === 0 ? inputIds.expert1 : inputIds.expert2,
        label: `Deskundige ${at + 1}`,
        saved: '',
        errorMessage: `Kies deskundige ${at + 1}.`,
      },
      { choices: listed(options), folded: options.length > OPEN_MOST },
      { hint: options.length === 0 ? NOBODY : `Een ${disciplineWords(disciplines)}.` },
    ),
  );

const give = ({ data }: TaskView, outcome: Preadvies): IExecuteAction =>
  execute(verbs.advise, `Mijn advies: ${PREADVIEZEN[outcome].toLowerCase()}`, data, {
    inputs: true,
    constants: { [inputIds.advice]: outcome },
  });

/** A deskundige's own advice: a text, and the button is the outcome. */
export function advise(view: TaskView, { discipline }: Of<'adviseer'>): Elements {
  const chosen = view.typed?.[inputIds.advice];
  const constants: Record<string, string> = chosen ? { [inputIds.advice]: reveal(chosen) } : {};
  return [
    subheading(`Jouw advies als ${DISCIPLINES[discipline]}`),
    words('Je advies is daarna niet meer te wijzigen. Wat de ander adviseert, zie je pas als het jouwe er is.'),
    textField(
      view,
      {
        id: inputIds.expertText,
        label: 'Waarom adviseer je dit?',
        saved: '',
        errorMessage: 'Schrijf op waarom je dit adviseert.',
      },
      view.limits.text,
      true,
      { hint: 'Geen namen; gebruik "de leerling". Leerling en ouders mogen dit lezen.' },
    ),
    buttons(
      ...nameButton(view, verbs.advise, constants),
      give(view, 'positief'),
      give(view, 'negatief'),
      askWhy(view.data, 'Waarom ik?', 'deskundigen'),
    ),
  ];
}

/** The consulent, while two deskundigen advise. */
export const experts = ({ data }: TaskView, { gone }: Of<'deskundigen'>): Elements => [
  subheading('De deskundigen'),
  words(
    gone
      ? 'Een deskundige kan geen advies meer geven. Kies een ander, dan kan de aanvraag verder.'
      : 'De twee deskundigen lezen de aanvraag. Lukt het een van hen niet? Kies dan een ander.',
  ),
  buttons(openForm(data, 'Kies een andere deskundige', 'deskundige')),
];

/** Another deskundige in the place of one who has not advised. */
export function replace(view: TaskView, { waiting, options }: Of<'deskundige'>): Elements {
  const [only, ...more] = waiting;
  const constants: Record<string, string> =
    only !== undefined && more.length === 0 ? { [inputIds.replaces]: only.person } : {};
  const whom = waiting.map((one) => ({ id: one.person, label: `${one.name} (${DISCIPLINES[one.discipline]})` }));
  return [
    subheading('Kies een andere deskundige'),
    ...(more.length === 0 && only
      ? [words('Je vervangt de deskundige die nog geen advies gaf:'), quiet(DISCIPLINES[only.discipline])]
      : [
          choiceField(
            view,
            { id: inputIds.replaces, label: 'Wie vervang je?', saved: '', errorMessage: 'Kies wie je vervangt.' },
            { choices: whom },
          ),
        ]),
    choiceField(
      view,
      { id: inputIds.expert, label: 'Wie vraag je nu?', saved: '', errorMessage: 'Kies een deskundige.' },
      { choices: listed(options), folded: options.length > OPEN_MOST },
      options.length === 0 ? { hint: NOBODY } : {},
    ),
    buttons(
      execute(verbs.replaceExpert, 'Vraag deze deskundige', view.data, { inputs: true, look: 'main', constants }),
      execute(verbs.openDossier, 'Terug', view.data),
    ),
  ];
}

/** The consulent, after two deskundigen differed. */
export const mdo = (view: TaskView): Elements => [
  subheading('Het MDO'),
  words('De deskundigen adviseren verschillend. Houd een MDO met hen en de school, en leg hier vast wat eruit kwam.'),
  dateField(view, {
    id: inputIds.mdoOn,
    label: 'Wanneer was het MDO?',
    saved: '',
    errorMessage: 'Kies de dag van het MDO.',
  }),
  textField(
    view,
    {
      id: inputIds.sentence,
      label: 'Wat kwam eruit, in één zin?',
      saved: '',
      errorMessage: 'Schrijf in één zin wat eruit kwam.',
    },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameButton(view, verbs.recordMdo),
    execute(verbs.recordMdo, 'Leg vast en stuur door', view.data, { inputs: true, look: 'main' }),
  ),
];

/** The CvT's answer to a question for advice. */
export const cvtAnswer = (view: TaskView): Elements => [
  subheading('Het antwoord van de commissie'),
  words('De school leest dit antwoord. Het is advies; er wordt niets besloten en er loopt geen beslistermijn.'),
  textField(
    view,
    { id: inputIds.answer, label: 'Wat adviseert de commissie?', saved: '', errorMessage: 'Schrijf het antwoord op.' },
    view.limits.text,
    true,
    { hint: 'Geen namen; gebruik "de leerling".' },
  ),
  buttons(
    ...nameButton(view, verbs.answerQuestion),
    execute(verbs.answerQuestion, 'Stuur het antwoord', view.data, { inputs: true, look: 'main' }),
  ),
];
