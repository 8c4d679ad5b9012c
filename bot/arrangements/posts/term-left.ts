import type { TermLeft } from '../../../cards/arrangements/parts/term-left.ts';
import { amount } from '../../../cards/words/brands.ts';
import { daysLeft } from '../../swv/terms.ts';
import { legalTerm } from '../data/deadlines.ts';
import type { Scene } from '../data/read-scene.ts';
import { type Arrangement, isClosed } from '../rules/arrangement.ts';

/** How much of the term of law is left; null when it is closed or none was begun. */
export function termLeft(record: Arrangement, scene: Scene): TermLeft | null {
  const term = isClosed(record.state) ? null : legalTerm(record, scene);
  if (term === null) return null;
  if (term.standsStillSince !== null) return { stands: true };
  const left = daysLeft(term, scene.now.today);
  return { stands: false, over: left < 0, days: amount(Math.abs(left)) };
}
