import { receivedIn } from '../rules/format.ts';
import { EMPTY_PART } from '../rules/verantwoording.ts';
import type { Prefill } from './open-job.ts';

/** The amount of the set-up at the field that shows it, and nothing else. */
export const receivedOnly: Prefill = async (_tx, { ontvangen, onderdelen }, { format }) => {
  const asks = receivedIn(format);
  if (asks === null || ontvangen === null) return onderdelen;
  const held = onderdelen[asks.part] ?? EMPTY_PART;
  const answers = { ...held.answers, [asks.field]: { soort: 'bedrag', cents: ontvangen } } as const;
  return { ...onderdelen, [asks.part]: { ...held, answers } };
};
