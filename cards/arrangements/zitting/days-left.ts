import type { Amount } from '../../words/brands.ts';

/** Until the last day to decide (Awb 4:13), or since. */
export interface DaysLeft {
  readonly days: Amount;
  readonly over: boolean;
}

/** "nog 12 dagen"; nothing while the term stands still. */
export function daysLeftWords(left: DaysLeft | null): readonly string[] {
  if (left === null) return [];
  const { days, over } = left;
  const many = days === 1 ? '1 dag' : `${days} dagen`;
  return [over ? `${many} te laat` : days === 0 ? 'vandaag de laatste dag' : `nog ${many}`];
}
