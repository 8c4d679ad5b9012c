import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Answers } from './answers.ts';
import type { Format } from './format.ts';
import { spendingOf } from './format.ts';
import { sizeOf } from './results-rows.ts';
import { balanceIn } from './spending.ts';

/**
 * What two fields say that cannot both be so, at the field that was filled in just now.
 * @param typed ids of those fields; a contradiction between others is not theirs to mend.
 */
export function contradiction(
  format: Pick<Format, 'regels' | 'onderdelen'>,
  answers: Answers,
  typed: readonly string[],
): Result<null, RefusalCode> {
  const spending = spendingOf(format);
  const balance = balanceIn(format, answers);
  if (spending && balance && balance.left < 0) {
    const about = [...spending.besteed, spending.eigen].findLast((id) => id !== null && typed.includes(id));
    if (about != null) return refuse('meer-besteed', { field: about, facts: { tekort: -balance.left } });
  }
  for (const rule of format.regels) {
    if (rule.soort !== 'deel-van') continue;
    const [part, whole] = [sizeOf(answers[rule.veld]), sizeOf(answers[rule.geheel])];
    if (part === null || whole === null || part <= whole) continue;
    const about = [rule.veld, rule.geheel].find((id) => typed.includes(id));
    if (about !== undefined) return refuse('deel-groter', { field: about });
  }
  return ok(null);
}
