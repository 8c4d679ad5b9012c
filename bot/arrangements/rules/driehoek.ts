import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { type Refusal, refuse } from '../../core/result.ts';
import { firstEmptyStep } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import { checkForm, isMoved, type Limits } from './check-step.ts';

/**
 * Whether a draft may leave the zorgcoördinator: the form complete, and with it the first two corners of the dynamische
 * driehoek: the pupil heard (day and words), the parents' view or a reasoned waiver. The third, the school, is the
 * directie's own click, without which no request reaches the consulent. Source: seed 001, DESIGN section 4.
 */
export function hindersLeaving(
  record: Pick<Arrangement, 'kind' | 'answers'>,
  today: LocalDate,
  world: Limits,
): Refusal<RefusalCode> | null {
  if (isMoved(record, world)) return refuse<RefusalCode>('modus-gewijzigd').refusal;
  const empty = firstEmptyStep(record);
  if (empty !== null) return refuse<RefusalCode>('stap-ontbreekt', { facts: { stap: empty } }).refusal;
  return checkForm(record, today, world);
}
