import type { PersonId } from '../../../cards/words/brands.ts';
import type { Arrangement } from './arrangement.ts';
import type { BoardMandate } from './course.ts';
import type { Now, World } from './world.ts';

type Asked = Pick<World, 'rules' | 'mandate'>;

const isTlv = ({ rules }: Asked): boolean => rules.tlv !== null;

/** The bevoegd gezag asks for a TLV (WVO, DOMAIN D.1): without its recorded mandate the request stays concept. */
export const lacksMandate = (world: Asked): boolean => isTlv(world) && world.mandate === null;

/** When the zorgcoördinator holds the mandate, handing it in is the application. */
export const mandateAtSubmission = (person: PersonId, now: Now, world: Asked): BoardMandate | null =>
  isTlv(world) && world.mandate === 'zorgcoordinator' ? { as: 'zorgcoordinator', by: person, on: now.today } : null;

/**
 * When the directie holds the mandate, its click is the application; else that of the zorgcoördinator stands. `veranderd`:
 * the board gave its mandate to another meanwhile, and nobody who holds it asked for this TLV.
 */
export function mandateAtCommitment(
  record: Pick<Arrangement, 'mandate'>,
  person: PersonId,
  now: Now,
  world: Asked,
): BoardMandate | null | 'veranderd' {
  if (!isTlv(world)) return null;
  if (world.mandate === 'directie') return { as: 'directie', by: person, on: now.today };
  return world.mandate === null || record.mandate === null ? 'veranderd' : record.mandate;
}
