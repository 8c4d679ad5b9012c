import type { SourceView } from '../../cards/parts/source-lines.ts';
import type { LocalDate } from '../../cards/words/brands.ts';
import { at, type Dated } from './dated.ts';

interface Days {
  /** Of which the value counts. */
  readonly day: LocalDate;
  readonly today: LocalDate;
}

/** A value of the configuration with its source and its dates; whether it was confirmed is said as of today (USERS T6). */
export function sourceOf<T, Value>(
  values: Dated<T>,
  say: (value: T) => Value,
  { day, today }: Days,
): SourceView<Value> {
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
