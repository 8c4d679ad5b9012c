import type { CardElement } from '@microsoft/teams.cards';
import { fact } from '../../parts/facts.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Cents, type ConfigText, cents } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';

/** What a decision does to the budget that pays it. */
export interface BudgetView {
  readonly name: ConfigText;
  /** `2026-2027` */
  readonly year: string;
  /** Null where the SWV set no amount. */
  readonly total: Cents | null;
  readonly granted: Cents;
  /** What this decision would grant: what was asked, or the part of it that is chosen. */
  readonly asked: Cents;
}

/** Granted, left, and what would be left after this one; said aloud when there is not enough. */
export function budgetLines({ name, year, total, granted, asked }: BudgetView): readonly CardElement[] {
  const title = `${name}, schooljaar ${year}`;
  if (total === null) {
    return [fact(title, `Al toegekend: ${euros(granted)}. Er is geen bedrag vastgesteld.`)];
  }
  const left = total - granted;
  const after = left - asked;
  const line = `Al toegekend: ${euros(granted)} van ${euros(total)}. Over: ${euros(cents(left))}; na dit besluit ${euros(cents(after))}.`;
  return [fact(title, line), ...(after < 0 ? [messageBox(SHORT)] : [])];
}

const SHORT = 'Als je toekent, is er meer toegekend dan het budget van dit schooljaar.';
