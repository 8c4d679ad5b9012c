import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { reveal } from '../../words/sensitive.ts';
import { askWhy, openForm } from '../parts/open-dossier.ts';
import { inputIds, verbs } from '../verbs.ts';
import { dateField, textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import type { Task } from './task.ts';
import type { TaskView } from './task-view.ts';
import { nameAnswer } from './typing.ts';

type Elements = readonly CardElement[];
type Of<Kind extends Task['kind']> = Extract<Task, { kind: Kind }>;

/** The time for an answer is over: what this reader may do with it. */
export const lapsed = ({ data }: TaskView, { may }: Of<'verstreken'>): Elements => [
  subheading('De tijd om aan te vullen is om'),
  words('Antwoordt de school alsnog, dan telt dat zolang de aanvraag hier ligt.'),
  buttons(
    ...(may.decide
      ? [openForm(data, 'Stel buiten behandeling', 'buiten-behandeling'), openForm(data, 'Geef nog tijd', 'meer-tijd')]
      : []),
    ...(may.takeOn ? [execute(verbs.takeOn, 'Neem toch in behandeling', data)] : []),
  ),
];

/** Buiten behandeling: the reason stands there already, to edit; it is asked first whether it is right. */
export const aside = (view: TaskView, { reason, until }: Of<'buiten-behandeling'>): Elements => [
  subheading('Stel buiten behandeling'),
  words(`Er komt dan geen besluit op de aanvraag. Dit kan tot en met ${nearDay(until)}; de school leest jouw reden.`),
  textField(
    view,
    {
      id: inputIds.reason,
      label: 'Waarom? (pas gerust aan)',
      saved: reveal(reason),
      errorMessage: 'Schrijf in één zin waarom.',
    },
    view.limits.sentence,
    true,
  ),
  buttons(
    ...nameButton(view, verbs.previewSetAside),
    execute(verbs.previewSetAside, 'Stel buiten behandeling', view.data, {
      inputs: true,
      look: 'main',
      constants: nameAnswer(view),
    }),
    execute(verbs.openDossier, 'Terug', view.data),
  ),
];

/** "Geef nog tijd": one day. */
export const moreTime = (view: TaskView, { most }: Of<'meer-tijd'>): Elements => [
  subheading('Geef nog tijd'),
  words('De school krijgt de vraag opnieuw. De beslistermijn staat dan weer stil tot het antwoord.'),
  dateField(
    view,
    {
      id: inputIds.until,
      label: 'Tot en met welke dag?',
      saved: '',
      errorMessage: 'Kies de laatste dag voor het antwoord.',
    },
    { hint: `Uiterlijk ${nearDay(most)}.` },
  ),
  buttons(
    execute(verbs.giveTime, 'Geef nog tijd', view.data, { inputs: true, look: 'main' }),
    askWhy(view.data, 'Waarom zo veel tijd?', 'aanvultijd'),
    execute(verbs.openDossier, 'Terug', view.data),
  ),
];
