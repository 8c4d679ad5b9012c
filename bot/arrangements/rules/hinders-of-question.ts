import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Arrangement } from './arrangement.ts';

/** What leads to a decision, and what to say where there is none. */
const TO_DECISION = {
  sendToBestuurder: 'geen-besluit',
  reopen: 'geen-besluit',
  setAside: 'vraag-geen-besluit',
  giveTime: 'vraag-geen-besluit',
} as const satisfies Readonly<Record<string, RefusalCode>>;

/** A question to the CvT is answered and never decided on: why this command means nothing on one; null on anything else. */
export const hindersOfQuestion = (
  { kind }: Pick<Arrangement, 'kind'>,
  command: keyof typeof TO_DECISION,
): RefusalCode | null => (kind === 'advies-cvt' ? TO_DECISION[command] : null);
