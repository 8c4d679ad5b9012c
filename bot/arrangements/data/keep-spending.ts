import { dropCommitment, keepCommitment } from '../../budget/keep-commitment.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement } from '../rules/arrangement.ts';

/**
 * What a decision spends stands in the budget from the transaction of the decision on. While a decision is mended the old
 * one holds, and so does what it spent. What will not begin after all spends nothing.
 */
export async function keepSpending(tx: Tx, before: Arrangement | null, next: Arrangement): Promise<void> {
  const { decision, id, kind, school } = next;
  if (neverBegan(next) && !(before && neverBegan(before))) return dropCommitment(tx, id);
  if (decision === null || decision === before?.decision) return;
  const { outcome, bedrag, start, on } = decision;
  if (outcome === 'afgewezen' || bedrag === null || start === null) await dropCommitment(tx, id);
  else await keepCommitment(tx, { subject: id, kind, school, cents: bedrag, start, on });
}

const neverBegan = ({ followUp }: Arrangement): boolean => followUp?.stopped?.how === 'niet-begonnen';
