import { type Amount, amount } from '../../../cards/words/brands.ts';
import { daysBetween } from '../../core/local-day.ts';
import { firstDay } from './after/days.ts';
import { onlyAsked } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import { standingDecision } from './standing-decision.ts';
import type { World } from './world.ts';

type Granted = Pick<Arrangement, 'decision' | 'mended' | 'endsOn' | 'followUp' | 'earlierWeken'>;

/**
 * What a request has from the one that it extends, taken anew: how many weeks came before, and how many are left without a
 * qualified teacher. A herstelbesluit, or an early end, may have changed that since the extension was begun. What is not
 * asked any more after it is gone.
 */
export function upToPrevious(record: Arrangement, { previous, rules }: Pick<World, 'previous' | 'rules'>): Arrangement {
  if (previous === null) return record;
  const earlierWeken = weeksUpTo(previous);
  const most = rules.btv?.maximumWeken ?? null;
  const { ruimte: _, ...rest } = record.answers;
  const left = most === null || earlierWeken === null ? {} : { ruimte: amount(Math.max(0, most - earlierWeken)) };
  const answers = onlyAsked({ kind: record.kind, answers: { ...rest, ...left } });
  return { ...record, earlierWeken, answers };
}

/**
 * Weeks that the pupil had up to its end, those of what it extends included; null where the kind counts none. While a
 * decision is mended the old one holds; of what was refused after all, or never began, there were none.
 */
export function weeksUpTo(of: Granted): Amount | null {
  const decision = standingDecision(of);
  if (decision?.weken == null) return null;
  const had = decision.outcome === 'toegekend' ? weeksOf(decision.weken, of) : 0;
  return amount((of.earlierWeken ?? 0) + had);
}

/** A week that was begun counts. */
function weeksOf(weken: number, { endsOn, followUp }: Granted): number {
  if (followUp?.stopped?.how === 'niet-begonnen') return 0;
  const first = followUp && firstDay(followUp);
  if (followUp?.stopped == null || first === null || endsOn === null) return weken;
  return Math.min(weken, Math.ceil((daysBetween(first, endsOn) + 1) / 7));
}
