import type { Format } from './format.ts';
import { isWhole } from './missing.ts';
import { answersOf, type State, type Verantwoording } from './verantwoording.ts';

/**
 * Where an account that is being filled in stands now. What was asked back at a part, or sent back whole, waits until it
 * is answered, however complete the rest is: else whoever signs is asked before anybody looked at it.
 */
export function stateAfter(
  record: Pick<Verantwoording, 'onderdelen' | 'terug'>,
  format: Pick<Format, 'regels' | 'onderdelen'>,
): State {
  if (Object.values(record.onderdelen).some(({ asked }) => asked !== null)) return 'vraag-terug';
  if (record.terug !== null) return 'concept';
  return isWhole(format, answersOf(record)) ? 'te-tekenen' : 'concept';
}
