import { DEGREE_WORDS, degreeText } from '../../../cards/verantwoording/degree-words.ts';
import type { FieldView } from '../../../cards/verantwoording/dossier/field-view.ts';
import type { FormView } from '../../../cards/verantwoording/dossier/form-card.ts';
import type { Problem } from '../../../cards/verantwoording/dossier/problem.ts';
import { goalInput, newGoalInput, newGoalPriority, REMOVE } from '../../../cards/verantwoording/goal-inputs.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { amount, cents } from '../../../cards/words/brands.ts';
import { euros } from '../../../cards/words/dutch-money.ts';
import type { Refusal } from '../../core/result.ts';
import type { Counts } from '../../delivery/counts.ts';
import type { Account } from '../data/read-account.ts';
import type { Answers } from '../rules/answers.ts';
import { type Asked, goalsIn, type Step, shownIn } from '../rules/form-steps.ts';
import { DEGREES, type Field, isReceived, type Part } from '../rules/format.ts';
import { sayAnswer, typedText } from '../rules/say-answer.ts';
import { answersOf, EMPTY_PART } from '../rules/verantwoording.ts';
import { baseView, type Look } from './view-account.ts';
import { balanceView, said } from './view-whole.ts';

/** A step of a part, and what came with the click that it answers. */
export interface ShownStep {
  readonly part: Part;
  readonly step: Step;
  /** Of how many, counted from 0. */
  readonly index: number;
  readonly count: number;
  /** By input id; null: as saved. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly refusals: readonly Refusal<RefusalCode>[];
  /** What stands there now is shown beside what was typed: a colleague saved meanwhile. */
  readonly beside: boolean;
  readonly leaving: boolean;
  readonly noName: boolean;
  /** The part that was saved just now, whose balance is told. */
  readonly saved: string | null;
  readonly counts: Counts;
}

export function formView(of: Account, shown: ShownStep, look: Look): FormView {
  const { record, scene, names } = of;
  const { format } = scene;
  const { part, step, index, count, leaving, noName } = shown;
  const held = record.onderdelen[part.id] ?? EMPTY_PART;
  const received = part.velden.find(isReceived);
  const paid = received && answersOf(record)[received.id];
  return {
    ...baseView(of, look, [part.vult]),
    part: { id: part.id, titel: part.titel, revision: held.revision },
    step: amount(index + 1),
    steps: amount(Math.max(1, count)),
    shown: shownIn(step),
    received: received
      ? {
          label: received.label,
          value: paid?.soort === 'bedrag' ? euros(paid.cents) : 'nog niet bekend',
          disputed: record.betwist !== null,
        }
      : null,
    balance: balanceView(format, answersOf(record), [part.id, ...(shown.saved === null ? [] : [shown.saved])]),
    fields: step.flatMap((asked) => fieldsOf(asked, { of, answers: held.answers, shown })),
    addsGoal: step.some(({ kind }) => kind === 'nieuw'),
    asked: said(held.asked, names),
    sentBack: said(record.terug, names),
    leaving,
    noName,
  };
}

interface Around {
  readonly of: Account;
  /** Of the part. */
  readonly answers: Answers;
  readonly shown: ShownStep;
}

function fieldsOf(asked: Asked, around: Around): readonly FieldView[] {
  switch (asked.kind) {
    case 'veld':
      return [single(asked.field, around)];
    case 'doel':
      return [goal(asked, around)];
    case 'nieuw':
      return added(asked, around);
  }
}

type Drawn = Omit<FieldView, 'value' | 'problem' | 'now'>;

/** An input with what was typed in it, else what was saved. `now` is said where the two differ. */
function drawn(field: Drawn, saved: string, now: string, { shown: { typed, refusals, beside } }: Around): FieldView {
  const value = typed === null ? saved : (typed[field.id] ?? '');
  const refusal = refusals.find((one) => one.field === field.id);
  return {
    ...field,
    value,
    problem: refusal ? problemOf(refusal, value) : null,
    now: beside && value.trim() !== saved ? now : null,
  };
}

function problemOf({ code, facts = {} }: Refusal<RefusalCode>, typed: string): Problem {
  const { van, tot, tekort } = facts;
  // The border looked at it trimmed.
  const doubt = code === 'naam' ? typed.trim().slice(Number(van ?? 0), Number(tot ?? 0)) : '';
  return {
    code,
    doubt: doubt === '' ? null : doubt,
    short: code === 'meer-besteed' && typeof tekort === 'number' ? cents(tekort) : null,
  };
}

const UNITS = { bedrag: ' (in euro)', percentage: ' (in procenten)', cijfer: ' (cijfer van 1 tot 10)', aantal: '' };

function single(field: Extract<Asked, { kind: 'veld' }>['field'], around: Around): FieldView {
  const answer = around.answers[field.id];
  const { verplicht } = field;
  const about = { id: field.id, verplicht, uitleg: helpOf(field, around) };
  const now = answer === undefined ? 'niets' : sayAnswer(field, answer);
  const at = (label: string, ask: FieldView['ask']) => drawn({ ...about, label, ask }, typedText(answer), now, around);
  switch (field.soort) {
    case 'keuze':
      return at(field.label, { kind: 'keuze', choices: field.keuzes });
    case 'tekst':
      return at(field.label, { kind: 'tekst', most: field.maximum });
    case 'indicator':
      return at(`${field.label}${UNITS[field.maat]}`, { kind: 'regel', most: 30 });
    case 'bedrag':
    case 'percentage':
    case 'aantal':
      return at(`${field.label}${UNITS[field.soort]}`, { kind: 'regel', most: 30 });
  }
}

/** "Meedoen telde 3": where the number comes from, also after somebody changed it. */
function helpOf(field: Field, { shown: { counts } }: Around): string | null {
  const counted = field.soort === 'indicator' && field.herkomst ? counts[field.herkomst] : undefined;
  const source =
    counted === undefined ? '' : `Meedoen telde ${counted} in deze periode; pas het aan als het niet klopt.`;
  const help = [source, field.uitleg ?? ''].filter((text) => text !== '').join(' ');
  return help === '' ? null : help;
}

const degrees = DEGREES.map((id) => ({ id, label: DEGREE_WORDS[id] }));

/** One tap: how far it was reached, or that it is no goal of this school. */
function goal({ goal: { id, prioriteit, tekst, graad } }: Extract<Asked, { kind: 'doel' }>, around: Around): FieldView {
  const choices = [...degrees, { id: REMOVE, label: 'Dit was geen doel van ons' }];
  const label = priorities(around).find((one) => one.id === prioriteit)?.label;
  const uitleg = label === undefined ? null : `Prioriteit: ${label}`;
  const field = { id: goalInput(id), label: tekst, uitleg, verplicht: true, ask: { kind: 'keuze', choices } } as const;
  return drawn(field, graad ?? '', degreeText(graad), around);
}

/** A goal of their own. Asked for only where there is none yet. */
function added({ field, id }: Extract<Asked, { kind: 'nieuw' }>, around: Around): readonly FieldView[] {
  const first = goalsIn(around.answers, field.id).length === 0;
  const label = first ? field.label : 'Nog een doel';
  const at = (of: string, text: string, ask: FieldView['ask'], uitleg: string | null = null) =>
    drawn({ id: of, label: text, uitleg, verplicht: first && field.verplicht, ask }, '', 'niets', around);
  const sentence = at(newGoalInput(field.id), label, { kind: 'tekst', most: 300 }, field.uitleg ?? null);
  const reached = at(goalInput(id), 'Hoe ver kwamen jullie?', { kind: 'keuze', choices: degrees });
  const all = priorities(around);
  if (all.length === 0) return [sentence, reached];
  return [sentence, at(newGoalPriority(field.id), 'Bij welke prioriteit?', { kind: 'keuze', choices: all }), reached];
}

const priorities = ({ of }: Around) => of.scene.format.prioriteiten;
