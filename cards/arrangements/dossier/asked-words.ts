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
  /** A TLV; absent for what is none. */
  readonly tlv?: TlvView | null;
}

const SORTS = { 'tlv-vso': 'TLV VSO', 'tlv-pro': 'TLV PrO' } as const;

/** What a TLV is granted or refused as. */
export interface TlvView {
  readonly soort: keyof typeof SORTS;
  /** The category as the configuration calls it; null where the kind has none. */
  readonly categorie: string | null;
  readonly schooljaren: Amount;
  readonly first: LocalDate;
  /** Always a 31 July; left unsaid where it was refused. */
  readonly last: LocalDate | null;
}

/** `10 weken, € 1.800, vanaf 5 januari 2027`, as far as the kind asks it. */
export const askedWords = ({ weken, dagen, bedrag, start, tlv }: AskedView): string =>
  [
    ...(tlv ? tlvWords(tlv) : []),
    ...(weken === null ? [] : [`${weken} weken`]),
    ...(dagen === null ? [] : [dagen === 1 ? '1 dag per week' : `${dagen} dagen per week`]),
    ...(bedrag === null ? [] : [euros(bedrag)]),
    ...(start === null ? [] : [`vanaf ${fullDay(start)}`]),
  ].join(', ');

/** `TLV VSO, categorie 1, tot en met 31 juli 2028`. */
const tlvWords = ({ soort, categorie, last }: TlvView): readonly string[] => [
  SORTS[soort],
  ...(categorie === null ? [] : [categorie.charAt(0).toLowerCase() + categorie.slice(1)]),
  ...(last === null ? [] : [`tot en met ${fullDay(last)}`]),
];
