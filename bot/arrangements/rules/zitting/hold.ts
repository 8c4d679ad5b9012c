import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { zittingInputIds } from '../../../../cards/arrangements/zitting/verbs.ts';
import { type PersonId, type Revision, revision, type SubjectId } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { MayHold } from '../../abilities/permission.ts';
import { seatOf } from '../seats.ts';
import type { Committee, Now } from '../world.ts';
import type { Present, Zitting } from './zitting.ts';

type Held = Result<Zitting, RefusalCode>;

/** Who was ticked, with the seat in which each sits; a seat has one of its sitters. */
function attendance(chosen: readonly PersonId[], committee: Committee): Result<readonly Present[], RefusalCode> {
  const field = zittingInputIds.present;
  if (chosen.length === 0) return refuse('niemand-aanwezig', { field });
  const places = chosen.map((person) => seatOf(committee, person));
  const seats = new Set(places.map((place) => place?.seat.member));
  if (places.some((place) => place === null)) return refuse('geen-keuze', { field });
  if (seats.size < places.length) return refuse('plek-dubbel', { field });
  return ok(
    places.flatMap((place) => (place ? [{ person: place.sitter.person, insteadOf: place.sitter.insteadOf }] : [])),
  );
}

/** Opens a zitting with who is there, and with this list; that none is open is for the caller, who holds the lock. */
export function open(
  { id, chosen, list }: { id: SubjectId; chosen: readonly PersonId[]; list: readonly SubjectId[] },
  by: MayHold,
  now: Now,
  committee: Committee,
): Held {
  const present = attendance(chosen, committee);
  if (!present.ok) return present;
  if (list.length === 0) return refuse('niets-te-behandelen');
  return ok({
    id,
    openedBy: by.person,
    openedAt: now.instant,
    closedAt: null,
    revision: revision(1),
    present: present.value,
    list,
  });
}

const up = (zitting: Zitting, to: Partial<Zitting>): Zitting => ({
  ...zitting,
  ...to,
  revision: revision(zitting.revision + 1),
});

const samePeople = (one: readonly Present[], other: readonly Present[]): boolean =>
  one.length === other.length && one.every(({ person }) => other.some((each) => each.person === person));

/** Corrects who is there; the advice of who is not does not count from now on, and counts again when they come back. */
export function correctAttendance(
  zitting: Zitting,
  chosen: readonly PersonId[],
  clicked: Revision,
  _by: MayHold,
  committee: Committee,
): Held {
  if (zitting.closedAt !== null) return refuse('zitting-gesloten');
  const present = attendance(chosen, committee);
  if (!present.ok) return present;
  if (samePeople(present.value, zitting.present)) return refuse('al-gedaan');
  return clicked === zitting.revision ? ok(up(zitting, { present: present.value })) : refuse('zitting-veranderd');
}

/** A request that came on: those that fell off keep their place, so that the others keep their number. */
export const relist = (zitting: Zitting, id: SubjectId): Zitting =>
  up(zitting, { list: [...zitting.list.filter((one) => one !== id), id] });

interface Closing {
  /** What will come of each, as it stood on the card that asked (outlook.ts), and as it stands now. */
  readonly confirmed: string;
  readonly stands: string;
  /** How many still need the secretary's text. */
  readonly wordless: number;
}

/** Closes it: from here on no advice changes. What comes of each request is that request's own change. */
export function close(zitting: Zitting, { confirmed, stands, wordless }: Closing, _by: MayHold, now: Now): Held {
  if (zitting.closedAt !== null) return refuse('al-gedaan');
  if (wordless > 0) return refuse('tekst-nodig', { facts: { aantal: wordless } });
  if (confirmed !== stands) return refuse('bevestig-opnieuw');
  return ok(up(zitting, { closedAt: now.instant }));
}
