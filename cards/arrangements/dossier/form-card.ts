import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, line, quiet, words } from '../../parts/text.ts';
import { dossier } from '../../words/dossier-card.ts';
import { formOf, stepOf, stepsOf } from '../form/forms.ts';
import { inputIds, verbs } from '../verbs.ts';
import { viewVerbs } from '../view-verbs.ts';
import { closeButton, closeForm } from './close-button.ts';
import { drawField } from './draw-field.ts';
import type { FormView } from './form-view.ts';
import { isWaived } from './is-waived.ts';
import { nameButton } from './name-button.ts';
import { nameAnswer, problemSummary } from './typing.ts';

const lasts = (minutes: number): string =>
  `Je bent ongeveer ${minutes} minuten bezig; ik bewaar elke stap, dus later verdergaan kan.`;
const AGAIN = 'Als je dit bewaart, vraag ik de directie opnieuw of de school meedoet.';

/** One step of the form: at most four inputs, each with what is wrong with it, and nothing that was typed lost. */
export const formCard = dossier<FormView>((view) => {
  const { minutes } = formOf(view);
  const { title, fields } = stepOf(view, view.step);
  const lead = view.mode === 'amend' ? AGAIN : view.step === 1 ? lasts(minutes) : null;
  const place = `Stap ${view.step} van ${stepsOf(view).length}`;
  const summary = problemSummary(view);
  return frame({
    title,
    speak: `${place}. ${summary ?? lead ?? ''}`,
    body: [
      view.mode === 'draft' ? closeForm(view.data, constantsOf(view)) : closeButton(view.data),
      quiet(place),
      { ...heading(title), spacing: 'Small' },
      line([faint('Voor '), bold(view.school)], { spacing: 'Small' }),
      ...(summary === null ? [] : [messageBox(summary)]),
      ...(lead === null ? [] : [words(lead)]),
      ...fields.map((id) => drawField(view, id)),
      ...actions(view),
    ],
  });
});

function actions(view: FormView): readonly CardElement[] {
  const [save, name] = [saveButton(view), nameButton(view, saveVerb(view), constantsOf(view))];
  const back = spokeAfterAll(view);
  if (view.mode === 'amend') return [...back, buttons(...name, save, execute(verbs.openAmend, 'Terug', view.data))];
  const kept = { inputs: true, constants: constantsOf(view) };
  const leave = view.submitted
    ? execute(viewVerbs.askWithdraw, 'Trek in', view.data, { look: 'danger' })
    : execute(viewVerbs.askDiscard, 'Gooi weg', view.data, { look: 'danger', ...kept });
  return [...back, buttons(...name, save, execute(viewVerbs.later, 'Later verder', view.data, kept), leave)];
}

/** The step, and the parents' line where its place was taken by the reason: a constant then (verbs.ts). */
const constantsOf = (view: FormView): Record<string, string> => ({
  [inputIds.step]: String(view.step),
  ...(asksParents(view) && isWaived(view) && { [inputIds.ouders]: 'nog-niet' }),
  ...nameAnswer(view),
});

const asksParents = (view: FormView): boolean => stepOf(view, view.step).fields.includes('ouders');

const saveVerb = ({ mode }: FormView) => (mode === 'amend' ? verbs.amend : verbs.saveStep);

function saveButton(view: FormView): IExecuteAction {
  const title = view.mode === 'amend' ? 'Bewaar en stuur naar directie' : 'Bewaar en ga verder';
  return execute(saveVerb(view), title, view.data, { inputs: true, look: 'main', constants: constantsOf(view) });
}

/** The way back from "nog niet": the step comes again with the choice, and with all that was typed. */
function spokeAfterAll(view: FormView): readonly CardElement[] {
  if (!asksParents(view) || !isWaived(view)) return [];
  const constants = { ...constantsOf(view), [inputIds.ouders]: '' };
  return [buttons(execute(saveVerb(view), 'Ik sprak de ouders wel', view.data, { inputs: true, constants }))];
}
