import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import type { Amount, LocalDate } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { look } from '../parts/account-buttons.ts';
import { accountFrame } from '../parts/account-frame.ts';
import { accountInputs, verbs } from '../verbs.ts';
import { type Said, saidLines } from './said-lines.ts';
import { closeForm, type SentenceView, sentenceButtons, sentenceInput } from './sentence-form.ts';

export interface AskQuestionView extends SentenceView {
  /** Which question of this account it becomes, counted from 0. */
  readonly number: Amount;
  /** Who answers it. */
  readonly to: RoleKey;
}

const ASK_TITLE = 'Wat is je vraag?';

/** *Ik heb een vraag*: one sentence for who reviews. */
export const askQuestionCard = dossier<AskQuestionView>((view) => {
  const lead = `Je vraag gaat naar: ${ROLE_NAMES[view.to]}. Je krijgt bericht als er een antwoord is; je kunt gewoon verder invullen.`;
  return accountFrame(view, {
    title: ASK_TITLE,
    lead,
    fold: closeForm(view.data),
    body: [
      sentenceInput(accountInputs.question, 'Je vraag', view),
      sentenceButtons(view, verbs.sendQuestion, 'Stuur de vraag', numbered(view)),
    ],
  });
});

export interface QuestionView extends AskQuestionView {
  readonly asked: Said;
  readonly on: LocalDate;
  readonly answer: Said | null;
  /** The reader asked it. */
  readonly yours: boolean;
  /** The reader answers it. */
  readonly mine: boolean;
}

const TITLE = 'Een vraag over de verantwoording';

/** A question with its answer; to who answers it with an input. */
export const questionCard = dossier<QuestionView>((view) => {
  const lead = leadOf(view);
  const form = view.mine && view.answer === null;
  return accountFrame(view, {
    title: TITLE,
    lead,
    fold: form ? closeForm(view.data) : buttons(execute(verbs.close, 'Sluit overzicht', view.data)),
    body: [
      saidLines('Vraag', view.asked),
      ...(view.answer === null ? [] : [saidLines('Antwoord', view.answer)]),
      ...(form ? answerForm(view) : [buttons(look(view.data, 'Bekijk de verantwoording'))]),
    ],
  });
});

function answerForm(view: QuestionView): readonly CardElement[] {
  return [
    sentenceInput(accountInputs.sentence, 'Je antwoord', view),
    sentenceButtons(view, verbs.answer, 'Stuur het antwoord', numbered(view)),
  ];
}

function leadOf({ mine, yours, answer, on, to }: QuestionView): string {
  if (answer !== null) return `Gesteld op ${nearDay(on)}. Er is een antwoord.`;
  if (mine) return `Gesteld op ${nearDay(on)}. Antwoord in één zin; wie het vroeg, krijgt daar bericht van.`;
  return `Gesteld op ${nearDay(on)}. De vraag ligt bij: ${ROLE_NAMES[to]}. ${yours ? 'Je' : 'Wie hem stelde,'} krijgt bericht als er een antwoord is.`;
}

const numbered = ({ number }: AskQuestionView) => ({ [accountInputs.number]: String(number) });
