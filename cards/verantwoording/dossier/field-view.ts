import type { CardElement, IContainer } from '@microsoft/teams.cards';
import { type Choice, choiceInput, OPEN_MOST, textInput } from '../../parts/inputs.ts';
import { bold, line, run } from '../../parts/text.ts';
import { FIELD } from '../verbs.ts';
import { doubtLines, type Problem, problemText } from './problem.ts';

/** One input of a form, with what was saved or typed, and what is wrong with it. */
export interface FieldView {
  /** Of the input: as the format names the field, or a goal's own (goal-inputs.ts). */
  readonly id: string;
  readonly label: string;
  readonly uitleg: string | null;
  readonly verplicht: boolean;
  readonly ask:
    | { readonly kind: 'regel' | 'tekst'; readonly most: number }
    | { readonly kind: 'keuze'; readonly choices: readonly Choice[] };
  readonly value: string;
  readonly problem: Problem | null;
  /** What a colleague saved there meanwhile, in words; null: nothing else. */
  readonly now: string | null;
}

const EMPTY: Readonly<Record<FieldView['ask']['kind'], string>> = {
  regel: 'Vul hier iets in.',
  tekst: 'Schrijf hier iets op.',
  keuze: 'Maak hier een keuze.',
};

export function drawField({ id, label, uitleg, verplicht, ask, value, problem, now }: FieldView): IContainer {
  const asked = {
    id: `${FIELD}${id}`,
    label: verplicht ? label : `${label} (mag leeg blijven)`,
    value,
    errorMessage: EMPTY[ask.kind],
    problem: problem === null ? null : problemText(problem),
    ...(uitleg !== null && { hint: uitleg }),
    asked: [...doubtLines(problem), ...nowLines(now)],
  };
  if (ask.kind === 'keuze') return choiceInput(asked, { choices: ask.choices, folded: ask.choices.length > OPEN_MOST });
  return textInput(asked, ask.most, ask.kind === 'tekst');
}

/** Longer than this only its beginning stands beside what was typed; the whole of it is on the account. */
const BESIDE = 200;

function nowLines(now: string | null): readonly CardElement[] {
  if (now === null) return [];
  const text =
    [...now].length > BESIDE
      ? `${[...now].slice(0, BESIDE).join('')}… (lees het hele antwoord bij Alle onderdelen)`
      : now;
  return [line([bold('Er staat nu: '), run(text)], { spacing: 'Small' })];
}
