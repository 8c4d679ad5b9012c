import type { Arrangement } from './arrangement.ts';
import type { ArrangementEvent } from './change.ts';
import type { Outcome } from './course.ts';
import type { TlvTerm } from './tlv-term.ts';
import type { World } from './world.ts';

interface Granted {
  readonly to: Pick<Arrangement, 'volgnummer' | 'endsOn'> | Record<string, never>;
  readonly detail: ArrangementEvent['detail'];
}

/**
 * What a decision on a TLV adds: its volgnummer, counted without gap or repeat, and its last day. A refused one has
 * neither; one that had its number keeps it. Throws when it is granted and the caller brought no number: a bug.
 */
export function grantTlv(
  record: Arrangement,
  outcome: Outcome,
  tlv: TlvTerm | null,
  world: Pick<World, 'volgnummer'>,
): Granted {
  if (tlv === null) return { to: {}, detail: {} };
  const { categorie, schooljaren, last } = tlv;
  if (outcome === 'afgewezen') return { to: {}, detail: { categorie, schooljaren } };
  const volgnummer = record.volgnummer ?? world.volgnummer;
  if (volgnummer === null) throw new Error('A TLV that is granted needs the next volgnummer.');
  return { to: { volgnummer, endsOn: last }, detail: { categorie, schooljaren, volgnummer, eindigt: last } };
}
