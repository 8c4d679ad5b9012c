import type { CardElement, IActionSet, IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import { bytesOf, CARD_BYTES } from '../../../parts/card-bytes.ts';
import { cut } from '../../../parts/cut.ts';
import { execute } from '../../../parts/execute.ts';
import { frame } from '../../../parts/frame.ts';
import { type Choice, choiceInput, textInput } from '../../../parts/inputs.ts';
import { faint, heading, line, run, words } from '../../../parts/text.ts';
import { dossier } from '../../../words/dossier-card.ts';
import { NAME_QUESTION } from '../../../words/guard-refusals.ts';
import { doubtLines, nameIsAsked, type Problem, problemText } from '../../dossier/problem.ts';
import { noteBox, spokenNote } from '../../parts/account-view.ts';
import { type RefusalCode, refusals } from '../../refusals.ts';
import { addressed, agendaInputs, agendaVerbs } from '../verbs.ts';
import { type AgendaView, foldUp, type ShownGoal, whose } from './agenda-view.ts';

export interface GoalView extends AgendaView {
  /** null: it is a new one. */
  readonly goal: string | null;
  /** None where this format has none. */
  readonly priorities: readonly Choice[];
  readonly priority: string;
  readonly priorityProblem: RefusalCode | null;
  readonly text: string;
  readonly problem: Problem | null;
  /** What stands there now, beside what was typed: a colleague saved meanwhile. */
  readonly now: readonly ShownGoal[];
  /** "Nee, geen naam" was said: it is asked once. */
  readonly noName: boolean;
}

/** As long as a sentence may be. */
const MOST = 300;
const LEAD = 'Schrijf in één zin op wat jullie willen bereiken, zo dat je straks kunt zeggen hoe ver het lukte.';

/** One goal of an ontwikkelagenda: its priority and its sentence. */
export const goalCard = dossier<GoalView>((view) => {
  const whole = draw(view);
  return bytesOf(whole) <= CARD_BYTES ? whole : draw({ ...view, now: view.now.map(brief) });
});

const brief = (goal: ShownGoal): ShownGoal => ({ ...goal, text: cut(goal.text, 80), priority: null });

function draw(view: GoalView): IAdaptiveCard {
  const title = view.goal === null ? 'Een doel erbij' : 'Wijzig een doel';
  return frame({
    title,
    speak: `${spokenNote(view.note)}${LEAD}`,
    body: [
      buttons(foldUp(view, 'formulier')),
      heading(title),
      whose(view),
      ...noteBox(view.note),
      words(LEAD),
      ...nowLines(view.now),
      ...priorityInput(view),
      textInput(
        {
          id: agendaInputs.text,
          label: 'Het doel',
          value: view.text,
          errorMessage: 'Schrijf het hier in één zin op.',
          problem: view.problem === null ? null : problemText(view.problem),
          hint: 'Noem geen leerlingen.',
          asked: doubtLines(view.problem),
        },
        MOST,
        true,
      ),
      actions(view),
    ],
  });
}

function nowLines(now: readonly ShownGoal[]): readonly CardElement[] {
  if (now.length === 0) return [];
  return [
    words('Dit staat er nu:', { weight: 'Bolder' }),
    ...now.map(({ text, priority }) =>
      line([run(text), ...(priority === null ? [] : [faint(` · ${priority}`)])], { spacing: 'Small' }),
    ),
  ];
}

function priorityInput({ priorities, priority, priorityProblem }: GoalView): readonly CardElement[] {
  if (priorities.length === 0) return [];
  const problem = priorityProblem === null ? null : refusals[priorityProblem];
  return [
    choiceInput(
      {
        id: agendaInputs.priority,
        label: 'Bij welke prioriteit?',
        value: priority,
        errorMessage: 'Kies een prioriteit.',
        problem,
      },
      { choices: priorities, folded: priorities.length > 6 },
    ),
  ];
}

function actions({ data, of, goal, problem, noName }: GoalView): IActionSet {
  const constants = {
    ...addressed(of),
    ...(goal !== null && { [agendaInputs.goal]: goal }),
    ...(noName && { [agendaInputs.noName]: 'ja' }),
  };
  const no = { inputs: true, constants: { ...constants, [agendaInputs.noName]: 'ja' } };
  return buttons(
    ...(nameIsAsked([problem]) ? [execute(agendaVerbs.save, NAME_QUESTION.no, data, no)] : []),
    execute(agendaVerbs.save, 'Bewaar', data, { inputs: true, look: 'main', constants }),
    ...(goal === null ? [] : [execute(agendaVerbs.remove, 'Haal dit doel weg', data, { look: 'danger', constants })]),
    execute(agendaVerbs.show, 'Terug', data, { constants: addressed(of) }),
  );
}
