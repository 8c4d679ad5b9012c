import { nextNumber } from '../../store/next-number.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { Command } from '../rules/command.ts';

/** Whether this command may grant a TLV that has no number yet. */
export const needsVolgnummer = (record: Arrangement | null, command: Command): boolean =>
  record !== null &&
  record.volgnummer === null &&
  (record.kind === 'tlv-vso' || record.kind === 'tlv-pro') &&
  (command.kind === 'decide' || command.kind === 'conclude') &&
  command.outcome === 'toegekend';

/**
 * The number of a TLV (WVO art. 17a lid 15 in the text of 2017): counted for each SWV over all years, without gap or
 * repeat, since a decision that is refused or rolled back gives it back. It locks the counter, so it is asked after the
 * request is.
 */
export const nextVolgnummer = (tx: Tx): Promise<number> => nextNumber(tx, 'tlv');
