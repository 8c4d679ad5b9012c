import { type Cents, type ConfigText, cents } from '../../../cards/words/brands.ts';
import { grantedIn } from '../../budget/granted-in.ts';
import type { Tx } from '../../store/store.ts';
import { schoolYear } from '../../swv/calendar.ts';
import { at } from '../../swv/dated.ts';
import type { Aanvragen } from '../config.ts';
import type { Arrangement } from '../rules/arrangement.ts';

/** The money that a decision is paid from, as it stands before that decision. */
export interface Budget {
  readonly name: ConfigText;
  /** `2026-2027`: the school year in which the support begins. */
  readonly year: string;
  /** What there is, what was granted of it, and what is left; null where the SWV set no amount. */
  readonly total: Cents | null;
  readonly granted: Cents;
  readonly left: Cents | null;
}

/** Read as of now: unlike limits and quorum, money is what there is today. Null where a kind is paid from no budget. */
export async function readBudget(
  tx: Tx,
  { budgetten }: Pick<Aanvragen, 'budgetten'>,
  { id, kind, answers: { start, bedrag } }: Pick<Arrangement, 'id' | 'kind' | 'answers'>,
): Promise<Budget | null> {
  const budget = budgetten.find(({ soorten }) => soorten.includes(kind));
  if (budget === undefined || start === undefined || bedrag === undefined) return null;
  const year = schoolYear(start);
  const granted = await grantedIn(tx, year, budget.soorten, id);
  const set = at(budget.bedrag, start).value;
  const total = set === 'niet vastgesteld' ? null : set;
  return { name: budget.label, year, total, granted, left: total === null ? null : cents(total - granted) };
}
