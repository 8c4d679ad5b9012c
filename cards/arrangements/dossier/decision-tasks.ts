import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import { reveal } from '../../words/sensitive.ts';
import { askWhy, openForm } from '../parts/open-dossier.ts';
import { inputIds, verbs } from '../verbs.ts';
import { viewInputIds } from '../view-verbs.ts';
import { ADVICES, OUTCOMES, type Outcome, VOTES, type Vote, YOUR_VOTE } from '../words.ts';
import { motiveringField } from './motivering-field.ts';
import { nameButton } from './name-button.ts';
import type { Task } from './task.ts';
import type { TaskView } from './task-view.ts';
import { nameAnswer } from './typing.ts';

type Elements = readonly CardElement[];
type Last = Extract<Task, { kind: 'rond-af' | 'besluit' }>;

const cast = ({ data }: TaskView, vote: Vote) =>
  execute(verbs.vote, VOTES[vote], data, { constants: { [inputIds.vote]: vote } });

/** A member's vote; how others voted is not on the card. */
export const castVote = (view: TaskView): Elements => [
  subheading('Jouw stem'),
  words('Je stem is daarna niet meer te wijzigen. Wat anderen stemden, zie je pas als jij gestemd hebt.'),
  buttons(cast(view, 'voor'), cast(view, 'tegen')),
];

/** After one's own vote: how many are in, of how many. */
export const voted = ({ own, voted: count, seats }: Extract<Task, { kind: 'gestemd' }>): Elements => [
  subheading('Jouw stem'),
  words(`${YOUR_VOTE[own]}. ${count} van ${seats} leden hebben gestemd.`),
];

/** The decision: a motivering to edit and two outcomes; each asks first whether it is right. */
export function decide(view: TaskView, { kind, advice, motivering, hearing, mayPart = false }: Last): Elements {
  return [
    subheading('Jouw besluit'),
    words(adviceLine(kind, advice)),
    motiveringField(view, 'Motivering (pas gerust aan)', motivering),
    ...(hearing === null ? [] : [words(HEAR_FIRST[hearing])]),
    buttons(...outcomes(view, kind, advice), ...(mayPart ? [part(view)] : [])),
    buttons(
      ...(hearing === null ? [] : [openForm(view.data, 'Vraag een zienswijze', 'voornemen')]),
      askWhy(view.data, 'Waarom ik?', 'besluit'),
    ),
  ];
}

const HEAR_FIRST = {
  mag: 'Wil je afwijzen, of maar een deel toekennen? Vraag dan eerst een zienswijze van de school en de ouders.',
  moet: 'De ouders zijn het niet (helemaal) eens. Vraag daarom eerst een zienswijze; daarna kun je besluiten.',
} as const;

/** Right above the buttons, since *Volg het advies* does not say which that is. */
function adviceLine(kind: Last['kind'], advice: Last['advice']): string {
  if (advice === null) return 'De commissie kon geen advies geven.';
  const follow = followed(advice);
  return kind === 'besluit' && follow !== null ? `Het advies is: ${OUTCOMES[follow].toLowerCase()}.` : ADVICES[advice];
}

/** The outcome that the CvT is for; a tie or a lost quorum is no advice. */
const followed = (advice: Last['advice']): Outcome | null =>
  advice === 'voor' ? 'toegekend' : advice === 'tegen' ? 'afgewezen' : null;

/** With an advice before them, the bestuurder follows it or not; everyone else says the outcome itself. */
function outcomes(view: TaskView, kind: Last['kind'], advice: Last['advice']): readonly IExecuteAction[] {
  const follow = followed(advice);
  const names = kind === 'besluit' && follow !== null ? follows(follow) : OUTCOMES;
  const first = follow ?? 'toegekend';
  const order: readonly Outcome[] = first === 'toegekend' ? ['toegekend', 'afgewezen'] : ['afgewezen', 'toegekend'];
  const button = (outcome: Outcome) =>
    execute(verbs.preview, names[outcome], view.data, {
      inputs: true,
      constants: { [inputIds.outcome]: outcome, ...nameAnswer(view) },
    });
  return [...nameButtons(view), ...order.map(button)];
}

/** Opens the fields of what is granted. The motivering of the whole stays behind: here it is asked why not all. */
const part = ({ data }: TaskView) =>
  execute(verbs.openDossier, 'Ken een deel toe', data, { constants: { [viewInputIds.form]: 'deels' } });

const follows = (followed: Outcome): Readonly<Record<Outcome, string>> => {
  const [yes, no] = ['Volg het advies', 'Besluit anders'];
  return followed === 'toegekend' ? { toegekend: yes, afgewezen: no } : { afgewezen: yes, toegekend: no };
};

/** The name question came up for an outcome that was chosen: the answer goes on with that one. */
function nameButtons(view: TaskView): readonly IExecuteAction[] {
  const chosen = view.typed?.[inputIds.outcome];
  return nameButton(view, verbs.preview, chosen ? { [inputIds.outcome]: reveal(chosen) } : {});
}
