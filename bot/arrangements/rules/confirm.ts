import type { Cents, LocalDate } from '../../../cards/words/brands.ts';
import { type Asked, whatIsAsked } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import type { Outcome } from './course.ts';
import { grantedSince } from './granted-since.ts';
import { differs } from './partly.ts';
import { type TlvTerm, tlvTerm } from './tlv-term.ts';

/** "Je kent toe: 10 weken, € 1.800, vanaf 5 januari. Klopt dat?" */
export interface Confirmation extends Omit<Asked, 'tlv'> {
  /** From and until when a TLV would hold, decided today; one that was granted before holds as it did. */
  readonly tlv: TlvTerm | null;
  readonly outcome: Outcome;
  /** Whether it grants less than was asked. */
  readonly deels: boolean;
  /** Goes into the button and comes back with the click: it says exactly what stood on the card. */
  readonly confirm: string;
  /** Whether it differs from the advice of the CvT: then a sentence is asked. */
  readonly deviates: boolean;
  /** Whether more would be granted than there is; it may be, and is then said and confirmed as such. */
  readonly overBudget: boolean;
}

/**
 * What the decision will be when it is taken today, for the card that asks to confirm it.
 * @param left what the budget of this kind still holds; null where none was set.
 * @param granted what a grant gives, as partly.ts made it; without it all that was asked.
 */
export function confirmation(
  record: Arrangement,
  outcome: Outcome,
  left: Cents | null,
  today: LocalDate,
  granted: Asked = whatIsAsked(record),
): Confirmation {
  const deels = outcome === 'toegekend' && differs(granted, whatIsAsked(record));
  const asked = deels ? granted : whatIsAsked(record);
  const overBudget = outcome === 'toegekend' && left !== null && asked.bedrag !== null && asked.bedrag > left;
  // Said only where it is so: a grant elsewhere that changes nothing here must not ask the question anew.
  const over = overBudget ? ['boven-budget'] : [];
  const tlv = asked.tlv && tlvTerm(asked.tlv, grantedSince(record) ?? today);
  const term = tlv ? [tlv.categorie, tlv.schooljaren, tlv.first, tlv.last] : [];
  const part = deels ? ['deels'] : [];
  const confirm = [outcome, ...part, asked.weken, asked.dagen, asked.bedrag, asked.start, ...over, ...term].join('|');
  return { ...asked, tlv, outcome, deels, confirm, deviates: deviates(record, deels ? 'deels' : outcome), overBudget };
}

/** The CvT judged what was asked: to grant less is to differ from it, whichever way it advised. */
function deviates(record: Arrangement, outcome: Outcome | 'deels'): boolean {
  if (record.advice?.outcome === 'voor') return outcome !== 'toegekend';
  if (record.advice?.outcome === 'tegen') return outcome !== 'afgewezen';
  return false; // a tie or a lost quorum is no advice to deviate from
}
