import { type Amount, type LocalDate, localDate } from '../../../cards/words/brands.ts';
import { later } from '../../core/local-day.ts';
import { schoolYear } from '../../swv/calendar.ts';

/** What was asked: from when a TLV is needed, and for how many whole school years. */
export interface TlvWished {
  /** A key of the configuration; null where the kind has none. */
  readonly categorie: string | null;
  readonly schooljaren: Amount;
  readonly ingang: 'direct' | LocalDate;
}

/** The same, decided on a day. */
export interface TlvTerm {
  readonly categorie: string | null;
  readonly schooljaren: Amount;
  readonly first: LocalDate;
  /** Always a 31 July. */
  readonly last: LocalDate;
}

const FIRST_OF_AUGUST = '-08-01';

/** The next first day of a school year after a day. */
export const nextSchoolYear = (day: LocalDate): LocalDate => localDate(`${schoolYear(day).slice(5)}${FIRST_OF_AUGUST}`);

export const isFirstOfSchoolYear = (day: LocalDate): boolean => day.endsWith(FIRST_OF_AUGUST);

/**
 * From and until when a TLV holds that is decided today. It is given for whole school years (1 August to 31 July, WPO art.
 * 1); what is left of the year in which it begins comes on top (WEC art. 40 lid 15 in the text of 2017, DOMAIN D.1): asked
 * for one year and granted on 10 January 2027 it ends on 31 July 2028. It never begins before the decision.
 */
export function tlvTerm({ categorie, schooljaren, ingang }: TlvWished, today: LocalDate): TlvTerm {
  const first = ingang === 'direct' ? today : later(today, ingang);
  const [begins, ends] = schoolYear(first).split('-').map(Number);
  const fullFrom = isFirstOfSchoolYear(first) ? begins : ends;
  return { categorie, schooljaren, first, last: localDate(`${Number(fullFrom) + schooljaren}-07-31`) };
}
