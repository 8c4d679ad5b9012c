import type { RuleValue, WhyView } from '../../../cards/arrangements/why-card.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { at, type Dated } from '../../swv/dated.ts';

interface Days {
  /** Of which the value counts. */
  readonly day: LocalDate;
  readonly today: LocalDate;
}

/** A value of the configuration with its source and its dates; whether it was confirmed is said as of today (USERS T6). */
export function ruleView<T>(
  values: Dated<T>,
  say: (value: T) => RuleValue,
  { day, today }: Days,
): Omit<WhyView, 'data' | 'rule' | 'back'> {
  const held = at(values, day);
  return {
    value: say(held.value),
    bron: held.bron,
    geldigVanaf: held.geldigVanaf,
    geldigTot: held.geldigTot,
    gecontroleerdOp: held.gecontroleerdOp ?? null,
    bevestigd: at([held], today).bevestigd,
    open: held.open ?? null,
    tegenspraak: (held.tegenspraak ?? []).map(({ value, bron }) => ({ value: say(value), bron })),
    keuze: held.keuze ?? null,
  };
}
