import type { Cents, LocalDate } from '../../cards/words/brands.ts';
import type { Volmacht } from '../core/actor.ts';
import { runsOn } from './valid-on.ts';

/** What is about to be decided. */
export interface Decision {
  readonly kind: string;
  /** null when the decision spends nothing (a TLV); then no maximum stands in its way. */
  readonly amount: Cents | null;
  readonly day: LocalDate;
}

const covers = (volmacht: Volmacht, { kind, amount, day }: Decision) =>
  volmacht.kinds.includes(kind) &&
  runsOn(volmacht, day) &&
  (amount === null || volmacht.maximum === null || amount <= volmacht.maximum);

/**
 * The volmacht on which this decision may rest (Awb 10:3): of this kind, up to and including its maximum, on this day.
 * @returns of several the one with the lowest number, so that the same decision always names the same volmacht; or null.
 */
export function coveringVolmacht(volmachten: readonly Volmacht[], decision: Decision): Volmacht | null {
  const fitting = volmachten.filter((volmacht) => covers(volmacht, decision));
  return fitting.sort((a, b) => a.number.localeCompare(b.number, 'nl', { numeric: true }))[0] ?? null;
}
