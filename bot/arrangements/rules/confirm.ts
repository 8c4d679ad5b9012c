import type { LocalDate } from '../../../cards/words/brands.ts';
import { type Asked, whatIsAsked } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import type { Decision, Outcome } from './course.ts';
import { grantedSince } from './granted-since.ts';
import { lastLessons } from './last-lessons.ts';
import { differs } from './partly.ts';
import { type TlvTerm, tlvTerm } from './tlv-term.ts';
import type { World } from './world.ts';

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

/** What a decision that is taken now rests on besides the request: all of it stands on the card. */
export interface TakenNow extends Pick<World, 'left' | 'lastDay' | 'calendar'> {
  readonly today: LocalDate;
  /** Of whoever clicks, as the decision would note it; null for the bestuurder. */
  readonly volmacht: Decision['volmacht'];
}

/**
 * What the decision will be when it is taken today, for the card that asks to confirm it.
 * @param granted what a grant gives, as partly.ts made it; without it all that was asked.
 */
export function confirmation(
  record: Arrangement,
  outcome: Outcome,
  taken: TakenNow,
  granted: Asked = whatIsAsked(record),
): Confirmation {
  const { left, today, volmacht } = taken;
  const deels = outcome === 'toegekend' && differs(granted, whatIsAsked(record));
  const asked = deels ? granted : whatIsAsked(record);
  const overBudget = outcome === 'toegekend' && left !== null && asked.bedrag !== null && asked.bedrag > left;
  // Said only where it is so: a grant elsewhere that changes nothing here must not ask the question anew.
  const over = overBudget ? ['boven-budget'] : [];
  const tlv = asked.tlv && tlvTerm(asked.tlv, grantedSince(record) ?? today);
  const term = tlv ? [tlv.categorie, tlv.schooljaren, tlv.first, tlv.last] : [];
  const part = deels ? ['deels'] : [];
  const what = [asked.weken, asked.dagen, asked.bedrag, asked.start, lastDayOf(asked, record, taken)];
  const confirm = [outcome, ...part, ...what, volmacht, ...over, ...term].join('|');
  return { ...asked, tlv, outcome, deels, confirm, deviates: deviates(record, deels ? 'deels' : outcome), overBudget };
}

/** As the card names it: the calendar may change between the two clicks. */
function lastDayOf(
  { start, weken }: Asked,
  { school }: Arrangement,
  { lastDay, calendar }: TakenNow,
): LocalDate | null {
  return start === null || weken === null ? null : lastLessons(calendar, start, lastDay(start, weken), school);
}

/** The CvT judged what was asked: to grant less is to differ from it, whichever way it advised. */
function deviates(record: Arrangement, outcome: Outcome | 'deels'): boolean {
  if (record.advice?.outcome === 'voor') return outcome !== 'toegekend';
  if (record.advice?.outcome === 'tegen') return outcome !== 'afgewezen';
  return false; // a tie or a lost quorum is no advice to deviate from
}
