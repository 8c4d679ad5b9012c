import { and, eq } from 'drizzle-orm';
import type { PersonId, SubjectId } from '../../../cards/words/brands.ts';
import { posts } from '../../delivery/tables.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import { FEATURE } from '../data/arrangements-house.ts';

const inMessage = prepared((db, slot: Slot<{ person: PersonId; messageId: string }>) =>
  db
    .select({ subject: posts.subject, kind: posts.kind })
    .from(posts)
    .where(and(eq(posts.messageId, slot('messageId')), eq(posts.feature, FEATURE), eq(posts.toId, slot('person')))),
);

/** Which card of this person stands in a message; null when no card that we keep does. Ids are one chat's own. */
export async function postIn(
  tx: Tx,
  person: PersonId,
  messageId: string,
): Promise<{ readonly subject: SubjectId; readonly kind: string } | null> {
  const [row] = await inMessage(tx, { person, messageId });
  return row ?? null;
}
