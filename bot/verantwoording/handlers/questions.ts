import { askQuestionCard, questionCard } from '../../../cards/verantwoording/dossier/question-cards.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { accountInputs } from '../../../cards/verantwoording/verbs.ts';
import { amount } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { mayAnswer, mayFill } from '../abilities.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { said, toldBy } from '../posts/view-whole.ts';
import { openQuestion } from '../rules/verantwoording.ts';
import { answererOf } from '../rules/wanted.ts';
import { type Click, changing, type Desk, folded, inputOf, looking, type Refused } from './on-account.ts';
import { asCommand, isTyped, on, sentenceView } from './typed-sentence.ts';

/** *Ik heb een vraag*: asks for the sentence; shows the question that stands, where one waits for its answer. */
export const askQuestionVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const { record, scene, actor } = desk.of;
    if (openQuestion(record) !== null) return showQuestion(desk);
    if (!mayFill(actor, record, scene.format).ok) return folded(desk, 'niet-jouw-rol');
    if (scene.campagne.state !== 'open') return folded(desk, 'gesloten');
    return showForm(desk, null);
  });

export const sendQuestionVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: async (desk) => {
      const number = numberIn(desk);
      if (number === null) return refuse('bestaat-niet');
      return asCommand(desk, accountInputs.question, (text) => ({ kind: 'ask', ...on(desk), number, text }));
    },
    reply: async (desk, refused) => (isTyped(refused) ? showForm(desk, refused) : showQuestion(desk, refused)),
  });

/** *Lees de vraag*, *Lees het antwoord*. */
export const questionVerb = (house: VerantwoordingHouse): HandleVerb => looking(house, (desk) => showQuestion(desk));

export const answerVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: async (desk) => {
      const number = numberIn(desk);
      if (number === null) return refuse('bestaat-niet');
      return asCommand(desk, accountInputs.sentence, (text) => ({ kind: 'answer', ...on(desk), number, text }));
    },
    reply: async (desk, refused) => showQuestion(desk, refused),
  });

/** null: no card of ours says so. */
function numberIn(desk: Click): number | null {
  const typed = inputOf(desk, accountInputs.number);
  return /^\d{1,4}$/.test(typed) ? Number(typed) : null;
}

const showForm = async (desk: Desk, refused: Refused | null): Promise<InvokeReply> =>
  askQuestionCard({
    ...sentenceView(desk, accountInputs.question, refused),
    number: amount(desk.of.record.vragen.length),
    to: answererOf(desk.of.scene.format),
  });

/** Said on the question that they are about; what is about the account folds the card. */
const ABOUT_QUESTION: readonly RefusalCode[] = ['vraag-staat', 'al-beantwoord'];

async function showQuestion(desk: Desk, refused: Refused | null = null): Promise<InvokeReply> {
  const { record, scene, actor, names } = desk.of;
  const code = refused === null || refused.code === 'al-gedaan' ? null : refused.code;
  const last = record.vragen.at(-1);
  const about = code === null || isTyped(refused) || ABOUT_QUESTION.includes(code);
  if (last === undefined || !about) return folded(desk, code);
  return questionCard({
    ...sentenceView(desk, accountInputs.sentence, refused),
    note: isTyped(refused) ? null : code,
    number: amount(record.vragen.length - 1),
    to: answererOf(scene.format),
    asked: toldBy(last, names),
    on: dayOf(last.at),
    answer: said(last.answer, names),
    yours: last.by === actor.person,
    mine: mayAnswer(actor, record, scene.format).ok,
  });
}
