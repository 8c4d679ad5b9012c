import type { PersonId, Revision, SubjectId } from '../../../../cards/words/brands.ts';
import type { Arrangement } from '../arrangement.ts';
import type { Committee } from '../world.ts';

/** Who is there, and in whose seat; nobody else of that seat is. */
export interface Present {
  readonly person: PersonId;
  readonly insteadOf: PersonId | null;
}

/** An afternoon of the CvT. */
export interface Zitting {
  readonly id: SubjectId;
  readonly openedBy: PersonId;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly revision: Revision;
  readonly present: readonly Present[];
  /** In the order in which they are handled: also those that fell off, so that the others keep their place. */
  readonly list: readonly SubjectId[];
}

type Placed = Pick<Arrangement, 'state' | 'zitting'>;

/** Whether the request stands on the list of this zitting: once it goes elsewhere it does not, by itself. */
export const isListedIn = (record: Placed, zitting: Pick<Zitting, 'id'>): boolean =>
  record.state === 'bij-cvt' && record.zitting === zitting.id;

/** The zitting on whose list the request stands, open or just closed; null outside one. */
export function zittingOf(record: Placed, { zitting }: Pick<Committee, 'zitting'>): Zitting | null {
  return zitting !== undefined && isListedIn(record, zitting) ? zitting : null;
}

/** The same, while advices may be given and changed. */
export function openZittingOf(record: Placed, committee: Pick<Committee, 'zitting'>): Zitting | null {
  const zitting = zittingOf(record, committee);
  return zitting?.closedAt === null ? zitting : null;
}

export const isPresent = ({ present }: Pick<Zitting, 'present'>, person: PersonId): boolean =>
  present.some((one) => one.person === person);
