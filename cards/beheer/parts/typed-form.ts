import type { CardElement, IAdaptiveCard, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, words } from '../../parts/text.ts';
import type { TypedLine } from '../../words/brands.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';

/** A refusal as the rules and the border give it. */
export interface FormProblem<Id extends string> {
  readonly code: BeheerRefusal;
  /** The input at fault; null when it is about the whole. */
  readonly field: Id | null;
}

/** What a form is drawn with after a click that was refused: nothing typed is lost. */
export interface Form<Id extends string> {
  readonly data: CardData;
  /** As typed, by input; null when the saved values are to be shown. */
  readonly typed: readonly { readonly id: Id; readonly text: TypedLine }[] | null;
  readonly problems: readonly FormProblem<Id>[];
}

interface Face {
  readonly title: string;
  /** One sentence of ours. */
  readonly lead: string;
  /** Where *Terug zonder opslaan* goes. */
  readonly closeTo: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly IExecuteAction[];
}

/** A form of beheer: only ever the answer to a click, so it may show what this person typed. */
export function formFrame<Id extends string>(
  { data, problems }: Form<Id>,
  { title, lead, closeTo, body, actions }: Face,
): IAdaptiveCard {
  const told = summary(problems);
  return frame({
    title,
    speak: told ?? lead,
    body: [
      heading(title),
      ...(told ? [messageBox(told)] : []),
      words(lead),
      ...body,
      buttons(...actions, execute(closeTo, 'Terug zonder opslaan', data)),
    ],
  });
}

function summary(problems: readonly FormProblem<string>[]): string | null {
  const whole = problems.find(({ field }) => field === null);
  if (whole) return beheerRefusalText(whole.code);
  if (problems.length === 0) return null;
  const things = problems.length === 1 ? '1 ding; het staat' : `${problems.length} dingen; het staat steeds`;
  return `Kijk nog naar ${things} onder het veld. Wat je invulde, staat er nog.`;
}
