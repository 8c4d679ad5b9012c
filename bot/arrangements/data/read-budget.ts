import { sql } from 'drizzle-orm';
import { type Cents, type ConfigText, cents } from '../../../cards/words/brands.ts';
import { grantedIn } from '../../budget/granted-in.ts';
import type { Tx } from '../../store/store.ts';
import { schoolYear } from '../../swv/calendar.ts';
import type { Configurations } from '../../swv/configurations.ts';
import { at } from '../../swv/dated.ts';
import { aanvragen } from '../config.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { WITH_DECIDER } from './deadlines.ts';

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

/**
 * Read as of now, also for a request that keeps older rules: unlike limits and quorum, money is what there is today. Null
 * while nobody decides, and where a kind is paid from no budget.
 */
export async function readBudget(
  tx: Tx,
  configurations: Configurations,
  { id, kind, state, answers: { start, bedrag } }: Pick<Arrangement, 'id' | 'kind' | 'state' | 'answers'>,
): Promise<Budget | null> {
  if (!WITH_DECIDER.includes(state)) return null;
  const { budgetten } = (await configurations.current(tx)).configuration.of(aanvragen);
  const budget = budgetten.find(({ soorten }) => soorten.includes(kind));
  if (budget === undefined || start === undefined || bedrag === undefined) return null;
  const year = schoolYear(start);
  const granted = await grantedIn(tx, year, budget.soorten, id);
  const set = at(budget.bedrag, start).value;
  const total = set === 'niet vastgesteld' ? null : set;
  return { name: budget.label, year, total, granted, left: total === null ? null : cents(total - granted) };
}

/**
 * The same for a decision that is taken now. Decisions of one SWV come here one after the other, so that two of them cannot
 * both spend what is left: the lock goes with the transaction. Asked after the lock of the request. A click that
 * settled something first holds the head of the audit log already, and may meet another that holds this: one of the two is
 * tried anew (bot/store).
 */
export async function lockBudget(
  tx: Tx,
  configurations: Configurations,
  record: Parameters<typeof readBudget>[2],
): Promise<Budget | null> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`budget ${tx.swv}`}, 0))`);
  return readBudget(tx, configurations, record);
}
