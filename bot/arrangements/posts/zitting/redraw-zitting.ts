import type { PersonId } from '../../../../cards/words/brands.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { decodeFolded } from '../../data/decode-record.ts';
import { readListed } from '../../data/zittingen.ts';
import type { Arrangement } from '../../rules/arrangement.ts';
import { presentSeats } from '../../rules/seats.ts';
import type { Committee } from '../../rules/world.ts';
import { waitsFor } from '../../rules/zitting/waits-for.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';
import { zittingKey } from './zitting-key.ts';

/*
 * A member reads one dossier after another in the message of the zitting itself, and a redraw would take it off the screen.
 * So it is redrawn for who has nothing more to do in it, and for nobody else.
 */

/** After an advice: only once it was the last one of this member. */
export async function redrawWhenDone(
  tx: ChangeTx,
  zitting: Zitting,
  committee: Committee,
  by: PersonId,
): Promise<void> {
  const listed = await recordsOn(tx, zitting);
  if (isDone(listed, zitting, committee, by)) await tx.post(zittingKey('zitting', zitting.id, by));
}

/** When the list gets longer: for who thought to be done, silently. */
export async function redrawForDone(tx: ChangeTx, zitting: Zitting, committee: Committee): Promise<void> {
  const listed = await recordsOn(tx, zitting);
  for (const { person } of zitting.present) {
    if (isDone(listed, zitting, committee, person)) await tx.post(zittingKey('zitting', zitting.id, person));
  }
}

async function recordsOn(tx: ChangeTx, zitting: Zitting): Promise<readonly Arrangement[]> {
  return (await readListed(tx, zitting)).map(decodeFolded);
}

function isDone(listed: readonly Arrangement[], zitting: Zitting, committee: Committee, person: PersonId): boolean {
  const around = { ...committee, zitting };
  return !listed.some((record) =>
    presentSeats(record, around, zitting).some(
      ({ member, sitters }) =>
        sitters.some((one) => one.person === person) && waitsFor(record, around, { person, seat: member }),
    ),
  );
}
