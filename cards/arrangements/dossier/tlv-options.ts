import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { OUTSIDE_REGION, REPORTS, TLV_WISHES } from '../form/answers.ts';
import type { InputKind } from '../form/fields.ts';
import type { Choice, TlvChoices } from './choices.ts';
import { choicesOf } from './inputs.ts';

/** What the inputs of a TLV offer. */
export type TlvInput = Extract<
  InputKind,
  { type: 'wish' | 'category' | 'target' | 'from' | 'years' | 'report' | 'band' }
>;

interface Option {
  readonly id: string;
  readonly label: string;
}

const NONE: readonly Choice[] = [];

/** The choices of one input of a TLV. */
export function tlvOptions(input: TlvInput, tlv: TlvChoices | undefined): readonly Option[] {
  switch (input.type) {
    case 'wish':
      return choicesOf(TLV_WISHES);
    case 'report':
      return choicesOf(REPORTS);
    case 'category':
      return tlv?.categorieen ?? NONE;
    case 'target':
      return [...(tlv?.scholen.filter(({ open }) => open) ?? NONE), OUTSIDE];
    case 'from':
      return tlv?.ingang.map((day) => ({ id: day, label: fromWords(day) })) ?? NONE;
    case 'years':
      return tlv?.schooljaren.map((years) => ({ id: String(years), label: yearsWords(years) })) ?? NONE;
    case 'band':
      return tlv?.[input.from] ?? NONE;
  }
}

const fromWords = (day: 'direct' | LocalDate): string =>
  day === 'direct' ? 'Meteen, vanaf het besluit' : `${fullDay(day)}, het nieuwe schooljaar`;

export const OUTSIDE_WORDS = 'Buiten de regio';
const OUTSIDE: Option = { id: OUTSIDE_REGION, label: OUTSIDE_WORDS };

/** `1 heel schooljaar`. */
export const yearsWords = (years: number): string => (years === 1 ? '1 heel schooljaar' : `${years} hele schooljaren`);

/** `van 10 januari 2027 tot en met 31 juli 2028 (1 heel schooljaar)`. */
export const validity = (first: LocalDate, last: LocalDate, years: number): string =>
  `van ${fullDay(first)} tot en met ${fullDay(last)} (${yearsWords(years)})`;
