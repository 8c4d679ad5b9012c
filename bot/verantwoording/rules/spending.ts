import { type Cents, cents } from '../../../cards/words/brands.ts';
import type { Answers } from './answers.ts';
import { type Format, type Spending, spendingOf } from './format.ts';

/** What there was against what was spent. Whole cents. */
export interface Balance {
  readonly received: Cents;
  readonly own: Cents;
  readonly spent: Cents;
  /** What is left over; below zero when more was spent than there was. */
  readonly left: Cents;
  /** Whether so much is left over that it needs an explanation and a destination. */
  readonly explains: boolean;
}

/** The fields that the rule is about, each with the kind that it has to be. */
export const spendingFields = ({ ontvangen, eigen, besteed, toelichting, bestemming }: Omit<Spending, 'bedrag'>) =>
  [
    ...[ontvangen, ...(eigen === null ? [] : [eigen]), ...besteed].map((id) => [id, 'bedrag'] as const),
    [toelichting, 'tekst'] as const,
    [bestemming, 'keuze'] as const,
  ] as const;

/** The balance of a format that asks for one; null when it does not, or while an amount that it needs is missing. */
export function balanceIn(format: Pick<Format, 'regels' | 'onderdelen'>, answers: Answers): Balance | null {
  const rule = spendingOf(format);
  if (rule === null) return null;
  const fields = format.onderdelen.flatMap(({ velden }) => velden);
  return balanceOf(rule, answers, new Set(fields.filter((field) => !field.verplicht).map(({ id }) => id)));
}

/**
 * The balance of what was filled in; null while an amount that it needs is missing.
 * @param optional ids of the amounts that may be left open: then they are nothing. Without it a school that leaves an
 * optional line open would never be asked where the rest of the money went.
 */
export function balanceOf(rule: Spending, answers: Answers, optional: ReadonlySet<string> = new Set()): Balance | null {
  const open = (id: string) => amountOf(answers, id) ?? (optional.has(id) ? 0 : null);
  const received = amountOf(answers, rule.ontvangen);
  const own = rule.eigen === null ? 0 : open(rule.eigen);
  const lines = rule.besteed.map(open);
  if (received === null || own === null || lines.some((line) => line === null)) return null;
  const spent = lines.reduce<number>((sum, line) => sum + (line ?? 0), 0);
  const left = received + own - spent;
  return {
    received: cents(received),
    own: cents(own),
    spent: cents(spent),
    left: cents(left),
    explains: left > 0 && (left > rule.bedrag || left * 100 > (received + own) * rule.procent),
  };
}

function amountOf(answers: Answers, id: string): number | null {
  const answer = answers[id];
  return answer?.soort === 'bedrag' ? answer.cents : null;
}
