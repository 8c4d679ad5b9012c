import type { Amount, Cents, LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { euros } from '../../words/dutch-money.ts';

/** What a decision is about; null is what the kind does not ask. */
export interface AskedView {
  readonly weken: Amount | null;
  /** How many days a week. */
  readonly dagen: Amount | null;
  readonly bedrag: Cents | null;
  readonly start: LocalDate | null;
}

/** `10 weken, € 1.800, vanaf 5 januari 2027`, as far as the kind asks it. */
export const askedWords = ({ weken, dagen, bedrag, start }: AskedView): string =>
  [
    ...(weken === null ? [] : [`${weken} weken`]),
    ...(dagen === null ? [] : [dagen === 1 ? '1 dag per week' : `${dagen} dagen per week`]),
    ...(bedrag === null ? [] : [euros(bedrag)]),
    ...(start === null ? [] : [`vanaf ${fullDay(start)}`]),
  ].join(', ');
