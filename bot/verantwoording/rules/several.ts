import type { Actor } from '../../core/actor.ts';
import { mayFill } from '../abilities.ts';
import { type Format, moneyPartOf } from './format.ts';
import { fillsMoney } from './own-schools.ts';
import { isFilling, type Verantwoording } from './verantwoording.ts';

/** The accounts of a round that somebody fills in or signs. */
export const theirsIn = (actor: Actor, records: readonly Verantwoording[], format: Format): readonly Verantwoording[] =>
  records.filter((record) => mayFill(actor, record, format).ok);

/**
 * Whether somebody fills in the money of several of these accounts and nothing else of any: one table is all that is asked
 * of them, so one card of the round is enough. That they sign in the end is asked on a card of its own.
 */
export function fillsOnlyMoney(actor: Actor, records: readonly Verantwoording[], format: Format): boolean {
  const money = moneyPartOf(format);
  const parts = records.flatMap((record) => {
    const may = mayFill(actor, record, { ...format, tekent: null });
    return may.ok ? may.value.parts : [];
  });
  return (
    records.filter((record) => fillsMoney(actor, record, { ...format, tekent: null })).length > 1 &&
    parts.every((part) => part === money?.id)
  );
}

/** Nothing is asked of any of them, nor will be: the round opens its accounts one by one. */
export const isDone = (records: readonly Pick<Verantwoording, 'state'>[]): boolean =>
  records.every(({ state }) => state !== 'klaargezet' && !isFilling(state));
