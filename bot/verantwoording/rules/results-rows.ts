import { type Cents, type ConfigText, cents, type SubjectId } from '../../../cards/words/brands.ts';
import type { Answer, Answers, Goal } from './answers.ts';
import { type Choice, type Deelnemer, type Field, type Format, receivedIn, spendingOf, type Who } from './format.ts';
import { type Balance, balanceIn } from './spending.ts';
import { answersOf, isHandedIn, type State, type Verantwoording } from './verantwoording.ts';

/** In what a figure is counted: whole numbers, whole cents, or tenths (87,5 % and 7,5 are 875 and 75). */
export type Unit = 'aantal' | 'bedrag' | 'percentage' | 'cijfer';

/** A number that every account gives, beside the money of the spending rule. */
export interface Figure {
  readonly id: string;
  readonly label: ConfigText;
  readonly unit: Unit;
  /** Null: it belongs to no priority, and is shown with its part. */
  readonly prioriteit: string | null;
  /** The id of the part that asks it. */
  readonly part: string;
}

/** A question with fixed answers. Where what is left over goes is none of them: that is told with the money. */
export interface ChoiceField {
  readonly id: string;
  readonly label: ConfigText;
  readonly part: string;
  readonly options: readonly Choice[];
}

/** One campaign: its format and its rows. */
export interface Reported {
  readonly format: Pick<Format, 'onderdelen' | 'regels' | 'prioriteiten'>;
  readonly rows: readonly ResultRow[];
}

/** What one account says in numbers and choices. */
export interface ResultRow {
  readonly id: SubjectId;
  /** {@link keyOf}: the same in every campaign. */
  readonly key: string;
  readonly state: State;
  /** What was not handed in is in no sum, and nothing of it is read. */
  readonly handedIn: boolean;
  /** Null while an amount is missing: then none of its amounts is in a sum. */
  readonly balance: Balance | null;
  /** Amounts by the id of their field, those of the spending rule only; empty without a balance. */
  readonly amounts: Readonly<Record<string, Cents>>;
  /** Where what is left over goes; null: nothing is left, or nobody asked. */
  readonly destination: string | null;
  readonly goals: readonly Goal[];
  /** By the id of the figure; what was left open is not there. */
  readonly figures: Readonly<Record<string, number>>;
  /** What was chosen, by the id of its field; what was left open is not there. */
  readonly choices: Readonly<Record<string, string>>;
}

export const keyOf = ({ kind, key }: { readonly kind: Who; readonly key: string } | Deelnemer): string =>
  `${kind} ${key}`;

/** All figures of a format, in its order. */
export function figuresOf(format: Pick<Format, 'onderdelen' | 'regels'>): readonly Figure[] {
  const money = new Set(moneyFields(format));
  return format.onderdelen.flatMap(({ id: part, velden }) =>
    velden.flatMap((field): Figure[] => {
      const unit = unitOf(field);
      if (unit === null || money.has(field.id)) return [];
      const prioriteit = field.soort === 'indicator' ? field.prioriteit : null;
      return [{ id: field.id, label: field.label, unit, prioriteit, part }];
    }),
  );
}

/** All questions with fixed answers of a format, in its order. */
export function choicesOf(format: Pick<Format, 'onderdelen' | 'regels'>): readonly ChoiceField[] {
  const destination = spendingOf(format)?.bestemming;
  return format.onderdelen.flatMap(({ id: part, velden }) =>
    velden.flatMap((field) =>
      field.soort === 'keuze' && field.id !== destination
        ? [{ id: field.id, label: field.label, part, options: field.keuzes }]
        : [],
    ),
  );
}

/** The ids of what the spending rule adds up: received, own means, each line that was spent. */
export function moneyFields(format: Pick<Format, 'regels'>): readonly string[] {
  const rule = spendingOf(format);
  return rule === null ? [] : [rule.ontvangen, ...(rule.eigen === null ? [] : [rule.eigen]), ...rule.besteed];
}

function unitOf(field: Field): Unit | null {
  if (field.soort === 'indicator') return field.maat;
  return field.soort === 'aantal' || field.soort === 'percentage' || field.soort === 'bedrag' ? field.soort : null;
}

/** The rows of one campaign, one for each account, handed in or not. */
export const rowsOf = (
  format: Pick<Format, 'onderdelen' | 'regels'>,
  accounts: readonly Verantwoording[],
): readonly ResultRow[] => accounts.map((account) => rowOf(format, account));

function rowOf(format: Pick<Format, 'onderdelen' | 'regels'>, account: Verantwoording): ResultRow {
  const { id, deelnemer, state } = account;
  const about = { id, key: keyOf(deelnemer), state, handedIn: isHandedIn(state) };
  if (!about.handedIn)
    return { ...about, balance: null, amounts: {}, destination: null, goals: [], figures: {}, choices: {} };
  const answers = withReceived(format, account);
  const rule = spendingOf(format);
  const balance = balanceIn(format, answers);
  const chosen = rule === null ? undefined : answers[rule.bestemming];
  return {
    ...about,
    balance,
    // an optional line that was left open is nothing, as the balance reads it
    amounts: balance === null ? {} : each(moneyFields(format), (field) => cents(sizeOf(answers[field]) ?? 0)),
    destination: balance !== null && balance.left > 0 && chosen?.soort === 'keuze' ? chosen.keuze : null,
    goals: Object.values(answers).flatMap((answer) => (answer.soort === 'doelen' ? answer.doelen : [])),
    figures: each(
      figuresOf(format).map((figure) => figure.id),
      (figure) => sizeOf(answers[figure]),
    ),
    choices: Object.fromEntries(
      choicesOf(format).flatMap((field) => {
        const answer = answers[field.id];
        return answer?.soort === 'keuze' ? [[field.id, answer.keuze] as const] : [];
      }),
    ),
  };
}

/** What the SWV paid stands in the answers from the opening on; an amount that came later counts too. */
function withReceived(format: Pick<Format, 'onderdelen' | 'regels'>, account: Verantwoording): Answers {
  const answers = answersOf(account);
  const field = spendingOf(format)?.ontvangen ?? receivedIn(format)?.field;
  if (field === undefined || account.ontvangen === null || answers[field] !== undefined) return answers;
  return { ...answers, [field]: { soort: 'bedrag', cents: account.ontvangen } };
}

/** An answer as a number, in the unit of its field; null where it is none. */
export function sizeOf(answer: Answer | undefined): number | null {
  switch (answer?.soort) {
    case 'bedrag':
      return answer.cents;
    case 'aantal':
      return answer.aantal;
    case 'tienden':
      return answer.tienden;
    default:
      return null;
  }
}

function each<T extends number>(ids: readonly string[], of: (id: string) => T | null): Readonly<Record<string, T>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = of(id);
      return value === null ? [] : [[id, value] as const];
    }),
  );
}
