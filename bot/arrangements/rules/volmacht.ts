import type { Cents, LocalDate } from '../../../cards/words/brands.ts';
import type { Volmacht } from '../../core/actor.ts';
import type { Kind } from './kind-rules.ts';

/**
 * The volmacht under which this may be decided today: of this kind, up to its maximum, on a day within it (first and
 * last day included). Null when there is none. Source: Awb 10:3, seed 001 ("uitdrukkelijke volmacht").
 */
export function validVolmacht(
  volmachten: readonly Volmacht[],
  asked: { readonly kind: Kind; readonly bedrag: Cents },
  today: LocalDate,
): Volmacht | null {
  const valid = volmachten.find(
    (one) =>
      one.kinds.includes(asked.kind) &&
      (one.maximum === null || asked.bedrag <= one.maximum) &&
      one.from <= today &&
      (one.until === null || today <= one.until),
  );
  return valid ?? null;
}
