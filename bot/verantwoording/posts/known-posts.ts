import { and, eq } from 'drizzle-orm';
import type { PersonId, SubjectId } from '../../../cards/words/brands.ts';
import { posts } from '../../delivery/tables.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import { FEATURE } from '../data/verantwoording-house.ts';
import type { PostKind } from '../rules/wanted.ts';

const KINDS: readonly PostKind[] = ['invullen', 'tekenen', 'beoordelen', 'uitstel'];

const inMessage = prepared((db, slot: Slot<{ person: PersonId; messageId: string }>) =>
  db
    .select({ subject: posts.subject, kind: posts.kind })
    .from(posts)
    .where(and(eq(posts.messageId, slot('messageId')), eq(posts.feature, FEATURE), eq(posts.toId, slot('person')))),
);

/** Which card about this account stands in a message of this person; null when none that we keep does. */
export async function kindIn(
  tx: Tx,
  person: PersonId,
  messageId: string | null,
  subject: SubjectId,
): Promise<PostKind | null> {
  const [row] = messageId === null ? [] : await inMessage(tx, { person, messageId });
  return row?.subject === subject ? (KINDS.find((kind) => kind === row.kind) ?? null) : null;
}
