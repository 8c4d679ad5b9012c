import { dayCard } from '../../../cards/arrangements/after/day-card.ts';
import { firstOpenPart, PARTS, type Part } from '../../../cards/arrangements/after/evaluation.ts';
import {
  AFTER_FORMS,
  type AfterForm,
  afterInputIds,
  DAY_FORMS,
  type DayForm,
  REASON_FORMS,
} from '../../../cards/arrangements/after/verbs.ts';
import { evaluationFormCard } from '../../../cards/arrangements/dossier/evaluation-form-card.ts';
import { reasonCard } from '../../../cards/arrangements/dossier/reason-card.ts';
import { NOTHING_TYPED, type Typing } from '../../../cards/arrangements/dossier/typing.ts';
import { refusalNote } from '../../../cards/arrangements/refusal-note.ts';
import { viewInputIds } from '../../../cards/arrangements/view-verbs.ts';
import { isDay, type LocalDate } from '../../../cards/words/brands.ts';
import type { CardAction } from '../../core/inbound.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { type Case, caseView, dataOf, type Look, numberOf } from '../posts/case.ts';
import { drawAfter } from '../posts/draw-after.ts';
import { drawFolded } from '../posts/draw-folded.ts';
import { mayDo } from '../posts/may-do.ts';
import { limitsOf } from '../posts/view-form.ts';
import type { AfterCommandKind } from '../rules/after/commands.ts';
import { halfDue } from '../rules/after/days.ts';
import { evaluated } from '../rules/after/evaluate.ts';
import type { AfterKind } from '../rules/change.ts';
import { ticks } from '../rules/ticks.ts';

/** The command that each form leads to. */
export const COMMAND_OF: Readonly<Record<AfterForm, AfterCommandKind>> = {
  verzonden: 'recordSent',
  begonnen: 'confirmStart',
  rod: 'registerRod',
  'nog-niet': 'reportNotStarted',
  'gaat-niet-door': 'cancelSupport',
  'stopt-eerder': 'stopEarly',
  evaluatie: 'evaluate',
};

const FORM_OF = new Map(AFTER_FORMS.map((form) => [COMMAND_OF[form], form]));

/** The card on which each command is answered, where the person has one of that kind. */
const CARD_OF: Readonly<Record<AfterCommandKind, AfterKind>> = {
  recordSent: 'verzenden',
  confirmStart: 'begonnen',
  reportNotStarted: 'begonnen',
  cancelSupport: 'begonnen',
  stopEarly: 'begonnen',
  evaluate: 'evaluatie',
  registerRod: 'btv-rod',
};

export const afterFormIn = ({ inputs }: CardAction): AfterForm | null =>
  AFTER_FORMS.find((form) => form === inputs[viewInputIds.form]) ?? null;

/** A form that comes after a decision, as saved or as typed; null when there is nothing to fill in. */
export function showAfter(of: Case, how: Look, form: AfterForm, typing: Typing = NOTHING_TYPED): InvokeReply | null {
  const day = DAY_FORMS.find((one) => one === form);
  if (day) return showDay(of, how, day, typing);
  const reason = REASON_FORMS.find((one) => one === form);
  if (!reason) return showEvaluation(of, how, typing, null);
  return reasonCard({ ...typing, ...headOf(of, how), about: reason, day: of.scene.now.today });
}

const headOf = (of: Case, how: Look) => ({
  data: dataOf(of, how),
  dossiernummer: numberOf(of.record),
  school: of.facts.school,
  limits: limitsOf(of.scene.rules),
});

function showDay(of: Case, how: Look, about: DayForm, { problems }: Typing): InvokeReply {
  const { today } = of.scene.now;
  const followUp = of.record.followUp;
  const begins = followUp?.begins ?? today;
  const values: Readonly<Record<DayForm, LocalDate>> = {
    verzonden: followUp?.sent?.on ?? today,
    begonnen: begins < today ? begins : today,
    rod: today,
  };
  const [first] = problems;
  return dayCard({ ...caseView(of, how), about, value: values[about], problem: first ? refusalNote(first) : null });
}

/** @param asked a part that was saved just now wrongly; null gives the first one that is open. */
function showEvaluation(of: Case, how: Look, typing: Typing, asked: Part | null): InvokeReply | null {
  const { record, scene } = of;
  const half = halfDue(record, scene.now.today);
  if (half === null) return null;
  const about = evaluated(record);
  const answers = record.followUp?.evaluations[half]?.answers ?? {};
  const part = asked ?? firstOpenPart(half, about, answers);
  if (part === null) return null;
  return evaluationFormCard({ ...typing, ...headOf(of, how), half, part, about, over: ticks(record).over, answers });
}

/** The form that a refused click came from, what was typed still in it; null when it does not fit any more. */
export function showAfterAgain(
  of: Case,
  how: Look,
  kind: AfterCommandKind,
  click: CardAction,
  typing: Typing,
): InvokeReply | null {
  const [first] = typing.problems;
  const form = FORM_OF.get(kind);
  const fits = first?.field !== undefined || first?.code === 'verouderd';
  if (!form || !fits || !mayDo(kind, of.record, of.viewer, of.scene)) return null;
  // A day is quickly chosen again, and the card shows what it is now.
  if (first?.code === 'verouderd' && kind !== 'evaluate' && !REASON_FORMS.some((one) => one === form)) return null;
  if (form !== 'evaluatie') return showAfter(of, how, form, withDay(typing, click));
  const part = PARTS.find((one) => String(one) === click.inputs[afterInputIds.part]) ?? null;
  return showEvaluation(of, how, typing, part);
}

/** What is no day cannot stand in the input of one. */
function withDay(typing: Typing, { inputs }: CardAction): Typing {
  const given = inputs[afterInputIds.day] ?? '';
  if (typing.typed === null || given === '' || isDay(given)) return typing;
  const { [afterInputIds.day]: _, ...typed } = typing.typed;
  return { ...typing, typed };
}

/** What comes in the place of what was clicked: the next part of an evaluation, else this person's card. */
export function replyAfterDecision(of: Case, how: Look, kind: AfterCommandKind, click: CardAction): InvokeReply {
  if (kind === 'evaluate') {
    const half = halfDue(of.record, of.scene.now.today);
    const next = half === click.inputs[afterInputIds.half] ? showEvaluation(of, how, NOTHING_TYPED, null) : null;
    if (next) return next;
  }
  const card = drawAfter(CARD_OF[kind], of, how);
  return card === 'gone' ? drawFolded(of, how) : card;
}
